//! C tokens as far as rewriting needs them: what is code, what is a comment or a literal, and where a directive ends.
//!
//! Works on bytes, because sources come in Latin-1 and Shift-JIS as well; like the compilers, it reads a `0x5C` byte as a backslash
//! wherever it stands.

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// An identifier or keyword.
    Word,
    /// A string, character constant or number.
    Literal,
    /// Any other single byte.
    Mark,
    /// From `#` to the end of its logical line, without the newline.
    Directive,
}

#[derive(Clone, Copy, Debug)]
pub struct Token {
    pub kind: Kind,
    pub start: usize,
    pub end: usize,
}

impl Token {
    pub fn text<'a>(&self, source: &'a [u8]) -> &'a [u8] {
        &source[self.start..self.end]
    }

    pub fn is(&self, source: &[u8], text: &[u8]) -> bool {
        self.kind != Kind::Literal && self.text(source) == text
    }
}

/// The length of a line continuation at `at`: a backslash, blanks as compilers forgive them, and a newline.
fn continuation(source: &[u8], at: usize) -> usize {
    if source.get(at) != Some(&b'\\') {
        return 0;
    }
    let blanks = source[at + 1..].iter().take_while(|b| matches!(b, b' ' | b'\t' | b'\r' | 0x0B | 0x0C)).count();
    if source.get(at + 1 + blanks) == Some(&b'\n') { blanks + 2 } else { 0 }
}

pub fn word_start(byte: u8) -> bool {
    byte.is_ascii_alphabetic() || byte == b'_' || byte == b'$' || byte >= 0x80
}

pub fn word_part(byte: u8) -> bool {
    word_start(byte) || byte.is_ascii_digit()
}

fn line_comment(source: &[u8], mut at: usize) -> usize {
    while at < source.len() && source[at] != b'\n' {
        at += continuation(source, at).max(1);
    }
    at
}

fn block_comment(source: &[u8], start: usize) -> usize {
    let inside = start + 2;
    source[inside.min(source.len())..].windows(2).position(|w| w == b"*/").map_or(source.len(), |n| inside + n + 2)
}

fn quoted(source: &[u8], start: usize) -> usize {
    let mut at = start + 1;
    while at < source.len() {
        match source[at] {
            b'\n' => return at,
            b'\\' => at += continuation(source, at).max(2),
            byte if byte == source[start] => return at + 1,
            _ => at += 1,
        }
    }
    source.len()
}

/// The end of a raw string whose quote is at `quote`, if it is one.
fn raw_string(source: &[u8], quote: usize) -> Option<usize> {
    let open = source[quote + 1..].iter().take(17).position(|b| *b == b'(')?;
    let delimiter = &source[quote + 1..quote + 1 + open];
    if delimiter.iter().any(|b| b.is_ascii_whitespace() || matches!(b, b')' | b'\\' | b'"')) {
        return None;
    }
    let close = [b")", delimiter, b"\""].concat();
    let body = quote + 2 + open;
    source[body..].windows(close.len()).position(|w| w == close).map(|n| body + n + close.len())
}

/// The end of a number at `start`; `'` separates digits in C++.
fn number(source: &[u8], start: usize, cpp: bool) -> usize {
    let mut at = start + 1;
    while let Some(&byte) = source.get(at) {
        let sign = matches!(byte, b'+' | b'-') && matches!(source[at - 1], b'e' | b'E' | b'p' | b'P');
        let separator = cpp && byte == b'\'' && source.get(at + 1).is_some_and(u8::is_ascii_alphanumeric);
        if !(word_part(byte) || byte == b'.' || sign || separator) {
            break;
        }
        at += 1;
    }
    at
}

/// The end of the directive that begins at `start`.
fn directive_end(source: &[u8], start: usize) -> usize {
    let mut at = start + 1;
    let mut words = 0;
    let mut include = false;
    while at < source.len() {
        match source[at] {
            b'\n' => return at,
            b'\\' if continuation(source, at) > 0 => at += continuation(source, at),
            b'/' if source.get(at + 1) == Some(&b'/') => at = line_comment(source, at),
            b'/' if source.get(at + 1) == Some(&b'*') => at = block_comment(source, at),
            b'"' | b'\'' => at = quoted(source, at),
            b'<' if include => {
                include = false;
                while at < source.len() && source[at] != b'>' && source[at] != b'\n' {
                    at += continuation(source, at).max(1);
                }
            }
            byte if word_start(byte) => {
                let end = at + source[at..].iter().take_while(|b| word_part(**b)).count();
                words += 1;
                include = words == 1 && matches!(&source[at..end], b"include" | b"include_next" | b"import");
                at = end;
            }
            _ => at += 1,
        }
    }
    at
}

