//! The programs of simulated nodes: a server pair that keeps a set of numbers for each requester, its requesters, and the
//! boss, who plays the tools.

use std::collections::{BTreeMap, VecDeque};
use std::os::fd::OwnedFd;

use super::app::{Plan, app, must};
use super::world::{Kind, MILLISECOND, SECOND, Wait, note, suspend, with};
use crate::control::{Answer, Cookie, Create, Ending, NewName, Request, Startup};
use crate::model::completion::{Completed, How, Transfer};
use crate::model::creation::NewProcess;
use crate::model::files::Family;
use crate::model::handle::{Place, ProcessHandle, Verifier};
use crate::model::open::OpenOptions;
use crate::model::pair::{Role, Which};
use crate::model::process::{Process, enter};
use crate::model::receive::{self, ReceiveInfo};
use crate::model::system_message::SystemMessage;
use crate::sys::atomic::{Fault, broken};
use crate::sys::attach;
use crate::sys::node::{NodeDir, Tool};
use crate::sys::registry::rows::{cpu_state, open_state};
use crate::sys::user_memory::{UserIn, UserOut};

pub type Program = fn(&Process, &str);

pub fn find(name: &str) -> Option<(Kind, Program)> {
    match name {
        "server" => Some((Kind::Server, server as Program)),
        "requester" => Some((Kind::Requester, requester as Program)),
        _ => None,
    }
}

/// A simulated process from its start to its end.
pub fn run(socket: OwnedFd, row: usize, verifier: u64, program: Program, argument: &str) {
    let place = Place::from_row(row).unwrap_or_else(|| panic!("place"));
    let cookie = Cookie { place, verifier: Verifier(verifier) };
    let Ok(attachment) = attach::greet(socket, Some(cookie)) else { crate::sys::leave::leave(1) };
    let process = Process::begin(attachment);
    let _ = process.tell(Request::Ready);
    match enter() {
        Ok(entered) => program(&entered, argument),
        Err(e) => panic!("enter: {e:?}"),
    }
    crate::model::ending::on_exit(0);
    crate::sys::leave::leave(0);
}

pub fn wait(time: u64) {
    let until = with(|w| w.time) + time;
    suspend(Wait::Until(until));
}

const LONG: How = How { tag: 0, family: Family::Long, always_waited: false };

// ---- the server pair ----

/// Opener and file number: what a server knows a requester's open by.
type Key = (u64, i16);

/// A reply that may have to be given again.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
struct Done {
    sync_id: u32,
    set: u64,
}

#[derive(Default)]
struct State {
    /// Per requester the numbers whose requests have been carried out.
    sets: BTreeMap<u32, u64>,
    replies: BTreeMap<Key, VecDeque<Done>>,
}

/// Replies kept per open.
const KEPT: usize = 4;

impl State {
    fn keep(&mut self, key: Key, done: Done) {
        let replies = self.replies.entry(key).or_default();
        replies.push_back(done);
        while replies.len() > KEPT {
            replies.pop_front();
        }
    }

    fn encode(&self) -> Vec<u8> {
        let mut words: Vec<u64> = vec![self.sets.len() as u64];
        words.extend(self.sets.iter().flat_map(|(&r, &s)| [u64::from(r), s]));
        for (key, replies) in &self.replies {
            words.extend(replies.iter().flat_map(|d| [key.0, key.1 as u64, u64::from(d.sync_id), d.set]));
        }
        words.iter().flat_map(|w| w.to_ne_bytes()).collect()
    }

    fn decode(bytes: &[u8]) -> State {
        let words: Vec<u64> = bytes.chunks_exact(8).map(|b| u64::from_ne_bytes(b.try_into().unwrap_or_default())).collect();
        let mut state = State::default();
        let count = words[0] as usize;
        for pair in words[1..1 + 2 * count].chunks_exact(2) {
            state.sets.insert(pair[0] as u32, pair[1]);
        }
        for d in words[1 + 2 * count..].chunks_exact(4) {
            state.keep((d[0], d[1] as i16), Done { sync_id: d[2] as u32, set: d[3] });
        }
        state
    }
}

/// One message of `$RECEIVE`.
struct Message {
    data: Vec<u8>,
    info: ReceiveInfo,
    system: bool,
}

