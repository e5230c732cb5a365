//! Making processes and names.

use std::ffi::CString;
use std::os::fd::{AsFd, OwnedFd};

use rustix::io::Errno;
use zerocopy::FromZeros;

use super::connection::Peer;
use super::guest::{Guest, ReplyTo};
use super::messages;
use super::run::{Monitor, Then};
use crate::control::{Answer, Create, NewName, Refusal, Request, Startup};
use crate::model::handle::{PINS, Place, ProcessHandle, Verifier};
use crate::sys::registry::Transaction;
use crate::sys::registry::rows::{NameRow, ProcessRow, Text, name_state, process_state};
use crate::sys::{control, leash, pidfd, proc_stat, spawn};

/// Process-creation errors and their details.
mod error {
    pub const PROGRAM_FILE: i16 = 1;
    pub const NO_CPU: i16 = 10;
    pub const NAME: i16 = 11;
    pub const PROGRAM_FORMAT: i16 = 12;
    pub const NO_PROCESS_CONTROL_BLOCK: i16 = 15;
    pub const NO_NAME_FOR_BACKUP: i16 = 22;
}

fn refusal(error: i16, detail: i16) -> Refusal {
    Refusal { error, detail }
}

/// Group in the high byte, user in the low byte.
fn access_id() -> u16 {
    let (uid, gid) = (rustix::process::getuid().as_raw(), rustix::process::getgid().as_raw());
    (gid as u16 & 0xFF) << 8 | (uid as u16 & 0xFF)
}

impl Monitor {
    /// A process or a tool wants a process somewhere.
    pub fn create(&mut self, to: ReplyTo, creator: Option<Place>, mut create: Create, stdin: Option<OwnedFd>) {
        let creator_handle = creator.and_then(|p| self.view.handle(p));
        if let Some(place) = creator {
            let row = self.view.process(place);
            if create.program.is_empty() {
                create.program = row.program.as_bytes().to_vec();
            }
            if create.home_terminal.is_empty() {
                create.home_terminal = row.home_terminal.to_text();
            }
            if create.priority.is_none() {
                create.priority = Some(row.priority);
            }
        }
        let up = self.up_cpus();
        let cpu = match (create.cpu, &create.name) {
            (Some(cpu), _) => cpu,
            (None, NewName::Callers) => up.iter().copied().find(|&c| c != self.cpu).unwrap_or(self.cpu),
            (None, _) => self.cpu,
        };
        if !up.contains(&cpu) || create.cpu.is_none() && matches!(create.name, NewName::Callers) && cpu == self.cpu {
            return self.answer(to, Err(refusal(error::NO_CPU, 201)), Vec::new());
        }
        let nowait = create.nowait_tag.zip(creator).map(|(tag, place)| (place, tag));
        let then = Then::Created { to, nowait };
        if nowait.is_some() {
            self.answer(to, Ok(Answer::Done), Vec::new());
        }
        if cpu == self.cpu && nowait.is_none() {
            self.create_here(to, creator_handle, create, stdin);
        } else if cpu == self.cpu {
            let answer = self.make(creator_handle, &create, stdin).map(|(handle, name)| Answer::Created { handle, name });
            self.create_settled(to, nowait, answer);
        } else {
            let request = Request::PeerCreate { create: Box::new(create), creator: creator_handle };
            self.ask(cpu, request, stdin.into_iter().collect(), then);
        }
    }

    /// The process that a nowait creation made, or why not, is told by -102; a waited one is answered.
    pub fn create_settled(&mut self, to: ReplyTo, nowait: Option<(Place, i64)>, answer: Result<Answer, Refusal>) {
        let Some((creator, tag)) = nowait else {
            let answer = answer.map_err(|r| if r == control::UNREACHABLE { refusal(error::NO_CPU, 201) } else { r });
            return self.answer(to, answer, Vec::new());
        };
        let message = match &answer {
            Ok(Answer::Created { handle, name }) => messages::process_created(self.view, tag, Ok((*handle, name))),
            Ok(_) => return,
            Err(r) => messages::process_created(self.view, tag, Err((r.error, r.detail))),
        };
        self.push_message(creator, message);
    }

