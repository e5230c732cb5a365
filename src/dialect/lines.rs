//! Source text as lines, without a guess at its encoding: each byte is one character.

/// Bytes as characters of the same number.
pub fn decode(bytes: &[u8]) -> String {
    bytes.iter().map(|&b| b as char).collect()
}

/// The bytes again.
pub fn encode(text: &str) -> Vec<u8> {
    text.chars().map(|c| c as u8).collect()
}

/// One line and what the lexer knows at its beginning.
pub struct Line {
    pub text: String,
    /// Begins inside a block comment or a literal that goes on from the line before.
    pub inside: bool,
}

/// Splits text into lines (without their ends) and follows comments across them.
pub fn split(text: &str) -> Vec<Line> {
    let mut comment = false;
    let mut continued = false;
    let mut lines = Vec::new();
    for line in text.split('\n') {
        let inside = comment || continued;
        let mut literal: Option<char> = None;
        let mut chars = line.chars().peekable();
        let mut line_comment = false;
        while let Some(c) = chars.next() {
            if comment {
                if c == '*' && chars.peek() == Some(&'/') {
                    chars.next();
                    comment = false;
                }
                continue;
            }
            match (literal, c) {
                (Some(_), '\\') => {
                    chars.next();
                }
                (Some(q), c) if c == q => literal = None,
                (Some(_), _) => {}
                (None, '"' | '\'') => literal = Some(c),
                (None, '/') if chars.peek() == Some(&'*') => {
                    chars.next();
                    comment = true;
                }
                (None, '/') if chars.peek() == Some(&'/') => {
                    line_comment = true;
                    break;
                }
                _ => {}
            }
        }
        continued = line_comment && line.trim_end_matches('\r').ends_with('\\');
        lines.push(Line { text: line.to_owned(), inside });
    }
    lines
}

/// The text with comments and literals blanked, of the same length: for finding words and braces.
pub fn blank_out(text: &str) -> Vec<char> {
    let source: Vec<char> = text.chars().collect();
    let mut out = source.clone();
    let mut i = 0;
    while i < source.len() {
        let next = source.get(i + 1).copied().unwrap_or('\0');
        let end = match (source[i], next) {
            ('/', '*') => {
                (i + 2..source.len()).find(|&k| source[k] == '*' && source.get(k + 1) == Some(&'/')).map_or(source.len(), |k| k + 2)
            }
            ('/', '/') => (i..source.len()).find(|&k| source[k] == '\n' && source[k - 1] != '\\').unwrap_or(source.len()),
            (q @ ('"' | '\''), _) => {
                let mut k = i + 1;
                while k < source.len() && source[k] != q && source[k] != '\n' {
                    k += 1 + (source[k] == '\\') as usize;
                }
                (k + 1).min(source.len())
            }
            _ => {
                i += 1;
                continue;
            }
        };
        for c in &mut out[i..end] {
            if *c != '\n' {
                *c = ' ';
            }
        }
        i = end;
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn any_bytes_come_back(bytes in proptest::collection::vec(any::<u8>(), 0..300)) {
            let text = decode(&bytes);
            prop_assert_eq!(encode(&text), bytes);
            prop_assert_eq!(blank_out(&text).len(), text.chars().count());
            prop_assert_eq!(split(&text).iter().map(|l| l.text.as_str()).collect::<Vec<_>>().join("\n"), text);
        }
    }

    #[test]
    fn a_directive_inside_a_comment_is_not_one() {
        let lines = split("/*\n#include <a>\n*/\n#include <b>");
        assert_eq!(lines.iter().map(|l| l.inside).collect::<Vec<_>>(), [false, true, true, false]);
    }
}
