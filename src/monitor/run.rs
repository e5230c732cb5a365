//! The monitor's main loop: one `epoll` of sockets, witnesses of death, the event log and the beat.

use std::collections::BTreeMap;
use std::os::fd::{AsFd, BorrowedFd, OwnedFd};
use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::time::Duration;

use rustix::event::epoll;
use rustix::event::{EventfdFlags, eventfd};
use rustix::net::{AddressFamily, SocketFlags, SocketType};

use super::connection::{Broadcast, Connection, Peer};
use super::cpu::OtherCpu;
use super::guest::{Guest, ReplyTo};
use super::standby::InTheMaking;
use crate::control::{Answer, LinkNumber, OpenIndex, PROTOCOL, Packet, Push, Refusal, Request};
use crate::model::clock::Moment;
use crate::model::handle::{Place, ProcessHandle};
use crate::model::system_message;
use crate::sys::death_watch::DeathWatch;
use crate::sys::inbox::InboxArena;
use crate::sys::life::LifeArena;
use crate::sys::node::NodeDir;
use crate::sys::registry::rows::{CpuRow, cpu_state};
use crate::sys::registry::{Registry, View};
use crate::sys::{clock, control, futex, leash, main_loop, pidfd, shm};

/// What `guardian monitor` is told.
pub struct Options {
    pub cpu: u16,
    pub cpus: u16,
}

/// What happens next with an answer from another CPU's monitor.
pub enum Then {
    Opened { to: ReplyTo, open: OpenIndex, owner: (u64, LinkNumber), link: OwnedFd },
    Standby(InTheMaking),
    Created { to: ReplyTo, nowait: Option<(Place, i64)> },
    Pass(ReplyTo),
    Nothing,
}

/// Kinds of descriptors the loop waits for; the low word of the `epoll` data says which one.
mod source {
    pub const LISTENER: u64 = 1 << 32;
    pub const LIVES: u64 = 2 << 32;
    pub const LOG: u64 = 3 << 32;
    pub const BEAT: u64 = 4 << 32;
    pub const CONNECTION: u64 = 5 << 32;
    pub const PIDFD: u64 = 6 << 32;
    pub const CPU: u64 = 7 << 32;
    pub const KIND: u64 = 0xFFFF_FFFF << 32;
}

/// Length of a beat, milliseconds.
pub const BEAT: u64 = 500;

pub struct Monitor {
    pub cpu: u16,
    pub generation: u32,
    pub node: NodeDir,
    pub registry: Registry,
    pub view: View,
    pub inbox_fd: OwnedFd,
    pub inboxes: InboxArena,
    pub life_fd: OwnedFd,
    pub lives: LifeArena,
    pub watch: DeathWatch,
    pub leash: leash::Leash,
    epoll: OwnedFd,
    listener: Option<OwnedFd>,
    pub connections: BTreeMap<u32, Connection>,
    next_connection: u32,
    pub guests: BTreeMap<Place, Guest>,
    pub next_pin: u16,
    pub others: BTreeMap<u16, OtherCpu>,
    pub asked: BTreeMap<(u32, u32), (u16, Then)>,
    next_ask: u32,
    /// Last event acted on.
    pub cursor: u64,
    /// `Ending` requests that wait until another member has gone.
    pub endings: Vec<(ReplyTo, ProcessHandle)>,
    /// Processes whose death has been acted on and who may still be exiting.
    pub unreaped: Vec<(u32, OwnedFd)>,
    pub last_beat: Moment,
    pub idle_beats: u32,
    pub leaving: bool,
    /// Timer of the beat and bell of the event log: read when they fire.
    timer: OwnedFd,
    log_bell: Arc<OwnedFd>,
    buffer: Vec<u8>,
    _lock: OwnedFd,
}

/// Runs the monitor of one CPU until its node ends. Returns the exit status of the process.
pub fn main(options: Options) -> i32 {
    crate::sys::limits::raise();
    match Monitor::start(options) {
        Ok(mut monitor) => {
            monitor.run();
            0
        }
        Err(error) => {
            eprintln!("guardian monitor: {error}");
            1
        }
    }
}