    /// Makes a process of this CPU and answers.
    pub fn create_here(&mut self, to: ReplyTo, creator: Option<ProcessHandle>, create: Create, stdin: Option<OwnedFd>) {
        match self.make(creator, &create, stdin) {
            Err(refusal) => self.answer(to, Err(refusal), Vec::new()),
            Ok((handle, name)) => {
                let place = handle.parts().map(|p| p.place);
                match place.and_then(|p| self.guests.get_mut(&p)) {
                    Some(guest) if create.wait_ready => guest.ready_waiters.push(to),
                    _ => self.answer(to, Ok(Answer::Created { handle, name }), Vec::new()),
                }
            }
        }
    }

    pub fn answer_created(&mut self, to: ReplyTo, place: Place) {
        let handle = self.view.handle(place).unwrap_or(ProcessHandle::NULL);
        let name = self.view.name_of(&self.view.process(place)).map(|n| n.text()).unwrap_or_default();
        self.answer(to, Ok(Answer::Created { handle, name }), Vec::new());
    }

    /// The next free PIN; one that was freed is not given again soon.
    fn free_place(&mut self) -> Option<Place> {
        for _ in 1..PINS {
            let place = Place::new(self.cpu, self.next_pin);
            self.next_pin = if self.next_pin + 1 < PINS { self.next_pin + 1 } else { 1 };
            if self.view.process(place).verifier == 0 && !self.guests.contains_key(&place) {
                return Some(place);
            }
        }
        None
    }

    fn make(
        &mut self,
        creator: Option<ProcessHandle>,
        create: &Create,
        stdin: Option<OwnedFd>,
    ) -> Result<(ProcessHandle, String), Refusal> {
        let no_block = refusal(error::NO_PROCESS_CONTROL_BLOCK, 0);
        let place = self.free_place().ok_or(no_block)?;
        self.lives.page(place).init();
        self.inboxes.inbox(place).reset();
        let creator_row = creator.and_then(|h| h.parts()).map(|p| self.view.process(p.place));

        // The name is taken before the process exists: a process that failed to start gives it back.
        let mut row = ProcessRow::new_zeroed();
        row.state = process_state::STARTING;
        row.cpu_generation = self.generation;
        row.creation_time = crate::sys::clock::julian_now();
        row.priority = create.priority.unwrap_or(148);
        row.initial_priority = row.priority;
        row.job_id = create.job_id.or(creator_row.map(|c| c.job_id)).unwrap_or(0);
        row.paid = access_id();
        row.caid = row.paid;
        row.mom = if create.has_mom { creator.unwrap_or(ProcessHandle::NULL) } else { ProcessHandle::NULL };
        row.gmom = creator_row.map_or(ProcessHandle::NULL, |c| c.gmom);
        row.home_terminal = Text::new(create.home_terminal.as_bytes());
        row.program = Text::new(&create.program);
        let mut t = self.registry.begin();
        row.verifier = t.new_verifier();
        let verifier = Verifier(row.verifier);
        let name = claim_name(&mut t, &create.name, place, row.verifier, creator_row.as_ref(), row.mom)?;
        row.name = name.map_or(0, |index| index + 1);
        t.put(place.row(), &row);
        t.commit();

        match self.start_program(place, verifier, create, stdin) {
            Ok((pid, ours)) => {
                let started = self.adopt_child(place, verifier, pid, ours, create.startup.clone());
                if started.is_ok() {
                    let handle = self.view.handle(place).unwrap_or(ProcessHandle::NULL);
                    let text = name.map(|n| self.view.name(n).text()).unwrap_or_default();
                    return Ok((handle, text));
                }
                self.unmake(place, verifier);
                Err(no_block)
            }
            Err(errno) => {
                self.unmake(place, verifier);
                Err(match errno {
                    Errno::NOENT | Errno::NOTDIR => refusal(error::PROGRAM_FILE, 11),
                    Errno::ACCESS | Errno::PERM => refusal(error::PROGRAM_FILE, 48),
                    Errno::NOEXEC => refusal(error::PROGRAM_FORMAT, 0),
                    Errno::TOOBIG => refusal(error::PROGRAM_FILE, 21),
                    _ => no_block,
                })
            }
        }
    }

