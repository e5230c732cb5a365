//! Patterns: `*` and `?` in the parts of a name.

use super::{Accept, Parts};
use crate::error::FileError;

/// How a name fits a pattern.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Fit {
    /// 2 the whole pattern, 1 the name fits the left part of the pattern, 0 not at all.
    pub result: i16,
    /// Whether the name sorts before (-1), inside (0) or after (1) the names that begin like the pattern.
    pub set: i16,
}

/// Whether one part fits one part of a pattern, both in upper case.
fn part_fits(name: &[u8], pattern: &[u8]) -> bool {
    let (mut n, mut p) = (0, 0);
    // Where to go on when a guess about the last `*` turns out wrong.
    let mut retry: Option<(usize, usize)> = None;
    while n < name.len() {
        match pattern.get(p) {
            Some(b'*') => {
                retry = Some((n, p));
                p += 1;
            }
            Some(b'?') => (n, p) = (n + 1, p + 1),
            Some(&c) if c == name[n] => (n, p) = (n + 1, p + 1),
            _ => match retry {
                Some((rn, rp)) => {
                    retry = Some((rn + 1, rp));
                    (n, p) = (rn + 1, rp + 1);
                }
                None => return false,
            },
        }
    }
    pattern[p..].iter().all(|&c| c == b'*')
}

/// Compares `name` with `pattern`, part by part from the left; no defaults are applied.
pub fn fit(name: &[u8], pattern: &[u8]) -> Result<Fit, FileError> {
    let accept = Accept { incomplete: true, pattern: true };
    Parts::parse(pattern, accept)?;
    let name_text = Parts::parse(name, Accept { pattern: false, ..accept })?.upshift().text();
    let pattern_text = String::from_utf8_lossy(pattern).to_ascii_uppercase();
    let names: Vec<&str> = name_text.split('.').collect();
    let patterns: Vec<&str> = pattern_text.split('.').collect();
    let fits = names.len() <= patterns.len() && names.iter().zip(&patterns).all(|(n, p)| part_fits(n.as_bytes(), p.as_bytes()));
    let result = match fits {
        true if names.len() == patterns.len() => 2,
        true => 1,
        false => 0,
    };
    let prefix = pattern_text.split(['*', '?']).next().unwrap_or_default();
    let set = if name_text.starts_with(prefix) {
        0
    } else if name_text.as_str() < prefix {
        -1
    } else {
        1
    };
    Ok(Fit { result, set })
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn result(name: &str, pattern: &str) -> i16 {
        fit(name.as_bytes(), pattern.as_bytes()).unwrap().result
    }

    #[test]
    fn names_fit_whole_patterns_left_parts_or_nothing() {
        assert_eq!(result("\\N.$VOL.SUB.FILE", "\\n.$v*.s?b.*"), 2);
        assert_eq!(result("\\N.$VOL", "\\N.$V*.*.*"), 1);
        assert_eq!(result("$VOL.SUB.FILE", "$VOL.SUB.G*"), 0);
        assert_eq!(result("$VOL.SUB.FILE", "$VOL.SUB"), 0);
        assert_eq!(result("ABCABD", "*AB?"), 2);
        assert_eq!(result("ABC", "A*B*C*"), 2);
        assert_eq!(result("ABC", "A*D"), 0);
    }

    #[test]
    fn the_set_tells_where_a_name_lies() {
        let set = |name: &str| fit(name.as_bytes(), b"M*").unwrap().set;
        assert_eq!([set("A"), set("MX"), set("Z")], [-1, 0, 1]);
    }

    proptest! {
        #[test]
        fn a_star_takes_anything(name in "[A-Z][A-Z0-9]{0,7}", cut in 0usize..8) {
            let head = &name[..cut.min(name.len())];
            prop_assert_eq!(result(&name, &format!("{head}*")), 2);
            prop_assert_eq!(result(&name, "*"), 2);
        }
    }
}
