//! The node directory: where it is, how its monitors are reached and started, and how it ends.
//!
//! Tools and monitors use this, and a guest once when it attaches. Everything hangs under one directory: `start.lock`, per
//! CPU a socket, a lock file and a leash, and `term/` with the sockets of home terminals.

use std::ffi::CString;
use std::os::fd::{AsFd, AsRawFd, OwnedFd};
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use rustix::fs::{FlockOperation, Mode, OFlags};
use rustix::io::Errno;
use rustix::net::{AddressFamily, SocketAddrUnix, SocketFlags, SocketType};

use super::control::Channel;
use super::registry::View;
use crate::control::{Answer, PROTOCOL, Request};
use crate::model::handle::CPUS;

/// Why a node could not be reached: one line for a person.
#[derive(Debug, thiserror::Error)]
pub enum NodeError {
    #[error("node directory {0}: {1}")]
    Directory(PathBuf, Errno),
    #[error("node directory {0} is not owned by this user, or others may write to it; choose another with GUARDIAN_NODE_DIR")]
    Foreign(PathBuf),
    #[error("the command `guardian` was not found beside the library or in PATH; set GUARDIAN_COMMAND to its path")]
    NoCommand,
    #[error("the node in {0} does not start; see {0}/log")]
    NoStart(PathBuf),
    #[error("no node runs in {0}; start one with `guardian start`")]
    NotRunning(PathBuf),
    #[error("CPU {0} is down; bring it up with `guardian cpu up {0}`")]
    CpuDown(u16),
}

/// A node's directory.
#[derive(Clone, Debug)]
pub struct NodeDir {
    path: PathBuf,
}

/// A tool's connection to a node.
pub struct Tool {
    pub channel: Channel,
    pub view: View,
    /// The CPU whose monitor is connected.
    pub cpu: u16,
}

pub(crate) fn variable(name: &str) -> Option<Vec<u8>> {
    let name = CString::new(name).ok()?;
    // SAFETY: the string is NUL-terminated; the result is copied before anybody could change the environment.
    unsafe {
        let value = libc::getenv(name.as_ptr());
        (!value.is_null()).then(|| std::ffi::CStr::from_ptr(value).to_bytes().to_vec()).filter(|v| !v.is_empty())
    }
}

fn path_of(bytes: Vec<u8>) -> PathBuf {
    use std::os::unix::ffi::OsStringExt;
    std::ffi::OsString::from_vec(bytes).into()
}

impl NodeDir {
    /// `$GUARDIAN_NODE_DIR`; else under `$XDG_RUNTIME_DIR/guardian`; else `guardian-<uid>` in the temporary directory.
    pub fn from_environment() -> NodeDir {
        if let Some(dir) = variable("GUARDIAN_NODE_DIR") {
            return NodeDir::new(path_of(dir));
        }
        let node = NodeDir::node_name().trim_start_matches('\\').to_owned();
        let base = match variable("XDG_RUNTIME_DIR") {
            Some(dir) => path_of(dir).join("guardian"),
            None => {
                let temp = variable("TMPDIR").map_or_else(|| PathBuf::from("/tmp"), path_of);
                temp.join(format!("guardian-{}", rustix::process::getuid().as_raw()))
            }
        };
        NodeDir { path: base.join(node) }
    }

    pub fn new(path: PathBuf) -> NodeDir {
        NodeDir { path }
    }

    /// `$GUARDIAN_NODE`, by default `\LOCAL`.
    pub fn node_name() -> String {
        let name = variable("GUARDIAN_NODE").and_then(|n| String::from_utf8(n).ok()).unwrap_or_else(|| "\\LOCAL".into());
        let name = name.to_ascii_uppercase();
        if name.starts_with('\\') { name } else { format!("\\{name}") }
    }

    /// `$GUARDIAN_CPUS`, by default 2.
    pub fn cpu_count() -> u16 {
        let asked = variable("GUARDIAN_CPUS").and_then(|n| String::from_utf8(n).ok()?.parse().ok());
        asked.unwrap_or(2).clamp(1, CPUS)
    }

    pub fn path(&self) -> &Path {
        &self.path
    }

    pub fn terminal(&self, name: &str) -> PathBuf {
        self.path.join("term").join(name.trim_start_matches('$'))
    }

    pub fn leash(&self, cpu: u16) -> PathBuf {
        self.path.join(format!("cpu{cpu}.leash"))
    }