    /// Takes back what was written for a process that did not come to life.
    fn unmake(&mut self, place: Place, verifier: Verifier) {
        let mut t = self.registry.begin();
        let row: ProcessRow = t.get(place.row());
        if row.name != 0 {
            t.change::<NameRow>(row.name as usize - 1, |n| {
                if n.backup_verifier == verifier.0 {
                    n.backup_verifier = 0;
                } else if n.primary_verifier == verifier.0 {
                    *n = NameRow::new_zeroed();
                }
            });
        }
        t.put(place.row(), &ProcessRow::new_zeroed());
        t.commit();
    }

    fn start_program(
        &mut self,
        place: Place,
        verifier: Verifier,
        create: &Create,
        stdin: Option<OwnedFd>,
    ) -> Result<(u32, OwnedFd), Errno> {
        use rustix::net::{AddressFamily, SocketFlags, SocketType, socketpair};
        let (ours, theirs) = socketpair(AddressFamily::UNIX, SocketType::SEQPACKET, SocketFlags::CLOEXEC, None)?;
        rustix::fs::fcntl_setfl(&ours, rustix::fs::OFlags::NONBLOCK)?;
        let null =
            rustix::fs::open("/dev/null", rustix::fs::OFlags::RDWR | rustix::fs::OFlags::CLOEXEC, rustix::fs::Mode::empty())?;
        let terminal = self.terminal(&create.home_terminal).unwrap_or_else(|| super::run::duplicate(&null));
        let leash = self.leash.reader().map_err(|_| Errno::MFILE)?;
        let high = spawn::high_number();
        let text = |bytes: &[u8]| CString::new(bytes).map_err(|_| Errno::INVAL);
        let mut environment: Vec<CString> = Vec::new();
        for entry in &create.startup.environment {
            let own = [&b"GUARDIAN_CHANNEL="[..], b"GUARDIAN_NODE_DIR=", b"GUARDIAN_NODE="];
            if !own.iter().any(|o| entry.starts_with(o)) {
                environment.push(text(entry)?);
            }
        }
        environment.push(text(format!("GUARDIAN_CHANNEL={high}:{}:{}", place.row(), verifier.0).as_bytes())?);
        use std::os::unix::ffi::OsStrExt;
        environment.push(text(&[b"GUARDIAN_NODE_DIR=", self.node.path().as_os_str().as_bytes()].concat())?);
        environment.push(text(format!("GUARDIAN_NODE={}", self.view.node_name()).as_bytes())?);
        let mut arguments = create.startup.argv.iter().map(|a| text(a)).collect::<Result<Vec<_>, _>>()?;
        if arguments.is_empty() {
            arguments.push(text(&create.program)?);
        }
        let directory = if create.startup.directory.is_empty() { None } else { Some(text(&create.startup.directory)?) };
        let stdin = stdin.as_ref().map_or(null.as_fd(), |fd| fd.as_fd());
        let pid = spawn::spawn(&spawn::Command {
            program: text(&create.program)?,
            arguments,
            environment,
            directory,
            session: false,
            descriptors: vec![
                (stdin, 0),
                (terminal.as_fd(), 1),
                (terminal.as_fd(), 2),
                (theirs.as_fd(), high),
                (leash.as_fd(), high + 1),
            ],
        })?;
        // Programs that do not know us are on the leash too; the library arms it again.
        let _ = leash::arm_for(leash.as_fd(), pid);
        Ok((pid, ours))
    }