fn next(p: &Process) -> Message {
    let mut room = [0u8; 4096];
    let transfer = Transfer::Read { room: UserOut::from(&mut room[..]), update: true };
    let done = p.transfer(0, transfer, LONG);
    let Ok(Some(done)) = done else { panic!("a read of $RECEIVE: {:?}", done.err()) };
    must(matches!(done.outcome.error, 0 | 6), || format!("a read of $RECEIVE ended with {}", done.outcome.error));
    let info = p.receive.borrow().last().unwrap_or(ReceiveInfo::NONE);
    Message { data: room[..done.outcome.count].to_vec(), info, system: done.outcome.error == 6 }
}

fn reply(p: &Process, message: &Message, data: &[u8], error: i16) {
    let given = receive::reply(p, Some(message.info.tag), UserIn::from(data), error);
    must(given.is_ok(), || format!("a reply ended with {given:?}"));
}

fn server(p: &Process, _: &str) {
    let depth = app(|a| a.receive_depth);
    let opened = p.open(b"$RECEIVE", &OpenOptions { depth, ..OpenOptions::default() });
    must(opened.is_ok(), || format!("$RECEIVE: {opened:?}"));
    let _ = p.tell(Request::Monitor { cpus: Some(0xFFFF), net: None, new: None });
    let mut state = State::default();
    if p.role() == Role::Backup && !follow(p, &mut state) {
        return;
    }
    note(|| format!("primary {:?}, knows {:?}", p.place, state.sets));
    serve(p, state);
}

/// As backup: takes the state until the primary is gone.
fn follow(p: &Process, state: &mut State) -> bool {
    let primary = p.pair_info(&Which::Caller, false).primary;
    loop {
        let message = next(p);
        if message.system {
            reply(p, &message, &[], 0);
            let news = SystemMessage::decode(&message.data);
            if matches!(news, SystemMessage::ProcessDeath(_) | SystemMessage::CpuDown { .. }) && p.role() != Role::Backup {
                return true;
            }
        } else if message.info.sender == primary {
            *state = State::decode(&message.data);
            reply(p, &message, &[], 0);
        } else {
            reply(p, &message, &[], 200);
        }
    }
}

/// An open of the backup.
struct Backup {
    file: i16,
    handle: ProcessHandle,
}

fn back_up(p: &Process, state: &State) -> Option<Backup> {
    let created = match p.create_backup(&NewProcess::default(), Vec::new()) {
        Ok(created) => created,
        Err(r) => {
            note(|| format!("no backup: {r:?}"));
            return None;
        }
    };
    let name = p.pair_info(&Which::Caller, false).name;
    let file = p.open(name.as_bytes(), &OpenOptions::default()).ok()?;
    let backup = Backup { file, handle: created.handle };
    update(p, Some(backup), state)
}

/// Sends the whole state; `None` when the backup is lost.
fn update(p: &Process, backup: Option<Backup>, state: &State) -> Option<Backup> {
    let backup = backup?;
    let data = state.encode();
    let sent = p.transfer(backup.file, Transfer::Write { data: UserIn::from(&data[..]) }, LONG);
    match sent {
        Ok(Some(Completed { outcome, .. })) if outcome.error == 0 => {
            let of = backup.handle.parts().map(|h| p.view.process(h.place)).filter(|r| r.verifier != 0);
            if let Some(row) = of {
                let own = super::own_pid();
                with(|w| {
                    if w.pid_alive(row.pid) && w.pid_alive(own) {
                        w.app.synced = Some((own, row.pid));
                    }
                });
            }
            Some(backup)
        }
        other => {
            note(|| format!("backup lost: {:?}", other.map(|c| c.map(|c| c.outcome))));
            let _ = p.close(backup.file, 0);
            None
        }
    }
}