    /// Where the records of once-only output files lie.
    pub fn records(&self) -> PathBuf {
        self.path.join("records")
    }

    pub fn log(&self) -> PathBuf {
        self.path.join("log")
    }

    /// Makes the directory if need be and opens it; refuses one that others own or may write to, and symbolic links.
    pub fn open(&self, make: bool) -> Result<OwnedFd, NodeError> {
        let failed = |e| NodeError::Directory(self.path.clone(), e);
        if make {
            let mut so_far = PathBuf::new();
            for part in self.path.components() {
                so_far.push(part);
                match rustix::fs::mkdir(&so_far, Mode::RWXU) {
                    Ok(()) | Err(Errno::EXIST) => {}
                    // A parent we may not write to is fine as long as it exists.
                    Err(_) if rustix::fs::access(&so_far, rustix::fs::Access::EXISTS).is_ok() => {}
                    Err(e) => return Err(failed(e)),
                }
            }
        }
        let flags = OFlags::DIRECTORY | OFlags::NOFOLLOW | OFlags::CLOEXEC | OFlags::RDONLY;
        let dir = rustix::fs::open(&self.path, flags, Mode::empty()).map_err(failed)?;
        let stat = rustix::fs::fstat(&dir).map_err(failed)?;
        if stat.st_uid != rustix::process::getuid().as_raw() || stat.st_mode & 0o022 != 0 {
            return Err(NodeError::Foreign(self.path.clone()));
        }
        if make && stat.st_mode & 0o077 != 0 {
            rustix::fs::fchmod(&dir, Mode::RWXU).map_err(failed)?;
        }
        Ok(dir)
    }

    /// Socket addresses are short; the way through a directory descriptor makes room for any folder.
    pub fn address(dir: &OwnedFd, file: &str) -> Result<SocketAddrUnix, Errno> {
        SocketAddrUnix::new(format!("/proc/self/fd/{}/{file}", dir.as_raw_fd()))
    }

    /// Connects to the monitor of `cpu`, without a word said.
    pub fn connect_socket(&self, cpu: u16) -> Option<OwnedFd> {
        let dir = self.open(false).ok()?;
        let socket = rustix::net::socket_with(AddressFamily::UNIX, SocketType::SEQPACKET, SocketFlags::CLOEXEC, None).ok()?;
        let address = NodeDir::address(&dir, &format!("cpu{cpu}.sock")).ok()?;
        loop {
            match rustix::net::connect(&socket, &address) {
                Ok(()) => {
                    #[cfg(test)]
                    super::sim::news();
                    return Some(socket);
                }
                Err(Errno::INTR) => continue,
                Err(_) => return None,
            }
        }
    }

    /// Connects a tool to the monitor of `cpu`. A connection counts only after the monitor's welcome.
    pub fn connect(&self, cpu: u16) -> Option<Tool> {
        let mut channel = Channel::new(self.connect_socket(cpu)?);
        channel.put(Request::ToolHello { protocol: PROTOCOL }, &[]).ok()?;
        // A frozen monitor accepts in the kernel and never answers.
        if !channel.wait(Duration::from_secs(2)) {
            return None;
        }
        match channel.ask_again() {
            Ok((Answer::ToolWelcome { cpu }, fds)) => {
                let view = View::map(fds.first()?.as_fd(), false).ok()?;
                Some(Tool { channel, view, cpu })
            }
            _ => None,
        }
    }

    /// Connects a tool to any monitor that answers.
    pub fn connect_any(&self) -> Result<Tool, NodeError> {
        (0..CPUS).find_map(|cpu| self.connect(cpu)).ok_or_else(|| NodeError::NotRunning(self.path.clone()))
    }

    /// Takes the lock that orders the start and the end of the node.
    pub fn start_lock(&self) -> Result<OwnedFd, NodeError> {
        self.lock_file("start.lock", true).map_err(|e| NodeError::Directory(self.path.clone(), e))
    }

