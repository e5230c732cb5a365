//! Named points at which a test can have a process killed, as `SIGKILL` would at that very instruction.
//!
//! `GUARDIAN_KILL_AT=name[:nth]` kills at the nth passage of the point; `GUARDIAN_KILL_ROLE=primary|backup` only a process that
//! holds that role then; `GUARDIAN_KILL_ONCE=file` only the process that makes the file. Compiled into debug builds and with
//! the feature `kill-points`.

use std::sync::OnceLock;
use std::sync::atomic::{AtomicU32, AtomicUsize, Ordering};

struct Plan {
    name: String,
    nth: u32,
    primary: Option<bool>,
    once: Option<std::ffi::CString>,
}

static PLAN: OnceLock<Option<Plan>> = OnceLock::new();
static PASSED: AtomicU32 = AtomicU32::new(0);
/// Address of the function that tells this process's role, 0 for none.
static ROLE: AtomicUsize = AtomicUsize::new(0);

fn variable(name: &std::ffi::CStr) -> Option<String> {
    // SAFETY: a C string; the value is copied at once.
    unsafe {
        let value = libc::getenv(name.as_ptr());
        (!value.is_null()).then(|| std::ffi::CStr::from_ptr(value).to_string_lossy().into_owned()).filter(|v| !v.is_empty())
    }
}

fn plan() -> Option<Plan> {
    let at = variable(c"GUARDIAN_KILL_AT")?;
    let (name, nth) = at.split_once(':').map_or((at.as_str(), 1), |(name, nth)| (name, nth.parse().unwrap_or(1)));
    Some(Plan {
        name: name.to_owned(),
        nth,
        primary: variable(c"GUARDIAN_KILL_ROLE").map(|r| r == "primary"),
        once: variable(c"GUARDIAN_KILL_ONCE").and_then(|f| std::ffi::CString::new(f).ok()),
    })
}

/// Says how this process's role is found: true for a primary, false for a backup.
pub fn set_role_probe(probe: fn() -> Option<bool>) {
    ROLE.store(probe as usize, Ordering::Relaxed);
}

/// The process passes the point `name`.
pub fn pass(name: &str) {
    #[cfg(test)]
    super::sim::step();
    let Some(plan) = PLAN.get_or_init(plan) else { return };
    if plan.name != name {
        return;
    }
    if let Some(primary) = plan.primary {
        let probe = ROLE.load(Ordering::Relaxed);
        if probe == 0 {
            return;
        }
        // SAFETY: only `set_role_probe` stores here, and only a function of this type.
        let probe = unsafe { std::mem::transmute::<usize, fn() -> Option<bool>>(probe) };
        if probe() != Some(primary) {
            return;
        }
    }
    if PASSED.fetch_add(1, Ordering::Relaxed) + 1 != plan.nth {
        return;
    }
    if let Some(once) = &plan.once {
        use rustix::fs::{Mode, OFlags, open};
        if open(once.as_c_str(), OFlags::CREATE | OFlags::EXCL | OFlags::WRONLY, Mode::RUSR | Mode::WUSR).is_err() {
            return;
        }
    }
    let _ = rustix::process::kill_process(rustix::process::getpid(), rustix::process::Signal::KILL);
}

/// Kills the process here if the test at hand says so.
#[macro_export]
macro_rules! kill_point {
    ($name:literal) => {
        #[cfg(any(debug_assertions, feature = "kill-points"))]
        $crate::sys::kill_point::pass($name);
    };
}