fn serve(p: &Process, mut state: State) {
    let mut backup = back_up(p, &state);
    app(|a| a.go = true);
    loop {
        let message = next(p);
        if message.system {
            note(|| format!("{:?} from {:?}", SystemMessage::decode(&message.data), message.info.sender));
            reply(p, &message, &[], 0);
        } else if message.data.len() == 12 {
            let word = |at: usize| u32::from_ne_bytes(message.data[at..at + 4].try_into().unwrap_or_default());
            let (magic, requester, number) = (word(0), word(4), word(8));
            must(magic == MAGIC, || "a request of nobody".into());
            let key = (message.info.sender.parts().map_or(0, |h| h.verifier.0), message.info.file_number);
            let known = state.replies.get(&key).and_then(|r| r.iter().find(|d| d.sync_id == message.info.sync_id).copied());
            let known = known.filter(|_| !broken(Fault::NoDuplicateCheck));
            note(|| format!("request {requester}:{number} sync {} known {known:?}", message.info.sync_id));
            if let Some(done) = known {
                reply(p, &message, &done.set.to_ne_bytes(), 0);
            } else {
                let set = state.sets.entry(requester).or_default();
                must(*set >> number & 1 == 0, || format!("request {requester}:{number} is carried out twice"));
                must(*set >> number == 0, || format!("request {requester}:{number} comes after a later one: {set:b}"));
                *set |= 1 << number;
                let done = Done { sync_id: message.info.sync_id, set: *set };
                state.keep(key, done);
                if !broken(Fault::ReplyBeforeUpdate) {
                    backup = update(p, backup, &state);
                    reply(p, &message, &done.set.to_ne_bytes(), 0);
                } else {
                    reply(p, &message, &done.set.to_ne_bytes(), 0);
                    backup = update(p, backup, &state);
                }
            }
        } else {
            // The test asks how many opens are left.
            let openers = receive::openers(p).len() as u64;
            reply(p, &message, &openers.to_ne_bytes(), 0);
        }
        if p.role() == Role::Single {
            if let Some(lost) = backup.take() {
                let _ = p.close(lost.file, 0);
            }
            if p.view.up_mask().count_ones() > 1 {
                backup = back_up(p, &state);
            }
        }
    }
}

// ---- requesters ----

/// Marks requests of requesters.
const MAGIC: u32 = 0x5155_4553;

struct Outstanding {
    number: u32,
    /// Read by the library until the request has ended.
    data: Box<[u8; 12]>,
    room: Box<[u8; 8]>,
}

fn message(requester: u32, number: u32) -> Box<[u8; 12]> {
    let mut data = Box::new([0; 12]);
    for (at, word) in [MAGIC, requester, number].into_iter().enumerate() {
        data[4 * at..4 * at + 4].copy_from_slice(&word.to_ne_bytes());
    }
    data
}

fn requester(p: &Process, argument: &str) {
    let index: u32 = argument.parse().unwrap_or(0);
    // A creation whose answer was lost with a CPU is asked for again: one of the two goes on.
    let first = app(|a| std::mem::replace(&mut a.requesters[index as usize].pid, super::own_pid()));
    if first != 0 {
        return app(|a| a.requesters[index as usize].pid = first);
    }
    let (plan, chaos) = app(|a| (a.plans[index as usize], a.chaos));
    let how = OpenOptions { nowait_depth: plan.nowait_depth, depth: plan.nowait_depth.max(1), ..OpenOptions::default() };
    let file = match p.open(b"$SRV", &how) {
        Ok(file) => file,
        Err(e) => {
            must(chaos, || format!("requester {index}: open ended with {e:?}"));
            return app(|a| a.requesters[index as usize].finished = true);
        }
    };
    let mut life = Life { p, file, index, plan, chaos, done: 0, sent: 0, under_way: Vec::new(), lost: false };
    let mut number = 0;
    while !life.lost && (number < plan.requests || !life.under_way.is_empty()) {
        if number < plan.requests && life.under_way.len() < plan.nowait_depth.max(1) as usize {
            number += 1;
            life.start(number);
        } else {
            life.complete();
        }
    }
    must(life.under_way.is_empty() || life.lost, || "requests left".into());
    must(p.files.borrow().requests_outstanding() == 0, || {
        format!("requester {index}: a request is outstanding after all have ended")
    });
    let closed = p.close(file, 0);
    must(closed.is_ok(), || format!("close: {closed:?}"));
    app(|a| a.requesters[index as usize].finished = true);
}

struct Life<'a> {
    p: &'a Process,
    file: i16,
    index: u32,
    plan: Plan,
    chaos: bool,
    /// Numbers that were acknowledged, and those that were sent.
    done: u64,
    sent: u64,
    under_way: Vec<Outstanding>,
    lost: bool,
}

