//! The one Guardian process that this Linux process is.
//!
//! The first Guardian call attaches it to its node. All state is here, in cells; nothing is borrowed while the process
//! waits, so a signal handler may interrupt a wait, make calls of its own, or leave by `longjmp`.

use std::cell::{Cell, OnceCell, RefCell};
use std::os::fd::OwnedFd;

use rustix::process::{Pid, getpid};

use super::checkpoint::Partner;
use super::clock::Moment;
use super::files::Files;
use super::handle::{Place, ProcessHandle, Verifier};
use super::pair::Role;
use super::receive::{Arrival, Receive};
use super::timer::Timers;
use crate::control::{Answer, LinkNumber, Push, Refusal, Request, Startup};
use crate::error::FileError;
use crate::sys::arrivals::Arrivals;
use crate::sys::attach::{Attachment, attach};
use crate::sys::control::Channel;
use crate::sys::fork_mark::ForkMark;
use crate::sys::inbox::{Inbox, InboxArena};
use crate::sys::life::LifePage;
use crate::sys::registry::View;

/// Links on which this process is the opener are numbered from here.
pub(crate) const OPENER_LINKS: u16 = 4096;

/// What the library is doing in the main thread.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Activity {
    Outside,
    Inside,
    Waiting,
}

pub struct Process {
    pid: Pid,
    mark: Option<ForkMark>,
    activity: Cell<Activity>,
    channel: RefCell<Channel>,
    pub(crate) view: View,
    pub(crate) place: Place,
    pub(crate) verifier: Verifier,
    pub(crate) arena: InboxArena,
    pub(crate) inbox: Inbox,
    _life: LifePage,
    startup: Startup,
    /// What the creator has told over `$RECEIVE`.
    told: OnceCell<Startup>,
    created: bool,
    pub(crate) arrivals: RefCell<Arrivals<Arrival>>,
    pub(crate) receive: RefCell<Receive>,
    pub(crate) files: RefCell<Files>,
    pub(crate) timers: RefCell<Timers>,
    /// Error of the last operation that had no file number.
    last_error: Cell<i16>,
    rung: RefCell<Vec<LinkNumber>>,
    pub(crate) messages_sent: Cell<i32>,
    pub(crate) messages_received: Cell<i32>,
    /// Most messages to this process and from it, where `CONTROLMESSAGESYSTEM` has set them.
    pub(crate) limits: Cell<[Option<u16>; 2]>,
    /// In `CHECKMONITOR`.
    pub(crate) following: Cell<bool>,
    /// Began as a backup and has not taken over.
    pub(crate) was_backup: Cell<bool>,
    /// The way to the backup, for checkpoints.
    pub(crate) partner: Cell<Option<Box<Partner>>>,
}

thread_local! {
    /// Set in the main thread only: Guardian calls belong to it.
    static CURRENT: Cell<Option<&'static Process>> = const { Cell::new(None) };
    static FAILED: Cell<bool> = const { Cell::new(false) };
    /// Errors noted before there is a process to note them in.
    static EARLY_ERROR: Cell<i16> = const { Cell::new(0) };
}

/// The process, entered: until this is dropped, calls from signal handlers are refused.
pub struct Entered {
    process: &'static Process,
    before: Activity,
}

impl std::ops::Deref for Entered {
    type Target = Process;
    fn deref(&self) -> &Process {
        self.process
    }
}

impl Drop for Entered {
    fn drop(&mut self) {
        self.process.activity.set(self.before);
    }
}

/// One line on the error stream, by system call.
pub(crate) fn say(line: &str) {
    let text = format!("guardian: {line}\n");
    let _ = rustix::io::write(rustix::stdio::stderr(), text.as_bytes());
}

/// Enters the library: attaches on the first call, refuses other threads, forked children and handlers that interrupted
/// library code.
pub fn enter() -> Result<Entered, FileError> {
    let process = match CURRENT.get() {
        Some(p) => p,
        None => first_call()?,
    };
    if !process.is_this() {
        return Err(FileError::new(48));
    }
    let before = process.activity.get();
    if before == Activity::Inside {
        say("call from a signal handler that interrupted another Guardian call: refused");
        return Err(FileError::new(48));
    }
    process.activity.set(Activity::Inside);
    Ok(Entered { process, before })
}

/// The process if this Linux process already is one; never attaches.
pub fn enter_if_attached() -> Option<Entered> {
    CURRENT.get().and_then(|_| enter().ok())
}

