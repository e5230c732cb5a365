//! Starting processes: monitors, and the Guardian processes that a monitor makes.

use std::ffi::{CString, OsString};
use std::mem::MaybeUninit;
use std::os::fd::{AsRawFd, BorrowedFd, OwnedFd};
use std::os::unix::ffi::{OsStrExt, OsStringExt};
use std::path::{Path, PathBuf};

use rustix::io::Errno;

/// A program to start.
pub struct Command<'a> {
    pub program: CString,
    pub arguments: Vec<CString>,
    pub environment: Vec<CString>,
    pub directory: Option<CString>,
    /// Descriptors of the child: which of ours becomes which number. Everything else is close-on-exec.
    pub descriptors: Vec<(BorrowedFd<'a>, i32)>,
    /// Begins a session; otherwise it gets a process group of its own in ours. One session holds the whole node: Linux
    /// schedules by session, and a request from one session to another costs half as much again.
    pub session: bool,
}

/// Starts `command` with default signal handling; the child's pid, or why not.
pub fn spawn(command: &Command<'_>) -> Result<u32, Errno> {
    #[cfg(test)]
    if super::sim::on() {
        return super::sim::spawn(command);
    }
    let mut arguments: Vec<*mut libc::c_char> = command.arguments.iter().map(|a| a.as_ptr().cast_mut()).collect();
    arguments.push(std::ptr::null_mut());
    let mut environment: Vec<*mut libc::c_char> = command.environment.iter().map(|e| e.as_ptr().cast_mut()).collect();
    environment.push(std::ptr::null_mut());
    let mut actions = MaybeUninit::<libc::posix_spawn_file_actions_t>::uninit();
    let mut attributes = MaybeUninit::<libc::posix_spawnattr_t>::uninit();
    let mut pid = 0;
    let _limit = super::limits::lowered();
    // SAFETY: both objects are initialised before use and destroyed once; every pointer lives in `command` or in the vectors
    // above until the call returns.
    let result = unsafe {
        libc::posix_spawn_file_actions_init(actions.as_mut_ptr());
        libc::posix_spawnattr_init(attributes.as_mut_ptr());
        for (ours, theirs) in &command.descriptors {
            libc::posix_spawn_file_actions_adddup2(actions.as_mut_ptr(), ours.as_raw_fd(), *theirs);
        }
        if let Some(directory) = &command.directory {
            posix_spawn_file_actions_addchdir_np(actions.as_mut_ptr(), directory.as_ptr());
        }
        let mut none = MaybeUninit::<libc::sigset_t>::uninit();
        let mut all = MaybeUninit::<libc::sigset_t>::uninit();
        libc::sigemptyset(none.as_mut_ptr());
        libc::sigfillset(all.as_mut_ptr());
        libc::posix_spawnattr_setsigmask(attributes.as_mut_ptr(), none.as_ptr());
        libc::posix_spawnattr_setsigdefault(attributes.as_mut_ptr(), all.as_ptr());
        let group = if command.session { POSIX_SPAWN_SETSID } else { libc::POSIX_SPAWN_SETPGROUP };
        let flags = libc::POSIX_SPAWN_SETSIGMASK | libc::POSIX_SPAWN_SETSIGDEF | group;
        libc::posix_spawnattr_setflags(attributes.as_mut_ptr(), flags as libc::c_short);
        let result = libc::posix_spawn(
            &mut pid,
            command.program.as_ptr(),
            actions.as_ptr(),
            attributes.as_ptr(),
            arguments.as_ptr(),
            environment.as_ptr(),
        );
        libc::posix_spawn_file_actions_destroy(actions.as_mut_ptr());
        libc::posix_spawnattr_destroy(attributes.as_mut_ptr());
        result
    };
    if result == 0 { Ok(pid as u32) } else { Err(Errno::from_raw_os_error(result)) }
}

const POSIX_SPAWN_SETSID: i32 = 0x80;