    /// Where a new process's output goes: the relay behind its home terminal, if there is one.
    fn terminal(&self, name: &str) -> Option<OwnedFd> {
        use rustix::net::{AddressFamily, SocketFlags, SocketType, connect, socket_with};
        if name.is_empty() {
            return None;
        }
        let dir = self.node.open(false).ok()?;
        let socket = socket_with(AddressFamily::UNIX, SocketType::STREAM, SocketFlags::CLOEXEC, None).ok()?;
        let address = crate::sys::node::NodeDir::address(&dir, &format!("term/{}", name.trim_start_matches('$'))).ok()?;
        connect(&socket, &address).ok()?;
        Some(socket)
    }

    fn adopt_child(&mut self, place: Place, verifier: Verifier, pid: u32, ours: OwnedFd, startup: Startup) -> Result<(), Errno> {
        // A child of ours cannot be reaped before we do it, so the pid means it.
        let pidfd = pidfd::open(pid)?;
        self.watch_pidfd(pidfd.as_fd(), place)?;
        let connection = self.add_connection(ours, Peer::Guest(place));
        let mut guest = Guest::new(place, verifier, pid, pidfd, startup);
        guest.connection = Some(connection);
        self.guests.insert(place, guest);
        let mut t = self.registry.begin();
        t.change::<ProcessRow>(place.row(), |row| {
            row.pid = pid;
            row.start_time = proc_stat::start_time(pid).unwrap_or(0);
        });
        t.commit();
        self.watch.add(place, verifier, self.lives.page(place));
        Ok(())
    }

    /// A process started from a shell becomes a guest. `Err`: file-system error for its attach.
    pub fn adopt(&mut self, to: ReplyTo, pid: u32, program: Vec<u8>) -> Result<Place, i16> {
        let connection = self.connections.get(&to.connection).ok_or(201i16)?;
        let peer = rustix::net::sockopt::socket_peercred(connection.socket()).map_err(|_| 48i16)?;
        // Another PID namespace, or someone who speaks for another.
        if peer.pid.as_raw_nonzero().get() as u32 != pid || peer.uid != rustix::process::getuid() {
            return Err(48);
        }
        if self.leaving || self.view.header().ending.load(std::sync::atomic::Ordering::Acquire) != 0 {
            return Err(201);
        }
        // Opened before the hello is answered: the answer proves that the pid was not reused.
        let pidfd = pidfd::open(pid).map_err(|_| 201i16)?;
        let place = self.free_place().ok_or(31i16)?;
        self.lives.page(place).init();
        self.inboxes.inbox(place).reset();
        let mut row = ProcessRow::new_zeroed();
        row.state = process_state::RUNNING;
        row.cpu_generation = self.generation;
        row.creation_time = crate::sys::clock::julian_now();
        row.pid = pid;
        row.start_time = proc_stat::start_time(pid).unwrap_or(0);
        row.priority = 148;
        row.initial_priority = 148;
        row.paid = access_id();
        row.caid = row.paid;
        row.mom = ProcessHandle::NULL;
        row.gmom = ProcessHandle::NULL;
        row.home_terminal = Text::new(b"$ZHOME");
        row.program = Text::new(&program);
        let mut t = self.registry.begin();
        row.verifier = t.new_verifier();
        t.put(place.row(), &row);
        t.commit();
        let verifier = Verifier(row.verifier);
        self.watch_pidfd(pidfd.as_fd(), place).map_err(|_| 31i16)?;
        self.guests.insert(place, Guest::new(place, verifier, pid, pidfd, Startup::default()));
        self.watch.add(place, verifier, self.lives.page(place));
        Ok(place)
    }