impl Life<'_> {
    fn start(&mut self, number: u32) {
        self.sent |= 1 << number;
        let mut o = Outstanding { number, data: message(self.index, number), room: Box::new([0; 8]) };
        let (data, room) = (UserIn::from(&o.data[..]), UserOut::from(&mut o.room[..]));
        let how = How { tag: i64::from(number), ..LONG };
        note(|| format!("sends {}:{number}", self.index));
        match self.p.transfer(self.file, Transfer::WriteRead { data, room }, how) {
            Ok(Some(done)) => self.ended(&o, done.outcome.error, done.outcome.count),
            Ok(None) => {
                self.under_way.push(o);
                if self.plan.cancels > 0 && number % self.plan.cancels == 0 {
                    self.cancel(number);
                }
            }
            // Its slots may all be held by a server that has not answered what was given up.
            Err(e) if e.number() == 30 && self.plan.cancels > 0 => {}
            Err(e) => must(false, || format!("requester {}: start of {number} ended with {e:?}", self.index)),
        }
    }

    fn cancel(&mut self, number: u32) {
        let cancelled = self.p.cancel(self.file, Some(i64::from(number)));
        must(cancelled == Ok(i64::from(number)), || format!("cancel of {number}: {cancelled:?}"));
        self.under_way.retain(|o| o.number != number);
    }

    fn complete(&mut self) {
        let which = if self.index % 2 == 0 { self.file } else { -1 };
        let done = match self.p.await_io(which, -1, None) {
            Ok(done) => done,
            Err((e, ..)) => return must(false, || format!("requester {}: completion ended with {e:?}", self.index)),
        };
        let at = self.under_way.iter().position(|o| i64::from(o.number) == done.tag);
        must(at.is_some(), || format!("requester {}: request {} ended twice", self.index, done.tag));
        let o = self.under_way.remove(at.unwrap_or(0));
        must(done.buffer == o.room.as_ptr() as usize, || "another request's buffer".into());
        self.ended(&o, done.outcome.error, done.outcome.count);
    }

    fn ended(&mut self, o: &Outstanding, error: i16, count: usize) {
        let (index, number) = (self.index, o.number);
        note(|| format!("{index}:{number} ends with {error}"));
        if error != 0 {
            must(self.chaos, || format!("requester {index}: request {number} ended with {error}"));
            self.lost = true;
            // What is still under way is given up with the open.
            return;
        }
        must(count == 8, || format!("a reply of {count} bytes"));
        let set = u64::from_ne_bytes(*o.room);
        self.done |= 1 << number;
        must(set >> number & 1 == 1, || format!("requester {index}: the reply to {number} belongs to another request: {set:b}"));
        // A pair that lost both members may have begun anew.
        if !self.chaos {
            // A reply given again tells of the time when it was given first.
            let before = (1u64 << number) - 1;
            must(set & before & self.done == self.done & before, || {
                format!("requester {index}: acknowledged requests are lost: {:b} of {:b}, told with {number}", set, self.done)
            });
            must(set & !self.sent == 0, || format!("requester {index}: never sent: {set:b}"));
        }
    }
}

// ---- the boss ----

fn start_monitor(cpu: u16) {
    let made = with(|w| {
        w.monitors_made += 1;
        let work = Box::new(move || {
            let status = crate::monitor::main(crate::monitor::Options { cpu, cpus: 2 });
            crate::sys::leave::leave(status);
        });
        w.new_process(Kind::Monitor(cpu), 0, work);
        w.monitors_made
    });
    let mut patience = 0;
    while with(|w| (w.monitors_started as usize) < made) {
        wait(MILLISECOND);
        patience += 1;
        must(patience < 20_000, || format!("the monitor of CPU {cpu} does not start"));
    }
}

fn create(tool: &mut Tool, program: &str, name: NewName, cpu: u16, argument: &str) -> Result<ProcessHandle, i16> {
    let startup = Startup { argv: vec![program.into(), argument.into()], ..Startup::default() };
    let create = Create {
        program: program.into(),
        cpu: Some(cpu),
        name,
        home_terminal: String::new(),
        priority: None,
        debug_options: 0,
        job_id: None,
        startup,
        wait_ready: false,
        nowait_tag: None,
        has_mom: false,
    };
    match tool.channel.ask(Request::Create(Box::new(create)), &[]) {
        Ok((Answer::Created { handle, .. }, _)) => Ok(handle),
        Ok(_) => Err(0),
        Err(r) => Err(r.error),
    }
}

fn tool(node: &NodeDir) -> Tool {
    let mut tries = 0;
    loop {
        if let Ok(tool) = node.connect_any() {
            return tool;
        }
        tries += 1;
        must(tries < 1000, || "no monitor answers".into());
        wait(10 * MILLISECOND);
    }
}

/// Starts the node, the pair and its requesters, brings CPUs up again, and looks at what is left in the end.
pub fn boss() {
    let node = NodeDir::from_environment();
    start_monitor(0);
    start_monitor(1);
    let mut t = tool(&node);
    app(|a| a.view = Some(t.view));
    let made = create(&mut t, "server", NewName::Given("$SRV".into()), 0, "");
    must(made.is_ok(), || format!("no server: {made:?}"));
    while !app(|a| a.go) {
        wait(MILLISECOND);
    }
    let plans = app(|a| a.plans.clone());
    for (index, plan) in plans.iter().enumerate() {
        start_requester(&node, &mut t, index, plan);
        if index == 0 {
            with(|w| w.plan_strike());
        }
        wait(with(|w| w.rng.below(3) * MILLISECOND));
    }
    while !with(|w| w.requesters_over()) {
        wait(5 * MILLISECOND);
        reload(&t);
    }
    app(|a| a.finishing = true);
    settle(&node);
    with(|w| w.over = true);
    suspend(Wait::Ready);
}

