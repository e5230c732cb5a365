//! Numbers as text: `NUMIN`, `NUMOUT` and their double-word forms.

/// A number found at the beginning of a text.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Found {
    pub value: i64,
    /// Bytes it took, sign and radix mark included.
    pub used: usize,
    pub status: Status,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Status {
    /// A digit has no place in the base, or the value is too great.
    Illegal = -1,
    Good = 0,
    /// No digit stands there.
    NoNumber = 1,
}

/// Reads a number in `base`; a percent sign makes it octal, and with `marks` also `%H` hexadecimal and `%B` binary.
/// `bits` is the size of the result: decimal numbers must fit it with their sign, others without.
pub fn read(text: impl Fn(usize) -> u8, base: u32, bits: u32, marks: bool) -> Found {
    let mut at = 0;
    let negative = text(0) == b'-';
    if negative || text(0) == b'+' {
        at = 1;
    }
    let mut base = base;
    if text(at) == b'%' {
        at += 1;
        base = match text(at).to_ascii_uppercase() {
            b'H' if marks => 16,
            b'B' if marks => 2,
            _ => 8,
        };
        at += (base != 8) as usize;
    }
    let first_digit = at;
    let mut value: i64 = 0;
    let mut illegal = !(2..=36).contains(&base);
    loop {
        let byte = text(at);
        // Letters are digits only where the base has them; decimal digits beyond the base are a mistake.
        let digit = match (byte as char).to_digit(36) {
            Some(d) if byte.is_ascii_digit() || d < base => d,
            _ => break,
        };
        illegal |= digit >= base;
        value = value.saturating_mul(base as i64).saturating_add(digit as i64).min(1 << 40);
        at += 1;
    }
    if at == first_digit {
        return Found { value: 0, used: at, status: Status::NoNumber };
    }
    let signed_limit = 1i64 << (bits - 1);
    illegal |= match (base, negative) {
        (_, true) => value > signed_limit,
        (10, false) => value >= signed_limit,
        (_, false) => value >= 1 << bits,
    };
    let status = if illegal { Status::Illegal } else { Status::Good };
    Found {
        value: if illegal {
            0
        } else if negative {
            -value
        } else {
            value
        },
        used: at,
        status,
    }
}

/// The digits of `value`, most significant first.
pub fn digits(value: u32, base: u32) -> Vec<u8> {
    let base = base.clamp(2, 36);
    let mut rest = value;
    let mut out = Vec::new();
    loop {
        out.push(char::from_digit(rest % base, base).unwrap_or('?').to_ascii_uppercase() as u8);
        rest /= base;
        if rest == 0 {
            break;
        }
    }
    out.reverse();
    out
}

/// `digits` right-justified in `width` bytes; leading places get `fill`, leading digits without room are lost.
pub fn justified(digits: &[u8], width: usize, fill: u8) -> Vec<u8> {
    let kept = &digits[digits.len().saturating_sub(width)..];
    let mut out = vec![fill; width - kept.len()];
    out.extend_from_slice(kept);
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn word(text: &str, base: u32) -> (i64, usize, i16) {
        let f = read(|i| text.as_bytes().get(i).copied().unwrap_or(0), base, 16, false);
        (f.value, f.used, f.status as i16)
    }

    #[test]
    fn numbers_are_read_up_to_a_foreign_character() {
        assert_eq!(word("123,", 10), (123, 3, 0));
        assert_eq!(word("-32768", 10), (-32768, 6, 0));
        assert_eq!(word("32768", 10), (0, 5, -1));
        assert_eq!(word("%177777 ", 10), (65535, 7, 0));
        assert_eq!(word("%8", 10), (0, 2, -1));
        assert_eq!(word("129", 8), (0, 3, -1));
        assert_eq!(word("abc", 10), (0, 0, 1));
        assert_eq!(word("", 10), (0, 0, 1));
        assert_eq!(word("-x", 10), (0, 1, 1));
        assert_eq!(word("99999999999999999999", 10).2, -1);
        let double = |text: &str| read(|i| text.as_bytes().get(i).copied().unwrap_or(0), 10, 32, true);
        assert_eq!(double("%hFF.").value, 255);
        assert_eq!(double("%B101").value, 5);
        assert_eq!(double("-2147483648").value, i32::MIN as i64);
        assert_eq!(double("2147483648").status, Status::Illegal);
    }

    #[test]
    fn numbers_are_written_right_justified() {
        assert_eq!(justified(&digits(42, 10), 5, b'0'), b"00042");
        assert_eq!(justified(&digits(65535, 8), 6, b'0'), b"177777");
        assert_eq!(justified(&digits(12345, 10), 3, b'0'), b"345");
        assert_eq!(digits(0, 2), b"0");
        assert_eq!(digits(u32::MAX, 16), b"FFFFFFFF");
    }
}