fn first_call() -> Result<&'static Process, FileError> {
    if rustix::thread::gettid() != getpid() {
        say("Guardian call from a thread other than the main thread: refused");
        return Err(FileError::new(48));
    }
    if FAILED.get() {
        return Err(FileError::new(201));
    }
    match attach() {
        Ok(attachment) => {
            let process = Process::begin(attachment);
            crate::sys::exit::register(super::ending::on_exit);
            // Without a run-time start of its own the program is ready when it makes its first call.
            let _ = process.tell(Request::Ready);
            Ok(process)
        }
        Err(e) => {
            say(&e.to_string());
            FAILED.set(true);
            Err(FileError::new(201))
        }
    }
}

/// For the run-time start of a process that a monitor made: attaches, and leaves it to the caller to say when it is ready.
pub fn begin_created() -> Option<&'static Process> {
    match attach() {
        Ok(attachment) => Some(Process::begin(attachment)),
        Err(e) => {
            say(&e.to_string());
            FAILED.set(true);
            None
        }
    }
}

/// Notes `error` (0 too) as the last error of `file`, or of the process for -1 and for numbers that are not open.
pub fn note_error(file: i16, error: i16) {
    match CURRENT.get() {
        Some(p) if p.is_this() => {
            let noted = p.files.try_borrow_mut().is_ok_and(|mut files| files.note_error(file, error));
            if !noted {
                p.last_error.set(error);
            }
        }
        _ => EARLY_ERROR.set(error),
    }
}