unsafe extern "C" {
    fn posix_spawn_file_actions_addchdir_np(
        actions: *mut libc::posix_spawn_file_actions_t,
        path: *const libc::c_char,
    ) -> libc::c_int;
}

/// Starts the monitor of `cpu` in the node of `directory` and waits until it says that it listens. `first`: it is to begin the
/// session of its node.
pub fn monitor(command: &Path, directory: &Path, cpu: u16, cpus: u16, first: bool) -> Result<(), Errno> {
    let (ours, theirs) = rustix::pipe::pipe_with(rustix::pipe::PipeFlags::CLOEXEC)?;
    let null = rustix::fs::open("/dev/null", rustix::fs::OFlags::RDWR | rustix::fs::OFlags::CLOEXEC, rustix::fs::Mode::empty())?;
    let text = |s: &[u8]| CString::new(s).map_err(|_| Errno::INVAL);
    let mut environment = environment(&["GUARDIAN_CHANNEL", "GUARDIAN_NODE_DIR", "GUARDIAN_KILL_AT"]);
    let mut node_dir = b"GUARDIAN_NODE_DIR=".to_vec();
    node_dir.extend_from_slice(directory.as_os_str().as_bytes());
    environment.push(text(&node_dir)?);
    use std::os::fd::AsFd;
    spawn(&Command {
        program: text(command.as_os_str().as_bytes())?,
        arguments: vec![
            text(b"guardian")?,
            text(b"monitor")?,
            text(b"--cpu")?,
            text(cpu.to_string().as_bytes())?,
            text(b"--cpus")?,
            text(cpus.to_string().as_bytes())?,
        ],
        environment,
        directory: Some(text(b"/")?),
        descriptors: vec![(null.as_fd(), 0), (theirs.as_fd(), 1), (null.as_fd(), 2)],
        session: first,
    })?;
    drop(theirs);
    let mut said = [0u8; 1];
    loop {
        match rustix::io::read(&ours, &mut said) {
            Ok(1) => return Ok(()),
            Err(Errno::INTR) => continue,
            _ => return Err(Errno::CHILD),
        }
    }
}

/// The environment of this process, less the variables named.
pub fn environment(without: &[&str]) -> Vec<CString> {
    unsafe extern "C" {
        static environ: *const *const libc::c_char;
    }
    let mut all = Vec::new();
    // SAFETY: `environ` is a NULL-terminated array of C strings, or null; nobody changes it while we copy.
    unsafe {
        let mut at = environ;
        while !at.is_null() && !(*at).is_null() {
            let entry = std::ffi::CStr::from_ptr(*at);
            let name = entry.to_bytes().split(|&b| b == b'=').next().unwrap_or_default();
            if !without.iter().any(|w| w.as_bytes() == name) {
                all.push(entry.to_owned());
            }
            at = at.add(1);
        }
    }
    all
}

/// Where the object file lies that this code is part of: the shared library, or the program.
pub fn own_object() -> Option<PathBuf> {
    let mut info = MaybeUninit::<libc::Dl_info>::zeroed();
    // SAFETY: the address is one of our own functions; the name is copied at once.
    unsafe {
        if libc::dladdr((own_object as fn() -> Option<PathBuf>) as *const libc::c_void, info.as_mut_ptr()) == 0 {
            return None;
        }
        let name = info.assume_init().dli_fname;
        (!name.is_null()).then(|| PathBuf::from(OsString::from_vec(std::ffi::CStr::from_ptr(name).to_bytes().to_vec())))
    }
}

/// Moves a descriptor to a number near the soft limit, out of the way of programs that count on low ones or close
/// them in a loop.
pub fn move_high(fd: OwnedFd) -> OwnedFd {
    match rustix::io::fcntl_dupfd_cloexec(&fd, high_number()) {
        Ok(moved) => moved,
        Err(_) => fd,
    }
}

/// Lowest number for descriptors of the library.
pub fn high_number() -> i32 {
    super::limits::soft().clamp(64, 1 << 20) as i32 - 32
}