type Failure = Box<dyn std::error::Error>;

impl Monitor {
    fn start(options: Options) -> Result<Monitor, Failure> {
        let node = NodeDir::from_environment();
        let dir = node.open(true)?;
        // Whatever goes wrong from here on is told in the node's log, since the starter keeps nothing of ours.
        main_loop::log_to(&node.log())?;
        let lock = node.cpu_lock(options.cpu).ok_or("this CPU is up already")?;
        let founded = (0..crate::model::handle::CPUS).filter(|&c| c != options.cpu).find_map(|cpu| join(&node, cpu, options.cpu));
        let (registry, inbox_fd, life_fd) = match founded {
            Some(arenas) => arenas,
            None => found(&node, &options)?,
        };
        let view = registry.view();
        let path = node.leash(options.cpu);
        let _ = std::fs::remove_file(&path);
        let leash = leash::Leash::create(&path)?;
        let listener = rustix::net::socket_with(
            AddressFamily::UNIX,
            SocketType::SEQPACKET,
            SocketFlags::CLOEXEC | SocketFlags::NONBLOCK,
            None,
        )?;
        let name = format!("cpu{}.sock", options.cpu);
        let _ = rustix::fs::unlinkat(&dir, &name, rustix::fs::AtFlags::empty());
        rustix::net::bind(&listener, &NodeDir::address(&dir, &name)?)?;
        #[cfg(test)]
        crate::sys::sim::own(listener.as_fd());
        // Before the CPU is called up: whoever hears of it may ask it for something at once.
        rustix::net::listen(&listener, 1024)?;
        let mut generation = 0;
        let mut transaction = registry.begin();
        transaction.change::<CpuRow>(options.cpu as usize, |row| {
            row.generation += 1;
            generation = row.generation;
            row.monitor_pid = pidfd::own();
            row.monitor_start_time = crate::sys::proc_stat::start_time(row.monitor_pid).unwrap_or(0);
            row.state = cpu_state::UP;
            row.pad = [0; 3];
        });
        if generation > 1 {
            transaction.log(super::cpu::cpu_event(crate::sys::registry::rows::event_kind::CPU_UP, options.cpu));
        }
        transaction.commit();
        let mut monitor = Monitor {
            cpu: options.cpu,
            generation,
            watch: DeathWatch::new()?,
            inboxes: InboxArena::map(inbox_fd.as_fd())?,
            lives: LifeArena::map(life_fd.as_fd())?,
            inbox_fd,
            life_fd,
            leash,
            epoll: epoll::create(epoll::CreateFlags::CLOEXEC)?,
            connections: BTreeMap::new(),
            next_connection: 1,
            guests: BTreeMap::new(),
            next_pin: 1,
            others: BTreeMap::new(),
            asked: BTreeMap::new(),
            next_ask: 1,
            cursor: view.newest_event(),
            endings: Vec::new(),
            unreaped: Vec::new(),
            last_beat: Moment::now(),
            idle_beats: 0,
            leaving: false,
            timer: clock::ticker(Duration::from_millis(BEAT))?,
            log_bell: Arc::new(eventfd(0, EventfdFlags::CLOEXEC | EventfdFlags::NONBLOCK)?),
            buffer: Vec::new(),
            listener: None,
            node,
            view,
            registry,
            _lock: lock,
        };
        monitor.wait_for(listener.as_fd(), source::LISTENER)?;
        epoll::add(&monitor.epoll, monitor.watch.fd(), epoll::EventData::new_u64(source::LIVES), epoll::EventFlags::IN)?;
        monitor.watch_log()?;
        monitor.wait_for(monitor.timer.as_fd(), source::BEAT)?;
        monitor.find_others();
        monitor.listener = Some(listener);
        main_loop::tell_starter()?;
        Ok(monitor)
    }

    fn wait_for(&self, fd: BorrowedFd<'_>, source: u64) -> Result<(), rustix::io::Errno> {
        epoll::add(&self.epoll, fd, epoll::EventData::new_u64(source), epoll::EventFlags::IN)
    }

