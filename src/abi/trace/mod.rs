//! A line for each Guardian call and one for its result, on demand: `GUARDIAN_TRACE` names the file.
//!
//! Whoever traces appends to that file, so the lines of all processes of a pair stand in one, in the order of time. A call
//! and its result are two lines: a process that is killed or hangs within a call shows which. What a pointer points to is
//! read by the kernel, so a wild pointer is shown as such and does not end the program earlier than it would without.

mod decode;
mod sink;

pub use decode::{Form, Parameter, Procedure};
use decode::{arguments, results};

/// A call that is being traced, until its result is known.
pub struct Traced {
    procedure: &'static Procedure,
    given: u64,
    values: Box<[u64]>,
}

/// Notes the beginning of a call. `values` are its arguments as 64 bits each; it is asked for them only if calls are traced.
#[inline]
pub fn begin<const N: usize>(procedure: &'static Procedure, given: u64, values: impl FnOnce() -> [u64; N]) -> Option<Traced> {
    if !sink::wanted() {
        return None;
    }
    Some(begun(procedure, given, Box::new(values())))
}

#[cold]
fn begun(procedure: &'static Procedure, given: u64, values: Box<[u64]>) -> Traced {
    let traced = Traced { procedure, given, values };
    sink::line(&format!("{}({})", procedure.name, arguments(procedure, given, &traced.values)));
    traced
}

/// Notes the result of a call.
#[inline]
pub fn end<C: std::fmt::Debug>(traced: Option<Traced>, result: &C) {
    if let Some(traced) = traced {
        let result = format!("{result:?}");
        ended(&traced, if result == "()" { "" } else { &result });
    }
}

#[cold]
fn ended(traced: &Traced, result: &str) {
    let Traced { procedure, given, values } = traced;
    let equals = if result.is_empty() { "returns" } else { "= " };
    sink::line(&format!("{} {equals}{result}{}", procedure.name, results(procedure, *given, values)));
}
