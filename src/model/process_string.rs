//! Process strings, as people type them: `*`, `0`, `0,214`, `$NAME`, each perhaps after `\NODE.`.

use super::name::{Accept, Kind, Parts};

/// Whom a process string means.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Whom {
    All,
    Cpu(u16),
    /// CPU and PIN.
    Place(u16, u16),
    /// `$NAME`, perhaps with a sequence number; upper case, without node.
    Name(String),
}

#[derive(Clone, PartialEq, Eq, Debug)]
pub struct ProcessString {
    /// Upper case, with its backslash.
    pub node: Option<String>,
    pub whom: Whom,
    /// Bytes it took.
    pub used: usize,
}

fn digits(text: &[u8]) -> Option<(u16, usize)> {
    let used = text.iter().position(|b| !b.is_ascii_digit()).unwrap_or(text.len());
    let value = std::str::from_utf8(&text[..used]).ok()?.parse().ok()?;
    Some((value, used))
}

/// Reads the process string that begins `text`; on failure, how far it looked like one.
pub fn scan(text: &[u8]) -> Result<ProcessString, usize> {
    let mut at = 0;
    let mut node = None;
    if text.first() == Some(&b'\\') {
        let dot = text.iter().position(|&b| b == b'.').ok_or(text.len())?;
        let parts = Parts::parse(&text[..dot], Accept { incomplete: true, pattern: false }).map_err(|_| dot)?;
        node = Some(parts.upshift().text());
        at = dot + 1;
    }
    let rest = &text[at..];
    let (whom, used) = match rest.first() {
        Some(b'*') => (Whom::All, 1),
        Some(b'0'..=b'9') => {
            let (cpu, used) = digits(rest).filter(|d| d.0 < 16).ok_or(at)?;
            match rest.get(used) {
                Some(b',') => {
                    let (pin, more) = digits(&rest[used + 1..]).ok_or(at + used + 1)?;
                    (Whom::Place(cpu, pin), used + 1 + more)
                }
                _ => (Whom::Cpu(cpu), used),
            }
        }
        Some(b'$') => {
            // A dot would begin a qualifier, which no process string has.
            let end = rest.iter().position(|b| !b.is_ascii_alphanumeric() && !matches!(b, b'$' | b':')).unwrap_or(rest.len());
            match Parts::parse(&rest[..end], Accept::default()) {
                Ok(parts) if matches!(parts.kind, Kind::Process | Kind::Unnamed) => (Whom::Name(parts.upshift().text()), end),
                _ => return Err(at + end),
            }
        }
        _ => return Err(at),
    };
    Ok(ProcessString { node, whom, used: at + used })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_form_is_read() {
        let read = |text: &str| scan(text.as_bytes()).map(|s| (s.whom, s.used));
        assert_eq!(read("* x"), Ok((Whom::All, 1)));
        assert_eq!(read("15"), Ok((Whom::Cpu(15), 2)));
        assert_eq!(read("1,214;"), Ok((Whom::Place(1, 214), 5)));
        assert_eq!(read("\\n.$srv:7,"), Ok((Whom::Name("$SRV:7".into()), 9)));
        assert_eq!(scan(b"\\n.3").unwrap().node.as_deref(), Some("\\N"));
        assert_eq!(read("16"), Err(0));
        assert_eq!(read("1,x"), Err(2));
        assert_eq!(read("$toolong"), Err(8));
        assert_eq!(read(""), Err(0));
    }
}