    /// The event log is a futex word in shared memory; a thread turns its changes into an eventfd.
    fn watch_log(&self) -> Result<(), Failure> {
        let bell = self.log_bell.clone();
        self.wait_for(bell.as_fd(), source::LOG)?;
        let view = self.view;
        main_loop::start("event log", move || {
            let word = &view.header().event_futex;
            let mut seen = word.load(Ordering::Acquire);
            loop {
                main_loop::signal(&bell);
                futex::wait(word, seen, None);
                seen = word.load(Ordering::Acquire);
            }
        })?;
        Ok(())
    }

    fn run(&mut self) {
        let mut ready: Vec<epoll::Event> = Vec::with_capacity(256);
        while !self.leaving {
            ready.clear();
            match main_loop::wait(&self.epoll, &mut ready) {
                Ok(_) | Err(rustix::io::Errno::INTR) => {}
                Err(e) => panic!("epoll: {e}"),
            }
            // Deaths first: what a dead process asked for must not be granted after its death was seen.
            ready.sort_by_key(|e| if e.data.u64() & source::KIND == source::LIVES { 0 } else { 1 });
            for event in &ready {
                let (kind, which) = (event.data.u64() & source::KIND, event.data.u64() as u32);
                match kind {
                    source::LISTENER => self.accept(),
                    source::LIVES => self.lives_ended(),
                    // What it announces is acted on below, after every round.
                    source::LOG => silence(&self.log_bell),
                    source::BEAT => {
                        silence(&self.timer);
                        self.beat();
                    }
                    source::CONNECTION => self.serve(which),
                    source::PIDFD => self.pidfd_fired(Place::from_row(which as usize).unwrap_or_else(|| unreachable!())),
                    source::CPU => self.cpu_gone(which as u16),
                    _ => unreachable!("a source we never added"),
                }
            }
            self.act_on_events();
        }
        self.end();
    }

    fn accept(&mut self) {
        let Some(listener) = &self.listener else { return };
        let mut new = Vec::new();
        while let Ok(socket) = rustix::net::accept_with(listener, SocketFlags::CLOEXEC | SocketFlags::NONBLOCK) {
            new.push(socket);
        }
        for socket in new {
            self.add_connection(socket, Peer::Unknown);
        }
    }

    /// Takes a socket into the loop; the number it is known by.
    pub fn add_connection(&mut self, socket: OwnedFd, peer: Peer) -> u32 {
        let id = self.next_connection;
        self.next_connection += 1;
        if self.wait_for(socket.as_fd(), source::CONNECTION | id as u64).is_ok() {
            self.connections.insert(id, Connection::new(socket, peer));
        }
        id
    }

    pub fn watch_pidfd(&self, fd: BorrowedFd<'_>, place: Place) -> Result<(), rustix::io::Errno> {
        self.wait_for(fd, source::PIDFD | place.row() as u64)
    }

    pub fn watch_cpu(&self, fd: BorrowedFd<'_>, cpu: u16) -> Result<(), rustix::io::Errno> {
        self.wait_for(fd, source::CPU | cpu as u64)
    }

    pub fn forget(&self, fd: BorrowedFd<'_>) {
        let _ = epoll::delete(&self.epoll, fd);
    }

    fn serve(&mut self, id: u32) {
        // A few packets at a time, so that no connection keeps the others waiting.
        for _ in 0..32 {
            let Some(connection) = self.connections.get_mut(&id) else { return };
            if connection.has_waiting() && !connection.flush() {
                return self.drop_connection(id);
            }
            let received = control::receive(connection.socket(), &mut self.buffer, false);
            match received {
                Ok(Some((Packet::Request { id: request_id, request }, fds))) => {
                    self.request(ReplyTo { connection: id, id: request_id }, request, fds);
                }
                Ok(Some((Packet::Answer { id: ask, answer }, fds))) => self.answered(id, ask, answer, fds),
                Ok(Some((Packet::Push(_), _))) => {}
                Err(rustix::io::Errno::AGAIN) => break,
                // Garbage costs its sender the connection.
                Ok(None) | Err(_) => return self.drop_connection(id),
            }
        }
        self.want_writable(id);
    }

