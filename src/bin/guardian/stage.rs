//! A node of its own below a temporary folder, with the example programs in it: what `demo` and `soak` play on.

use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

use guardian::sys::node::NodeDir;
use rustix::process::{Pid, Signal};

use crate::failure::Failure;
use crate::say;

/// The folder of a run; removed with it.
pub struct Folder {
    pub path: PathBuf,
    pub keep: bool,
}

impl Folder {
    pub fn make(what: &str, keep: bool) -> Result<Folder, Failure> {
        use std::os::unix::fs::DirBuilderExt;
        let path = std::env::temp_dir().join(format!("guardian-{what}-{}", std::process::id()));
        std::fs::DirBuilder::new().mode(0o700).create(&path).map_err(|e| Failure::File(path.clone(), e))?;
        Ok(Folder { path, keep })
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        if self.keep {
            say(format_args!("kept: {}", self.path.display()));
        } else {
            let _ = std::fs::remove_dir_all(&self.path);
        }
    }
}

/// The node, and the programs in it; all stopped with it.
pub struct Stage {
    node: NodeDir,
    folder: PathBuf,
    pub runs: Vec<Child>,
}

impl Stage {
    pub fn new(node: &NodeDir, folder: &Folder) -> Stage {
        Stage { node: node.clone(), folder: folder.path.clone(), runs: Vec::new() }
    }

    /// This command, in the stage's node and folder.
    pub fn guardian(&self) -> Result<Command, Failure> {
        let own = std::env::current_exe().map_err(|e| Failure::Other(format!("cannot find this program: {e}")))?;
        let mut command = Command::new(own);
        command.env("GUARDIAN_NODE_DIR", self.node.path()).current_dir(&self.folder).stdin(Stdio::null());
        Ok(command)
    }
}

impl Drop for Stage {
    fn drop(&mut self) {
        // The programs first, so that none of them complains that its node has gone; whatever does not end goes with the node.
        for run in &mut self.runs {
            let _ = Pid::from_raw(run.id() as i32).map(|pid| rustix::process::kill_process(pid, Signal::TERM));
            let until = std::time::Instant::now() + std::time::Duration::from_secs(5);
            while matches!(run.try_wait(), Ok(None)) && std::time::Instant::now() < until {
                std::thread::yield_now();
            }
        }
        if let Ok(mut stop) = self.guardian() {
            let _ = stop.arg("stop").status();
        }
        for run in &mut self.runs {
            let _ = run.wait();
        }
    }
}

/// The example programs: installed beside this command, or in the source tree it was built from.
pub fn sources() -> Result<PathBuf, Failure> {
    let installed = std::env::current_exe().ok().and_then(|p| Some(p.parent()?.parent()?.join("share/guardian/c-examples")));
    let source_tree = Path::new(env!("CARGO_MANIFEST_DIR")).join("c-examples");
    [installed, Some(source_tree)].into_iter().flatten().find(|p| p.join("server.c").is_file()).ok_or_else(|| {
        Failure::Other("the C examples are not where they were built or installed; run this from the source tree".into())
    })
}