    pub fn reserve_name(&mut self, to: ReplyTo, characters: u8) {
        let mut t = self.registry.begin();
        let Some(name) = system_name(&t, characters) else {
            drop(t);
            return self.refuse(to, 44, 0);
        };
        let Some(index) = t.free_name() else {
            drop(t);
            return self.refuse(to, 44, 0);
        };
        let mut row = NameRow::new_zeroed();
        row.name = NameRow::key(&name);
        row.state = name_state::RESERVED;
        row.ancestor = ProcessHandle::NULL;
        t.put(index as usize, &row);
        t.commit();
        self.answer(to, Ok(Answer::Name(name)), Vec::new());
    }
}

fn find(t: &Transaction<'_>, key: [u8; 8]) -> Option<u16> {
    let used = t.view().header().names_used.load(std::sync::atomic::Ordering::Relaxed) as usize;
    (0..used)
        .find(|&i| {
            let row = t.get::<NameRow>(i);
            row.state != name_state::FREE && row.name == key
        })
        .map(|i| i as u16)
}

/// A name that the system makes: `$X`, `$Y` or `$Z` and characters other than I and O.
fn system_name(t: &Transaction<'_>, characters: u8) -> Option<String> {
    const DIGITS: &[u8] = b"0123456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    let tail = (characters as usize).clamp(4, 5) - 1;
    let mut number = t.new_verifier();
    for _ in 0..10_000 {
        let mut name = String::from("$X");
        let mut rest = number;
        for _ in 0..tail {
            name.push(DIGITS[(rest % DIGITS.len() as u64) as usize] as char);
            rest /= DIGITS.len() as u64;
        }
        if find(t, NameRow::key(&name)).is_none() {
            return Some(name);
        }
        number = t.new_verifier();
    }
    None
}

/// Enters the new process under its name; the index of the name, if it has one.
fn claim_name(
    t: &mut Transaction<'_>,
    name: &NewName,
    place: Place,
    verifier: u64,
    creator: Option<&ProcessRow>,
    mom: ProcessHandle,
) -> Result<Option<u16>, Refusal> {
    let name = match name {
        NewName::None => return Ok(None),
        NewName::Callers => {
            let creator = creator.filter(|c| c.name != 0).ok_or(refusal(error::NO_NAME_FOR_BACKUP, 0))?;
            let index = creator.name - 1;
            let mut row: NameRow = t.get(index as usize);
            if row.state != name_state::IN_USE || row.backup_verifier != 0 || row.primary_verifier != creator.verifier {
                return Err(refusal(error::NAME, 10));
            }
            row.backup_verifier = verifier;
            row.backup_row = place.row() as u16;
            // The name has had a pair: opening it never leads back to oneself from now on.
            row.pad[0] = 1;
            t.put(index as usize, &row);
            return Ok(Some(index));
        }
        NewName::Given(name) => name.clone(),
        NewName::System(characters) => system_name(t, *characters).ok_or(refusal(error::NAME, 44))?,
    };
    let valid = name.len() >= 2
        && name.len() <= 6
        && name.starts_with('$')
        && name.as_bytes()[1].is_ascii_alphabetic()
        && name.bytes().skip(1).all(|b| b.is_ascii_alphanumeric());
    if !valid {
        return Err(refusal(error::NAME, 13));
    }
    let index = match find(t, NameRow::key(&name)) {
        Some(index) if t.get::<NameRow>(index as usize).state == name_state::RESERVED => index,
        Some(_) => return Err(refusal(error::NAME, 10)),
        None => t.free_name().ok_or(refusal(error::NAME, 44))?,
    };
    let mut row = NameRow::new_zeroed();
    row.name = NameRow::key(&name);
    row.sequence = verifier;
    row.primary_verifier = verifier;
    row.primary_row = place.row() as u16;
    row.state = name_state::IN_USE;
    row.ancestor = mom;
    t.put(index as usize, &row);
    Ok(Some(index))
}