    fn want_writable(&mut self, id: u32) {
        let Some(connection) = self.connections.get(&id) else { return };
        let flags = if connection.has_waiting() { epoll::EventFlags::IN | epoll::EventFlags::OUT } else { epoll::EventFlags::IN };
        let data = epoll::EventData::new_u64(source::CONNECTION | id as u64);
        let _ = epoll::modify(&self.epoll, connection.socket(), data, flags);
        if let (Peer::Guest(place), false) = (connection.peer, connection.has_waiting()) {
            // Pushes that had to wait may just have gone out.
            self.inboxes.inbox(place).ring(LinkNumber(0));
        }
    }

    pub fn drop_connection(&mut self, id: u32) {
        let Some(connection) = self.connections.remove(&id) else { return };
        self.forget(connection.socket());
        if let Peer::Guest(place) = connection.peer
            && let Some(guest) = self.guests.get_mut(&place)
        {
            // Not a death: the program may have closed the descriptor, and its life word decides.
            guest.connection = None;
            self.look_at_life(place);
        }
        if let Peer::Asked(_) = connection.peer {
            let lost: Vec<_> = self.asked.keys().filter(|(c, _)| *c == id).copied().collect();
            for (connection, ask) in lost {
                self.answered(connection, ask, Err(control::UNREACHABLE), Vec::new());
            }
        }
    }

    pub fn send(&mut self, id: u32, packet: Packet, fds: Vec<OwnedFd>) {
        let Some(connection) = self.connections.get_mut(&id) else { return };
        if !connection.send(&packet, fds) {
            return self.drop_connection(id);
        }
        if connection.has_waiting() {
            self.want_writable(id);
        }
    }

    pub fn answer(&mut self, to: ReplyTo, answer: Result<Answer, Refusal>, fds: Vec<OwnedFd>) {
        self.send(to.connection, Packet::Answer { id: to.id, answer }, fds);
        // A guest that does not wait for this answer is woken by it.
        if let Some(super::connection::Peer::Guest(place)) = self.connections.get(&to.connection).map(|c| c.peer) {
            self.inboxes.inbox(place).ring(LinkNumber(0));
        }
    }

    pub fn refuse(&mut self, to: ReplyTo, error: i16, detail: i16) {
        self.answer(to, Err(Refusal { error, detail }), Vec::new());
    }

    /// Asks another CPU's monitor; `then` says what its answer is for.
    pub fn ask(&mut self, cpu: u16, request: Request, fds: Vec<OwnedFd>, then: Then) {
        let Some(connection) = self.connection_to(cpu) else {
            return self.settle(cpu, then, Err(control::UNREACHABLE), Vec::new());
        };
        let id = self.next_ask;
        self.next_ask = self.next_ask.wrapping_add(1);
        self.asked.insert((connection, id), (cpu, then));
        self.send(connection, Packet::Request { id, request }, fds);
    }

    fn connection_to(&mut self, cpu: u16) -> Option<u32> {
        if self.view.cpu(cpu).state != cpu_state::UP {
            return None;
        }
        if let Some((&id, _)) = self.connections.iter().find(|(_, c)| c.peer == Peer::Asked(cpu)) {
            return Some(id);
        }
        let socket = self.node.connect_socket(cpu)?;
        rustix::fs::fcntl_setfl(&socket, rustix::fs::OFlags::NONBLOCK).ok()?;
        let id = self.add_connection(socket, Peer::Asked(cpu));
        let hello = Request::PeerHello { protocol: PROTOCOL, cpu: self.cpu, generation: self.generation };
        self.asked.insert((id, 0), (cpu, Then::Nothing));
        self.send(id, Packet::Request { id: 0, request: hello }, Vec::new());
        // A monitor that has just ended takes no hello, and the connection is gone again.
        self.connections.contains_key(&id).then_some(id)
    }

    fn answered(&mut self, connection: u32, id: u32, answer: Result<Answer, Refusal>, fds: Vec<OwnedFd>) {
        if let Some((cpu, then)) = self.asked.remove(&(connection, id)) {
            self.settle(cpu, then, answer, fds);
        }
    }