/// A requester whose CPU is down is started elsewhere; one that cannot be started at all has ended.
fn start_requester(node: &NodeDir, t: &mut Tool, index: usize, plan: &Plan) {
    for attempt in 0..200u16 {
        let cpu = if attempt % 2 == 0 { plan.cpu } else { 1 - plan.cpu };
        if let Ok(handle) = create(t, "requester", NewName::None, cpu, &index.to_string()) {
            while t.view.handle_alive(&handle) && app(|a| a.requesters[index].pid == 0) {
                wait(MILLISECOND);
            }
        }
        if app(|a| a.requesters[index].pid != 0) {
            return;
        }
        wait(20 * MILLISECOND);
        reload(t);
        *t = tool(node);
    }
    must(false, || format!("requester {index} cannot be started"));
}

/// Brings CPUs up again some time after they have failed.
fn reload(t: &Tool) {
    for cpu in 0..2 {
        let row = t.view.cpu(cpu);
        if row.state == cpu_state::DOWN && row.pad[0] == 1 && with(|w| w.rng.one_in(8)) {
            let held = NodeDir::from_environment().cpu_lock(cpu).is_none();
            if !held {
                note(|| format!("CPU {cpu} comes up"));
                start_monitor(cpu);
            }
        }
    }
}

/// When all requesters are done: everything they had is given back; and after the pair, everything.
fn settle(node: &NodeDir) {
    let mut t = tool(node);
    let view = t.view;
    let finished = app(|a| a.requesters.iter().all(|r| r.pid != 0));
    must(finished, || "a requester did not finish".into());
    let used = view.header().opens_used.load(std::sync::atomic::Ordering::SeqCst) as u32;
    let rest = || {
        let rows = (0..used).map(|i| view.open(crate::control::OpenIndex(i))).filter(|o| o.state != open_state::FREE);
        let told: Vec<String> = rows
            .map(|o| {
                format!(
                    "state {} opener {} server {} links {},{}",
                    o.state, o.opener_verifier, o.server_verifier, o.opener_link, o.server_link
                )
            })
            .collect();
        told.join("; ")
    };
    eventually("opens are left after their openers", &rest, || {
        let servers: Vec<u64> = view.processes().iter().map(|(_, r)| r.verifier).collect();
        let used = view.header().opens_used.load(std::sync::atomic::Ordering::SeqCst) as u32;
        let names: Vec<u64> = view.names().iter().flat_map(|(_, n)| [n.primary_verifier, n.backup_verifier]).collect();
        (0..used).map(|i| view.open(crate::control::OpenIndex(i))).all(|o| {
            o.state == open_state::FREE
                || names.contains(&o.opener_verifier) && names.contains(&o.server_verifier) && servers.contains(&o.opener_verifier)
        })
    });
    let handle = view.find_name("$SRV").map(|(index, _)| view.members(index).0).filter(|h| !h.is_null());
    must(handle.is_some() || app(|a| a.chaos), || "the pair is gone".into());
    // A CPU that has just failed may have to be noticed first.
    for _ in 0..200 {
        let Some((index, _)) = view.find_name("$SRV") else { break };
        let ending = Ending { both: true, ..Ending::default() };
        let _ = t.channel.ask(Request::Stop { target: view.members(index).0, ending }, &[]);
        wait(20 * MILLISECOND);
    }
    eventually("processes are left", &rest, || view.processes().is_empty());
    must(view.names().is_empty(), || format!("names are left: {}", view.names().len()));
    eventually("opens are left", &rest, || {
        let used = view.header().opens_used.load(std::sync::atomic::Ordering::SeqCst) as u32;
        (0..used).all(|i| view.open(crate::control::OpenIndex(i)).state == open_state::FREE)
    });
}

/// Waits until it holds, for a minute of the simulated time.
fn eventually(what: &str, rest: &dyn Fn() -> String, holds: impl Fn() -> bool) {
    let until = with(|w| w.time) + 60 * SECOND;
    while !holds() {
        must(with(|w| w.time) < until, || format!("{what}: {}", rest()));
        wait(10 * MILLISECOND);
    }
}
