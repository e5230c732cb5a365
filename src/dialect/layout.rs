//! `#pragma fieldalign`: the layout of one structure, named by its tag.

use super::lines::blank_out;

/// Reads `fieldalign shared2 TAG`; the alignment limit and the tag. `platform` has none.
pub fn parse(pragma: &str) -> Option<(Option<u8>, String)> {
    let mut words = pragma.split_whitespace();
    if !words.next()?.eq_ignore_ascii_case("fieldalign") {
        return None;
    }
    let limit = match words.next()?.to_ascii_lowercase().as_str() {
        "shared2" | "cshared2" => Some(2),
        "shared8" => Some(8),
        _ => None,
    };
    Some((limit, words.next().unwrap_or("").to_owned()))
}

/// Puts `pack` around the declaration that defines each of `tags`, on the lines where it stands.
pub fn apply(text: &str, tags: &[(u8, String)]) -> String {
    let plain = blank_out(text);
    let source: Vec<char> = text.chars().collect();
    let mut inserts: Vec<(usize, String)> = Vec::new();
    let mut start: Option<usize> = None;
    let (mut depth, mut at_line_start) = (0usize, true);
    let mut i = 0;
    while i < plain.len() {
        let c = plain[i];
        if c == '#' && at_line_start {
            // A directive is no part of a declaration.
            while i < plain.len() && (plain[i] != '\n' || plain[i - 1] == '\\') {
                i += 1;
            }
            continue;
        }
        at_line_start = c == '\n' || at_line_start && c.is_whitespace();
        if depth == 0 && start.is_none() && !c.is_whitespace() {
            start = Some(i);
        }
        match c {
            '{' => depth += 1,
            '}' => depth = depth.saturating_sub(1),
            _ => {}
        }
        let function_end = c == '}'
            && depth == 0
            && !plain[i + 1..].iter().find(|c| !c.is_whitespace()).is_some_and(|&n| {
                n == ';' || n == '*' || n == ',' || n == '[' || n == '_' || n.is_ascii_alphabetic() && declares_after(&plain, i + 1)
            });
        if depth == 0 && (c == ';' || function_end) {
            if let Some(s) = start.take() {
                let declaration: String = plain[s..=i].iter().collect();
                if let Some((limit, _)) = tags.iter().find(|(_, tag)| defines(&declaration, tag)) {
                    inserts.push((s, format!("_Pragma(\"pack(push,{limit})\") ")));
                    inserts.push((i + 1, " _Pragma(\"pack(pop)\")".to_owned()));
                }
            }
        }
        i += 1;
    }
    let mut out = String::new();
    let mut inserts = inserts.into_iter().peekable();
    for (i, c) in source.iter().enumerate() {
        while inserts.peek().is_some_and(|(at, _)| *at == i) {
            out.push_str(&inserts.next().map(|(_, t)| t).unwrap_or_default());
        }
        out.push(*c);
    }
    out.extend(inserts.map(|(_, t)| t));
    out
}

/// After a closing brace: does a declarator follow (`} name;`) rather than the next declaration?
fn declares_after(plain: &[char], from: usize) -> bool {
    let rest: String = plain[from..].iter().take(200).collect();
    let rest = rest.trim_start();
    let word: String = rest.chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect();
    let next = rest[word.len()..].trim_start().chars().next();
    matches!(next, Some(';' | ',' | '[' | '='))
}

fn defines(declaration: &str, tag: &str) -> bool {
    ["struct", "union"].iter().any(|keyword| {
        declaration.match_indices(keyword).any(|(at, _)| {
            let rest = declaration[at + keyword.len()..].trim_start();
            rest.strip_prefix(tag).is_some_and(|rest| rest.trim_start().starts_with('{'))
        })
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_named_structure_is_packed() {
        let text = "int x;\ntypedef struct __rec { char a; struct { int i; } in; } rec_def;\nstruct other { int b; };\n";
        let out = apply(text, &[(2, "__rec".into())]);
        assert!(out.contains("_Pragma(\"pack(push,2)\") typedef struct __rec"), "{out}");
        assert!(out.contains("rec_def; _Pragma(\"pack(pop)\")"), "{out}");
        assert_eq!(out.matches("_Pragma").count(), 2);
        assert_eq!(out.lines().count(), text.lines().count());
    }

    #[test]
    fn pragmas_are_case_blind() {
        assert_eq!(parse("FIELDALIGN SHARED8 T"), Some((Some(8), "T".into())));
        assert_eq!(parse("fieldalign platform T"), Some((None, "T".into())));
        assert_eq!(parse("section X"), None);
    }
}
