//! Return kinds: what a body's result is to C, and what a refused call returns.

use std::ffi::{c_int, c_longlong, c_short, c_void};
use std::sync::Mutex;

use super::call::Fault;
use crate::error::FileError;
use crate::model::process::note_error;

/// How procedures of one kind return.
pub trait Kind {
    /// What the body returns.
    type Body;
    /// What C sees.
    type C;
    fn give(body: Self::Body) -> Self::C;
    /// The answer to a call that is refused with a file-system error.
    fn refuse(error: i16) -> Self::C;
    /// A result of the procedure's own for a refused call.
    fn own(result: i16) -> Self::C;
}

/// Runs a body unless its arguments are refused. A panic in it ends the process, as a Guardian process abends.
pub fn boundary<K: Kind, F: FnOnce() -> Result<K::Body, Fault>>(file: i16, body: F) -> K::C {
    match body() {
        Ok(result) => K::give(result),
        Err(fault) => {
            note_error(file, fault.error());
            match fault {
                Fault::Own { result, .. } => K::own(result),
                Fault::Missing | Fault::Bounds => K::refuse(fault.error()),
            }
        }
    }
}

/// Said once per process and name: a program must not go on unaware.
fn say_unsupported(name: &'static str) {
    static SAID: Mutex<Vec<&'static str>> = Mutex::new(Vec::new());
    let mut said = SAID.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
    if !said.contains(&name) {
        said.push(name);
        crate::model::process::say(&format!("{name} is not supported yet; the call failed"));
    }
}

/// The manual's "operation not valid".
const UNSUPPORTED: i16 = 2;

macro_rules! kinds {
    ($($(#[$doc:meta])* $kind:ident: $body:ty => $c:ty, $give:expr, $refuse:expr, $own:expr;)*) => { $(
        $(#[$doc])*
        pub struct $kind;
        impl Kind for $kind {
            type Body = $body;
            type C = $c;
            fn give(body: $body) -> $c {
                let give: fn($body) -> $c = $give;
                give(body)
            }
            fn refuse(error: i16) -> $c {
                let refuse: fn(i16) -> $c = $refuse;
                refuse(error)
            }
            fn own(result: i16) -> $c {
                let own: fn(i16) -> $c = $own;
                own(result)
            }
        }
        impl $kind {
            pub fn unsupported(name: &'static str, file: i16) -> $c {
                say_unsupported(name);
                note_error(file, UNSUPPORTED);
                <$kind as Kind>::refuse(UNSUPPORTED)
            }
        }
    )* };
}

fn number(result: Result<(), FileError>) -> i16 {
    result.err().map_or(0, |e| e.number())
}

/// CCE, CCG or CCL. Programs compare with these three as often as they test the sign; the number is `FILE_GETINFO_`'s to tell.
fn condition(error: i16) -> c_short {
    match error {
        0 => 0,
        1..=9 => 1,
        _ => -1,
    }
}

kinds! {
    /// A file-system error number.
    Error: Result<(), FileError> => c_short, number, |e| e, |v| v;
    /// A condition code.
    Cc: Result<(), FileError> => c_short, |r| condition(number(r)), |_| -1, |v| v;
    /// A number of the procedure's own; refused calls give 2 (parameter error) or 3 (bounds error).
    Int: i16 => c_short, |v| v, |e| if e == 22 { 3 } else { 2 }, |v| v;
    Int32: i32 => c_int, |v| v, |e| e as c_int, |v| v as c_int;
    Int64: i64 => c_longlong, |v| v, |_| -1, |v| v as c_longlong;
    Void: () => (), |v| v, |_| (), |_| ();
    Pointer: usize => *mut c_void, |v| v as *mut c_void, |_| std::ptr::null_mut(), |_| std::ptr::null_mut();
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn condition_codes_have_three_values() {
        let give = |error: i16| Cc::give(FileError::check(error));
        assert_eq!([0, 1, 6, 9, 10, 16, 201].map(give), [0, 1, 1, 1, -1, -1, -1]);
        assert_eq!(Cc::refuse(2), -1);
        assert_eq!(Cc::refuse(29), -1);
        assert_eq!(Error::refuse(22), 22);
    }
}
