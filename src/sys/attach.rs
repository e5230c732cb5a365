//! How a Linux process becomes a Guardian process.

use std::os::fd::{AsFd, AsRawFd, FromRawFd, OwnedFd};

use super::control::{self, Channel};
use super::inbox::{Inbox, InboxArena};
use super::life::LifePage;
use super::node::{NodeDir, NodeError};
use super::registry::View;
use crate::control::{Answer, Cookie, PROTOCOL, Request, Startup};
use crate::model::handle::{Place, Verifier};

/// What a Guardian process holds of its node.
pub struct Attachment {
    pub channel: Channel,
    pub view: View,
    pub place: Place,
    pub verifier: Verifier,
    pub arena: InboxArena,
    pub inbox: Inbox,
    pub life: LifePage,
    pub startup: Startup,
    /// Made by a monitor, not started from a shell.
    pub created: bool,
}

fn inherited() -> Option<(OwnedFd, Cookie)> {
    // SAFETY: the name is a C string; the value is copied before the variable is removed.
    let value = unsafe {
        let value = libc::getenv(c"GUARDIAN_CHANNEL".as_ptr());
        if value.is_null() {
            return None;
        }
        let copy = std::ffi::CStr::from_ptr(value).to_string_lossy().into_owned();
        // Children of this process are not the process the channel was made for.
        libc::unsetenv(c"GUARDIAN_CHANNEL".as_ptr());
        copy
    };
    let mut parts = value.split(':');
    let fd: i32 = parts.next()?.parse().ok()?;
    let place = Place::from_row(parts.next()?.parse().ok()?)?;
    let verifier = Verifier(parts.next()?.parse().ok()?);
    if fd < 3 {
        return None;
    }
    // SAFETY: only looked at here; the monitor that set the variable left the descriptor open for us.
    let borrowed = unsafe { std::os::fd::BorrowedFd::borrow_raw(fd) };
    let is_ours = rustix::net::sockopt::socket_type(borrowed).is_ok_and(|t| t == rustix::net::SocketType::SEQPACKET);
    if !is_ours {
        return None;
    }
    rustix::io::fcntl_setfd(borrowed, rustix::io::FdFlags::CLOEXEC).ok()?;
    // SAFETY: the descriptor is open, ours by agreement, and owned by nothing else in this process.
    Some((unsafe { OwnedFd::from_raw_fd(fd) }, Cookie { place, verifier }))
}

/// Was this process made by a monitor? True from its start until it has attached.
pub fn was_created() -> bool {
    // SAFETY: a C string; only compared with null.
    unsafe { !libc::getenv(c"GUARDIAN_CHANNEL".as_ptr()).is_null() }
}

fn program() -> Vec<u8> {
    rustix::fs::readlink("/proc/self/exe", Vec::new()).map(|p| p.into_bytes()).unwrap_or_default()
}

/// Why there is no attachment over a channel.
pub(crate) enum NoAttachment {
    /// Its monitor is gone.
    MonitorGone,
    /// It was made for another process, or something is missing here.
    Refused,
}

pub(crate) fn greet(socket: OwnedFd, cookie: Option<Cookie>) -> Result<Attachment, NoAttachment> {
    use NoAttachment::{MonitorGone, Refused};
    let mut channel = Channel::new(socket);
    let pid = super::pidfd::own();
    let hello = Request::Hello { protocol: PROTOCOL, pid, cookie, program: program() };
    let asked = channel.ask(hello, &[]);
    let (answer, fds) = asked.map_err(|refusal| if refusal == control::UNREACHABLE { MonitorGone } else { Refused })?;
    let Answer::Welcome { place, verifier, startup } = answer else { return Err(Refused) };
    let mut fds = fds.into_iter();
    let mut next = || fds.next().ok_or(Refused);
    let (registry, inboxes, lives, leash) = (next()?, next()?, next()?, next()?);
    let view = View::map(registry.as_fd(), false).map_err(|_| Refused)?;
    let arena = InboxArena::map(inboxes.as_fd()).map_err(|_| Refused)?;
    let life = LifePage::map_own(lives.as_fd(), place).map_err(|_| Refused)?;
    life.hold();
    super::leash::arm_self(super::spawn::move_high(leash)).map_err(|_| MonitorGone)?;
    let inbox = arena.inbox(place);
    Ok(Attachment { channel, view, place, verifier, inbox, arena, life, startup: *startup, created: cookie.is_some() })
}

/// Attaches this process to its node: over the channel it was made with, else afresh, starting the node if none runs.
pub fn attach() -> Result<Attachment, NodeError> {
    if let Some((socket, cookie)) = inherited() {
        match greet(socket, Some(cookie)) {
            Ok(attachment) => return Ok(attachment),
            Err(NoAttachment::MonitorGone) => {
                // The CPU in which this process was made has failed, perhaps before the leash was armed: the process goes with it.
                super::pidfd::signal_pid(super::pidfd::own(), rustix::process::Signal::KILL);
            }
            Err(NoAttachment::Refused) => {}
        }
    }
    let node = NodeDir::from_environment();
    for _ in 0..64 {
        let tool = node.start_if_needed(NodeDir::cpu_count())?;
        let Some(socket) = node.connect_socket(tool.cpu) else { continue };
        if let Ok(attachment) = greet(super::spawn::move_high(socket), None) {
            return Ok(attachment);
        }
    }
    Err(NodeError::NoStart(node.path().to_owned()))
}

impl std::fmt::Debug for Attachment {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Attachment({:?}, {:?}, fd {})", self.place, self.verifier, self.channel.socket().as_raw_fd())
    }
}