    fn settle(&mut self, _cpu: u16, then: Then, answer: Result<Answer, Refusal>, fds: Vec<OwnedFd>) {
        match then {
            Then::Pass(to) => self.answer(to, answer, fds),
            Then::Opened { to, open, owner, link } => self.open_settled(to, open, owner, link, answer),
            Then::Standby(made) => self.standby_settled(made, answer),
            Then::Created { to, nowait } => self.create_settled(to, nowait, answer),
            Then::Nothing => {}
        }
    }

    /// Gives a guest a system message: ticket, packet, bit, wake, as a link's sender would.
    pub fn push(&mut self, place: Place, make: impl FnOnce(u64) -> Push) {
        let inbox = self.inboxes.inbox(place);
        let Some(connection) = self.guests.get(&place).and_then(|g| g.connection) else { return };
        let push = make(inbox.take_ticket());
        self.send(connection, Packet::Push(push), Vec::new());
        inbox.ring(LinkNumber(0));
    }

    /// A system message for all who asked for its kind. A process that lags far behind gets one -13 instead of many.
    pub fn broadcast(&mut self, place: Place, message: Vec<u8>) {
        let connection = self.guests.get(&place).and_then(|g| g.connection);
        match connection.and_then(|id| self.connections.get_mut(&id)).map(Connection::admit_broadcast) {
            Some(Broadcast::Send) => self.push_message(place, message),
            Some(Broadcast::TellMissed) => self.push_message(place, system_message::messages_missed()),
            Some(Broadcast::Lose) | None => {}
        }
    }

    /// A system message that belongs to no open.
    pub fn push_message(&mut self, place: Place, message: Vec<u8>) {
        self.push(place, |ticket| Push::System {
            ticket,
            message,
            sender: ProcessHandle::NULL,
            file_number: -1,
            link: None,
            open: None,
            quiet: false,
        });
    }
}

/// Reads a counting descriptor so that it fires no more.
fn silence(fd: &OwnedFd) {
    let _ = rustix::io::read(fd, &mut [0; 8]);
}

/// The arenas of a running node, if the monitor of `cpu` gives them.
fn join(node: &NodeDir, cpu: u16, own: u16) -> Option<(Registry, OwnedFd, OwnedFd)> {
    let mut channel = control::Channel::new(node.connect_socket(cpu)?);
    channel.put(Request::Join { protocol: PROTOCOL, cpu: own }, &[]).ok()?;
    if !channel.wait(std::time::Duration::from_secs(2)) {
        return None;
    }
    let (answer, fds) = channel.ask_again().ok()?;
    let Answer::Arenas = answer else { return None };
    let mut fds = fds.into_iter();
    let registry = Registry::join(fds.next()?).ok()?;
    Some((registry, fds.next()?, fds.next()?))
}

/// Makes the arenas of a new node.
fn found(node: &NodeDir, options: &Options) -> Result<(Registry, OwnedFd, OwnedFd), Failure> {
    let _ = std::fs::create_dir(node.path().join("term"));
    let name = NodeDir::node_name();
    // Numbers 0..254; equal names get equal numbers, which is all that one machine needs.
    let number = name.bytes().fold(7u32, |n, b| n.wrapping_mul(31).wrapping_add(b as u32)) % 255;
    let registry = Registry::create(&name, number as u16, options.cpus, crate::sys::clock::julian_now())?;
    let (inbox_fd, _) = InboxArena::create()?;
    let life_fd = LifeArena::create()?;
    Ok((registry, inbox_fd, life_fd))
}

/// A descriptor for someone else.
pub fn duplicate(fd: &OwnedFd) -> OwnedFd {
    fd.try_clone().unwrap_or_else(|e| panic!("descriptor: {e}"))
}

/// A descriptor through which memory can only be read.
pub fn read_only(fd: &OwnedFd) -> OwnedFd {
    shm::read_only(fd.as_fd()).unwrap_or_else(|e| panic!("read-only descriptor: {e}"))
}
