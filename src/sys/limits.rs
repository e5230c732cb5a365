//! How many descriptors a monitor may have: one for each link of its processes, which soon is more than the usual soft limit.
//!
//! Programs are to find the limit their user set: they close all numbers below it, or hand it to `select`.

use std::sync::OnceLock;

use rustix::process::{Resource, Rlimit, getrlimit, setrlimit};

/// The limit as it was; set once it has been raised.
static FORMER: OnceLock<Rlimit> = OnceLock::new();

/// Descriptors of a monitor, at most, if the hard limit allows so many.
const ENOUGH: u64 = 65_536;

/// Raises the soft limit of this process.
pub fn raise() {
    let former = getrlimit(Resource::Nofile);
    let most = former.maximum.map_or(ENOUGH, |hard| hard.min(ENOUGH));
    let raised = Rlimit { current: Some(most), maximum: former.maximum };
    if former.current.is_some_and(|soft| soft < most) && setrlimit(Resource::Nofile, raised).is_ok() {
        let _ = FORMER.set(former);
    }
}

/// The soft limit that programs get.
pub fn soft() -> u64 {
    FORMER.get().copied().unwrap_or_else(|| getrlimit(Resource::Nofile)).current.unwrap_or(1024)
}

/// While this lives, a child inherits the limit as it was.
pub struct Lowered(Option<Rlimit>);

pub fn lowered() -> Lowered {
    let raised = FORMER.get().map(|former| {
        let raised = getrlimit(Resource::Nofile);
        let _ = setrlimit(Resource::Nofile, *former);
        raised
    });
    Lowered(raised)
}

impl Drop for Lowered {
    fn drop(&mut self) {
        if let Some(raised) = self.0 {
            let _ = setrlimit(Resource::Nofile, raised);
        }
    }
}
