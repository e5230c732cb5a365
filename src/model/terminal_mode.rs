//! Modes of a terminal: `SETMODE`, `SETPARAM` and `CONTROL` on it.
//!
//! Functions: tables of SETMODE and CONTROL in the Guardian Procedure Calls Reference Manual, and the Asynchronous
//! Terminals and Printer Processes Programming Manual. What a line-oriented terminal of the host cannot do is refused
//! with error 2, and by name on the error stream.

use std::collections::BTreeMap;

use super::process::say;
use crate::error::FileError;

/// `SETMODE` functions of terminals.
pub mod function {
    pub const SPACING: i16 = 6;
    pub const LINE_FEED: i16 = 7;
    pub const TRANSFER_MODE: i16 = 8;
    pub const INTERRUPT_CHARACTERS: i16 = 9;
    pub const PARITY_CHECK: i16 = 10;
    pub const BREAK_OWNER: i16 = 11;
    pub const ACCESS: i16 = 12;
    pub const TEXT_END: i16 = 13;
    pub const INTERRUPTS: i16 = 14;
    pub const ECHO: i16 = 20;
    pub const SPEED: i16 = 22;
    pub const CHARACTER_SIZE: i16 = 23;
    pub const PARITY: i16 = 24;
    pub const SPACING_MODE: i16 = 27;
    pub const RESET: i16 = 28;
    pub const LINE_END: i16 = 38;
}

/// `SETPARAM`: who owns BREAK, with a tag.
const BREAK_PARAM: i16 = 3;

/// The modes of one open of a terminal that differ from the configured ones.
#[derive(Default)]
pub struct Modes(BTreeMap<i16, [i16; 2]>);

/// Values of a function at first.
fn configured(function: i16) -> Option<[i16; 2]> {
    use function::*;
    Some(match function {
        SPACING | INTERRUPTS | ECHO => [1, 0],
        LINE_FEED | TRANSFER_MODE | PARITY_CHECK | BREAK_OWNER | ACCESS | TEXT_END | SPACING_MODE => [0, 0],
        // Backspace, line cancel; end of file, carriage return.
        INTERRUPT_CHARACTERS => [0x0818, 0x190D],
        // 9600 bits a second, 8 bits, no parity.
        SPEED => [14, 0],
        CHARACTER_SIZE => [3, 0],
        PARITY => [2, 0],
        LINE_END => [2, 0x0D],
        _ => return None,
    })
}

/// Can this terminal do what is asked?
fn possible(function: i16, [first, second]: [i16; 2], former: [i16; 2]) -> bool {
    use function::*;
    match function {
        SPACING | LINE_FEED | PARITY_CHECK | ECHO | SPACING_MODE => matches!(first, 0 | 1),
        SPEED => (0..=16).contains(&first),
        CHARACTER_SIZE => (0..=3).contains(&first),
        PARITY => (0..=2).contains(&first),
        LINE_END => first == 2,
        // Lines are edited and ended by the host; there is no page mode, and no BREAK to be told of.
        TRANSFER_MODE | BREAK_OWNER | ACCESS | TEXT_END => first == 0 && second == 0,
        _ => [first, second] == former,
    }
}

impl Modes {
    pub fn get(&self, function: i16) -> i16 {
        self.values(function).map_or(0, |v| v[0])
    }

    fn values(&self, function: i16) -> Option<[i16; 2]> {
        self.0.get(&function).copied().or_else(|| configured(function))
    }

    /// `SETMODE`: the former parameters.
    pub fn set(&mut self, function: i16, params: [Option<i16>; 2]) -> Result<[i16; 2], FileError> {
        if function == function::RESET {
            self.0.clear();
            return Ok([0, 0]);
        }
        let former = self.values(function).ok_or(FileError::INVALID_OPERATION)?;
        let asked = [params[0].unwrap_or(former[0]), params[1].unwrap_or(former[1])];
        if !possible(function, asked, former) {
            say(&format!("SETMODE {function} with {}, {} is not possible on a home terminal", asked[0], asked[1]));
            return Err(FileError::INVALID_OPERATION);
        }
        self.0.insert(function, asked);
        Ok(former)
    }

    /// `SETPARAM`: the former array. BREAK belongs to nobody.
    pub fn set_param(&mut self, function: i16, array: Option<&[u8]>) -> Result<[u8; 8], FileError> {
        if function != BREAK_PARAM {
            return Err(FileError::INVALID_OPERATION);
        }
        match array {
            Some(array) if array.len() != 8 => return Err(FileError::BAD_COUNT),
            Some(array) if array[..4] != [0; 4] => {
                say("SETPARAM 3: BREAK of a home terminal cannot be owned");
                return Err(FileError::INVALID_OPERATION);
            }
            _ => {}
        }
        Ok([0; 8])
    }
}

/// What `CONTROL` sends to the terminal.
pub fn control(operation: i16, param: i16) -> Result<Vec<u8>, FileError> {
    match (operation, param) {
        (1, 0) => Ok(b"\x0C".to_vec()),
        (1, 1..=15) => Ok(b"\x0B".to_vec()),
        (1, 16..=79) => Ok(vec![b'\n'; param as usize - 16]),
        // Connect and disconnect a modem: a line without one is always there.
        (11 | 12, _) => Ok(Vec::new()),
        _ => Err(FileError::INVALID_OPERATION),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn former_values_come_back_and_a_reset_restores_them() {
        let mut modes = Modes::default();
        assert_eq!(modes.set(function::ECHO, [Some(0), None]), Ok([1, 0]));
        assert_eq!(modes.set(function::ECHO, [None, None]), Ok([0, 0]));
        assert_eq!(modes.get(function::ECHO), 0);
        assert_eq!(modes.set(function::RESET, [Some(0), None]), Ok([0, 0]));
        assert_eq!((modes.get(function::ECHO), modes.get(function::SPEED)), (1, 14));
    }

    #[test]
    fn what_the_host_cannot_do_is_refused() {
        let mut modes = Modes::default();
        let bad =
            [(function::TRANSFER_MODE, 1), (function::BREAK_OWNER, 1), (function::ACCESS, 1), (function::LINE_END, 0), (99, 0)];
        for (function, value) in bad {
            assert_eq!(modes.set(function, [Some(value), None]), Err(FileError::INVALID_OPERATION), "{function}");
        }
        assert_eq!(modes.set_param(3, Some(&[0; 6])), Err(FileError::BAD_COUNT));
        assert_eq!(modes.set_param(3, Some(&[1; 8])), Err(FileError::INVALID_OPERATION));
        assert_eq!(modes.set_param(3, Some(&[0; 8])), Ok([0; 8]));
        assert!(control(1, 80).is_err() && control(2, 0).is_err());
        assert_eq!(control(1, 18), Ok(b"\n\n".to_vec()));
    }
}
