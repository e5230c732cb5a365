//! Reading the ASSIGN and PARAM messages that a process was started with.
//!
//! Their layout is that of "Interprocess Communication: startup, ASSIGN and PARAM messages" in the Guardian Programmer's Guide.

/// Name and value of each PARAM in a `-3` message; a message that ends too early gives those before its end.
pub fn params(message: &[u8]) -> Vec<(&[u8], &[u8])> {
    let mut all = Vec::new();
    let Some(count) = message.get(2..4).map(|b| u16::from_ne_bytes([b[0], b[1]])) else { return all };
    let mut rest = &message[4..];
    for _ in 0..count {
        let Some((name, after)) = counted(rest) else { break };
        let Some((value, after)) = counted(after) else { break };
        all.push((name, value));
        rest = after;
    }
    all
}

/// A byte that counts, so many bytes, and the rest.
fn counted(bytes: &[u8]) -> Option<(&[u8], &[u8])> {
    let (&length, rest) = bytes.split_first()?;
    rest.split_at_checked(usize::from(length))
}

/// The value of a PARAM.
pub fn param<'a>(message: &'a [u8], name: &[u8]) -> Option<&'a [u8]> {
    params(message).into_iter().find(|(n, _)| n.eq_ignore_ascii_case(name)).map(|(_, v)| v)
}

/// Program unit (empty: any) and logical file name of an ASSIGN message.
pub fn assign_names(message: &[u8]) -> (&[u8], &[u8]) {
    let name = |at: usize| {
        let field = message.get(at..at + 32).unwrap_or(&[0]);
        counted(field).map_or(&field[..0], |(name, _)| name)
    };
    (name(2), name(34))
}

/// Is `message` the ASSIGN for `name`, which is `LOGICAL`, `UNIT.LOGICAL` or `*.LOGICAL`?
pub fn assign_is(message: &[u8], name: &[u8]) -> bool {
    let (unit, logical) = assign_names(message);
    match name.iter().position(|&b| b == b'.') {
        None => logical.eq_ignore_ascii_case(name),
        Some(dot) => {
            let wanted = if &name[..dot] == b"*" { &name[..0] } else { &name[..dot] };
            unit.eq_ignore_ascii_case(wanted) && logical.eq_ignore_ascii_case(&name[dot + 1..])
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn message(params: &[(Vec<u8>, Vec<u8>)]) -> Vec<u8> {
        let mut m = (-3i16).to_ne_bytes().to_vec();
        m.extend((params.len() as u16).to_ne_bytes());
        for (name, value) in params {
            for part in [name, value] {
                m.push(part.len() as u8);
                m.extend(part);
            }
        }
        m
    }

    #[test]
    fn assigns_are_found_by_unit_and_name() {
        let mut m = vec![0; 108];
        m[2] = 4;
        m[3..7].copy_from_slice(b"UNIT");
        m[34] = 3;
        m[35..38].copy_from_slice(b"LOG");
        assert!(assign_is(&m, b"log") && assign_is(&m, b"unit.log"));
        assert!(!assign_is(&m, b"*.log") && !assign_is(&m, b"lo"));
        m[2] = 200;
        assert_eq!(assign_names(&m), (&b""[..], &b"LOG"[..]));
    }

    proptest! {
        #[test]
        fn params_come_back(all in proptest::collection::vec((proptest::collection::vec(any::<u8>(), 1..32), proptest::collection::vec(any::<u8>(), 0..256)), 0..6)) {
            let m = message(&all);
            let got: Vec<(Vec<u8>, Vec<u8>)> = params(&m).into_iter().map(|(n, v)| (n.to_vec(), v.to_vec())).collect();
            prop_assert_eq!(got, all);
        }

        #[test]
        fn any_bytes_can_be_read(bytes in proptest::collection::vec(any::<u8>(), 0..200)) {
            params(&bytes);
            assign_is(&bytes, b"A.B");
        }
    }
}
