//! The folders that a process's file names refer to, as they are now.

use crate::model::name::place::Places;
use crate::sys::node::{NodeDir, variable};

/// `$GUARDIAN_VOLUMES`, by default the folder `volumes` in the node directory, is where volumes lie.
pub fn places() -> Places {
    use std::os::unix::ffi::OsStrExt;
    let volumes = variable("GUARDIAN_VOLUMES")
        .unwrap_or_else(|| NodeDir::from_environment().path().join("volumes").as_os_str().as_bytes().to_vec());
    let current = rustix::process::getcwd(Vec::new()).map(|c| c.into_bytes()).unwrap_or_default();
    Places { node: NodeDir::node_name(), volumes, current }
}