/// The tokens of `source`.
pub fn scan(source: &[u8], cpp: bool) -> Vec<Token> {
    let mut tokens = Vec::new();
    let mut line_start = true;
    let mut at = 0;
    while at < source.len() {
        let byte = source[at];
        let next = source.get(at + 1).copied();
        let (kind, end) = match byte {
            b'\n' => {
                line_start = true;
                at += 1;
                continue;
            }
            b' ' | b'\t' | b'\r' | 0x0B | 0x0C => {
                at += 1;
                continue;
            }
            b'\\' if continuation(source, at) > 0 => {
                at += continuation(source, at);
                continue;
            }
            b'/' if next == Some(b'/') => {
                at = line_comment(source, at);
                continue;
            }
            b'/' if next == Some(b'*') => {
                at = block_comment(source, at);
                continue;
            }
            b'#' if line_start => (Kind::Directive, directive_end(source, at)),
            b'"' | b'\'' => (Kind::Literal, quoted(source, at)),
            _ if word_start(byte) => {
                let end = at + source[at..].iter().take_while(|b| word_part(**b)).count();
                let raw = matches!(&source[at..end], b"R" | b"LR" | b"uR" | b"UR" | b"u8R") && source.get(end) == Some(&b'"');
                match if raw { raw_string(source, end) } else { None } {
                    Some(end) => (Kind::Literal, end),
                    None => (Kind::Word, end),
                }
            }
            _ if byte.is_ascii_digit() || byte == b'.' && next.is_some_and(|b| b.is_ascii_digit()) => {
                (Kind::Literal, number(source, at, cpp))
            }
            _ => (Kind::Mark, at + 1),
        };
        line_start = false;
        tokens.push(Token { kind, start: at, end });
        at = end;
    }
    tokens
}

/// A directive without continuations and comments.
#[derive(Debug, PartialEq, Eq)]
pub struct Directive {
    pub name: String,
    /// What follows the name, trimmed.
    pub rest: Vec<u8>,
}

/// Reads the text of a [`Kind::Directive`] token.
pub fn directive(text: &[u8]) -> Directive {
    let mut joined = Vec::with_capacity(text.len());
    let mut at = 0;
    while at < text.len() {
        match continuation(text, at) {
            0 => {
                joined.push(text[at]);
                at += 1;
            }
            n => at += n,
        }
    }
    let mut plain = Vec::with_capacity(joined.len());
    let mut at = 1;
    let mut include = None;
    while at < joined.len() {
        match joined[at] {
            b'/' if joined.get(at + 1) == Some(&b'/') => break,
            b'/' if joined.get(at + 1) == Some(&b'*') => {
                plain.push(b' ');
                at = block_comment(&joined, at);
            }
            quote @ (b'"' | b'\'') => {
                // The backslash in a header's name is no escape.
                let end = match quote == b'"' && include == Some(true) {
                    true => at + 1 + joined[at + 1..].iter().position(|b| *b == b'"').map_or(joined.len() - at - 1, |n| n + 1),
                    false => quoted(&joined, at).min(joined.len()),
                };
                plain.extend_from_slice(&joined[at..end]);
                at = end;
            }
            b'<' if include == Some(true) => {
                let end = at + joined[at..].iter().position(|b| *b == b'>').unwrap_or(joined.len() - at - 1) + 1;
                plain.extend_from_slice(&joined[at..end]);
                include = Some(false);
                at = end;
            }
            byte if word_start(byte) => {
                let end = at + joined[at..].iter().take_while(|b| word_part(**b)).count();
                include.get_or_insert(matches!(&joined[at..end], b"include" | b"include_next" | b"import"));
                plain.extend_from_slice(&joined[at..end]);
                at = end;
            }
            byte => {
                plain.push(byte);
                at += 1;
            }
        }
    }
    let plain = plain.trim_ascii();
    let name = plain.iter().take_while(|b| word_part(**b)).count();
    Directive { name: String::from_utf8_lossy(&plain[..name]).into_owned(), rest: plain[name..].trim_ascii().to_vec() }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn texts(source: &str) -> Vec<String> {
        scan(source.as_bytes(), true).iter().map(|t| String::from_utf8_lossy(t.text(source.as_bytes())).into_owned()).collect()
    }

    #[test]
    fn comments_and_literals_hide_directives() {
        assert_eq!(texts("/* \n#include <a>\n*/ \"\\\"#x\" 'a' x // y \\\n#z\nw"), ["\"\\\"#x\"", "'a'", "x", "w"]);
        assert_eq!(texts("R\"d(\n#include \"x\"\n)d\" 1'000 don't\nx"), ["R\"d(\n#include \"x\"\n)d\"", "1'000", "don", "'t", "x"]);
    }

    #[test]
    fn a_directive_ends_with_its_logical_line() {
        assert_eq!(texts("#include <a(B, \\\r\n C)> /* \n */ nolist\nx"), ["#include <a(B, \\\r\n C)> /* \n */ nolist", "x"]);
    }

    #[test]
    fn directives_are_read_without_comments() {
        let d = directive(b"# /**/ include <sys\\x(A,\\\n B)> nolist /* c */");
        assert_eq!((d.name.as_str(), d.rest.as_slice()), ("include", &b"<sys\\x(A, B)> nolist"[..]));
        assert_eq!(directive(b"#pragma page \"it's\" // x").rest, b"page \"it's\"");
    }
}