    fn lock_file(&self, name: &str, wait: bool) -> Result<OwnedFd, Errno> {
        let dir = self.open(true).map_err(|_| Errno::ACCESS)?;
        let flags = OFlags::CREATE | OFlags::RDWR | OFlags::CLOEXEC | OFlags::NOFOLLOW;
        let operation = if wait { FlockOperation::LockExclusive } else { FlockOperation::NonBlockingLockExclusive };
        loop {
            let file = rustix::fs::openat(&dir, name, flags, Mode::RUSR | Mode::WUSR)?;
            match rustix::fs::flock(&file, operation) {
                Ok(()) => {}
                Err(Errno::INTR) => continue,
                Err(e) => return Err(e),
            }
            // The end of the node removes the file: a lock on a removed one orders nothing.
            match rustix::fs::statat(&dir, name, rustix::fs::AtFlags::SYMLINK_NOFOLLOW) {
                Ok(now) if now.st_ino == rustix::fs::fstat(&file)?.st_ino => {
                    #[cfg(test)]
                    super::sim::own(file.as_fd());
                    return Ok(file);
                }
                Ok(_) | Err(Errno::NOENT) => continue,
                Err(e) => return Err(e),
            }
        }
    }

    /// The lock a monitor holds while it lives; `None` when another has it.
    pub fn cpu_lock(&self, cpu: u16) -> Option<OwnedFd> {
        self.lock_file(&format!("cpu{cpu}.lock"), false).ok()
    }

    /// Makes sure that the node runs and connects to it. `cpus` counts only for a node that is started now.
    pub fn start_if_needed(&self, cpus: u16) -> Result<Tool, NodeError> {
        let deadline = Instant::now() + Duration::from_secs(20);
        while Instant::now() < deadline {
            if let Ok(tool) = self.connect_any() {
                return Ok(tool);
            }
            let lock = self.start_lock()?;
            if let Ok(tool) = self.connect_any() {
                return Ok(tool);
            }
            // A monitor that lives but does not answer is ending, and needs the lock for it; or it is frozen.
            let alive = (0..CPUS).any(|cpu| self.cpu_lock(cpu).is_none());
            if alive {
                drop(lock);
                rustix::thread::sched_yield();
                continue;
            }
            self.remove_remains();
            self.spawn_monitor(0, cpus, true)?;
            // The first monitor starts the others, so that they are in its session.
            let mut first = self.connect(0).ok_or_else(|| NodeError::NoStart(self.path.clone()))?;
            for cpu in 1..cpus {
                first.channel.ask(Request::CpuUp { cpu }, &[]).map_err(|_| NodeError::NoStart(self.path.clone()))?;
            }
            drop(lock);
        }
        Err(NodeError::NoStart(self.path.clone()))
    }

    /// What a node that was killed whole has left behind.
    fn remove_remains(&self) {
        for cpu in 0..CPUS {
            for kind in ["sock", "leash", "lock"] {
                let _ = rustix::fs::unlink(self.path.join(format!("cpu{cpu}.{kind}")));
            }
        }
    }

    /// Starts the monitor of `cpu` and waits until it listens.
    pub fn spawn_monitor(&self, cpu: u16, cpus: u16, first: bool) -> Result<(), NodeError> {
        super::spawn::monitor(&command_path().ok_or(NodeError::NoCommand)?, &self.path, cpu, cpus, first)
            .map_err(|_| NodeError::NoStart(self.path.clone()))
    }
}

/// The `guardian` command: beside this library or program, else from `$GUARDIAN_COMMAND` or `PATH`.
pub fn command_path() -> Option<PathBuf> {
    if let Some(path) = variable("GUARDIAN_COMMAND") {
        return Some(path_of(path));
    }
    let executable = |p: PathBuf| rustix::fs::access(&p, rustix::fs::Access::EXEC_OK).is_ok().then_some(p);
    let mut near: Vec<PathBuf> = Vec::new();
    // The loader knows a program by the name it was called by: one that is not absolute means nothing to a process with another
    // directory, and the link below names the same file.
    if let Some(library) = super::spawn::own_object().filter(|path| path.is_absolute()) {
        near.push(library);
    }
    if let Ok(program) = rustix::fs::readlink("/proc/self/exe", Vec::new()) {
        near.push(path_of(program.into_bytes()));
    }
    for object in near {
        let Some(dir) = object.parent() else { continue };
        for place in ["guardian", "../guardian", "../bin/guardian"] {
            if let Some(found) = executable(dir.join(place)) {
                return Some(found);
            }
        }
    }
    let path = variable("PATH")?;
    path.split(|&b| b == b':').find_map(|dir| executable(path_of(dir.to_vec()).join("guardian")))
}