/// Makes another process the one whose calls this thread makes: simulated processes share a thread.
#[cfg(test)]
pub(crate) fn exchange(current: Option<&'static Process>) -> Option<&'static Process> {
    CURRENT.replace(current)
}

impl Process {
    /// Makes this Linux process the Guardian process of `attachment`. Called by [`enter`] or by the run-time start.
    pub fn begin(a: Attachment) -> &'static Process {
        let inbox = a.inbox;
        let arrivals = Arrivals::at(inbox.clone());
        let process: &'static Process = Box::leak(Box::new(Process {
            pid: getpid(),
            mark: ForkMark::new(),
            activity: Cell::new(Activity::Outside),
            channel: RefCell::new(a.channel),
            view: a.view,
            place: a.place,
            verifier: a.verifier,
            arena: a.arena,
            inbox,
            _life: a.life,
            startup: a.startup,
            told: OnceCell::new(),
            created: a.created,
            arrivals: RefCell::new(arrivals),
            receive: RefCell::new(Receive::default()),
            files: RefCell::new(Files::default()),
            timers: RefCell::new(Timers::default()),
            last_error: Cell::new(EARLY_ERROR.get()),
            rung: RefCell::new(Vec::new()),
            messages_sent: Cell::new(0),
            messages_received: Cell::new(0),
            limits: Cell::new([None; 2]),
            following: Cell::new(false),
            was_backup: Cell::new(false),
            partner: Cell::new(None),
        }));
        process.was_backup.set(process.role() == Role::Backup);
        CURRENT.set(Some(process));
        crate::sys::kill_point::set_role_probe(is_primary_now);
        process
    }

    /// Is this Linux process the one that attached, not a forked child of it?
    fn is_this(&self) -> bool {
        self.mark.map_or_else(|| self.pid == getpid(), |m| m.is_original())
    }

    /// What the process was started with.
    pub fn startup(&self) -> &Startup {
        self.told.get().unwrap_or(&self.startup)
    }

    /// The creator has sent the messages itself.
    pub(super) fn set_startup(&self, told: Startup) {
        let _ = self.told.set(told);
    }

    /// Made by a monitor, not started from a shell.
    pub fn was_created(&self) -> bool {
        self.created
    }

    /// This process's own handle, as the registry shows it now.
    pub fn handle(&self) -> ProcessHandle {
        self.view.handle(self.place).unwrap_or(ProcessHandle::NULL)
    }

    /// Registry index and sequence number of this process's name.
    pub fn name(&self) -> Option<(u16, u64)> {
        self.handle().parts().and_then(|p| p.name).map(|(seq, index)| (index, seq))
    }

    pub fn last_error(&self) -> i16 {
        self.last_error.get()
    }

    /// Asks the own monitor.
    pub(crate) fn ask(&self, request: Request) -> Result<(Answer, Vec<OwnedFd>), Refusal> {
        self.channel.borrow_mut().ask(request, &[])
    }

    /// Asks without waiting; [`Process::answer`] gives the answer.
    pub(crate) fn ask_later(&self, request: Request) -> Result<u32, Refusal> {
        self.channel.borrow_mut().put_for_later(request)
    }

    pub(crate) fn answer(&self, id: u32) -> Option<Result<(Answer, Vec<OwnedFd>), Refusal>> {
        self.channel.borrow_mut().answer(id)
    }

    /// Asks when only success or the error matters.
    pub(crate) fn tell(&self, request: Request) -> Result<(), FileError> {
        self.ask(request).map(|_| ()).map_err(|r| refused(&r))
    }

    /// Asks for something whose answer does not matter, and does not wait for it.
    pub(crate) fn tell_later(&self, request: Request) {
        let _ = self.channel.borrow_mut().put(request, &[]);
    }

    /// Takes the answers that have come in from the channel, and keeps what was pushed.
    pub(crate) fn hear(&self) {
        self.channel.borrow_mut().hear();
    }

    /// Takes notice of all that has arrived: requests, system messages, replies, deaths, timers.
    pub(crate) fn pump(&self) {
        let mut arrivals = self.arrivals.borrow_mut();
        self.collect(&mut arrivals);
    }

    /// Empties the inbox into `arrivals` and the open files.
    pub(crate) fn collect(&self, arrivals: &mut Arrivals<Arrival>) {
        arrivals.begin_pass();
        let mut rung = self.rung.take();
        rung.clear();
        self.inbox.drain(|link| rung.push(link));
        for &link in &rung {
            match link.0 {
                0 => {
                    while let Some(push) = self.next_push() {
                        self.take_push(arrivals, push);
                    }
                    if self.channel.borrow().has_answers() {
                        self.files.borrow_mut().tend(self);
                    }
                }
                n if n < OPENER_LINKS => super::receive::scan_link(self, arrivals, link),
                _ => self.files.borrow_mut().link_rung(self, link),
            }
        }
        self.rung.replace(rung);
        self.timers.borrow_mut().expire(|message| arrivals.push_other(self.inbox.take_ticket(), Arrival::Local(message)));
    }

    fn next_push(&self) -> Option<Push> {
        self.channel.borrow_mut().try_push()
    }

    fn take_push(&self, arrivals: &mut Arrivals<Arrival>, push: Push) {
        if let Push::System { ticket, message, sender, file_number, link, open, quiet } = push {
            let arrival = super::receive::SystemArrival { message, sender, file_number, link, open, quiet };
            super::receive::queue_system(self, arrivals, ticket, arrival);
        }
    }

    /// Waits until `ready` gives something or the deadline has passed. No borrow is held while it sleeps.
    pub(crate) fn wait_until<T>(&self, deadline: Option<Moment>, mut ready: impl FnMut(&Process) -> Option<T>) -> Option<T> {
        loop {
            self.pump();
            let ended = self.files.borrow().ended();
            if let Some(value) = ready(self) {
                return Some(value);
            }
            if self.files.borrow().ended() != ended {
                // `ready` itself came upon the end of an operation, perhaps after it had looked at that operation.
                continue;
            }
            if deadline.is_some_and(|d| d <= Moment::now()) {
                return None;
            }
            let timer = self.timers.borrow().next();
            let retry = self.files.borrow().next_retry();
            let until = [deadline, timer, retry].into_iter().flatten().min();
            self.activity.set(Activity::Waiting);
            self.inbox.sleep(until.map(Moment::timespec), || true);
            self.activity.set(Activity::Inside);
        }
    }

    /// A short pause in which handlers stay locked out, for callers that hold a borrow.
    pub(crate) fn pause(&self, d: std::time::Duration) {
        let until = Moment::now().after(d).timespec();
        while !crate::sys::clock::sleep_until(until) {}
    }

    /// Sleeps, leaving what arrives where it is.
    pub(crate) fn sleep(&self, until: Moment) {
        self.activity.set(Activity::Waiting);
        while Moment::now() < until {
            crate::sys::clock::sleep_until(until.timespec());
        }
        self.activity.set(Activity::Inside);
    }
}

/// The error a refusal stands for.
pub(crate) fn refused(r: &Refusal) -> FileError {
    if r.error == 0 { FileError::new(201) } else { FileError::new(r.error) }
}

/// Who this is, for people: name, CPU and PIN; the Linux process before it is a Guardian one.
pub(crate) fn label() -> String {
    let Some(process) = CURRENT.get().filter(|p| p.is_this()) else { return format!("pid {}", getpid()) };
    let name = process.name().map(|(index, _)| process.view.name(index).text()).unwrap_or_default();
    format!("{name}{}{},{}", if name.is_empty() { "" } else { " " }, process.place.cpu(), process.place.pin())
}

/// Is this process the primary of its pair just now? For kill points that are meant for one role.
fn is_primary_now() -> Option<bool> {
    let process = CURRENT.get()?;
    let (index, _) = process.name()?;
    let (primary, backup) = process.view.members(index);
    (!backup.is_null()).then(|| primary.parts().is_some_and(|p| p.verifier == process.verifier))
}
