//! Messages and pairs between real processes, through the Rust surface.
//!
//! Guardian calls belong to the main thread, so this test has a `main` of its own. Each scenario runs in a process and a
//! node of its own; the servers it makes are this same program under a process name.

use std::process::Command;
use std::time::Duration;

use guardian::model::creation::NewProcess;
use guardian::model::process::enter;
use guardian::model::system_message::ProcessDeath;
use guardian::{FileError, Message, Pair, Receive, Replies, Role, Server, SystemMessage};

type Scenario = (&'static str, fn(), fn());

const SCENARIOS: &[Scenario] = &[
    ("requests_are_replied_to", echo_client, echo_server),
    ("errors_and_labels_travel", refusal_client, refusal_server),
    ("a_single_server_that_dies_is_201_and_its_successor_60", lost_client, echo_server),
    ("a_pair_survives_kills", pair_client, pair_server),
    ("a_voluntary_switch_is_not_seen", switch_client, switch_server),
    ("the_creator_hears_of_a_death", death_client, echo_server),
    ("exit_in_the_primary_is_told_once", stop_client, pair_server),
    ("a_cpu_failure_is_survived_and_told", cpu_client, pair_server),
    ("a_time_limit_cancels_and_the_server_can_see_it", timed_client, slow_server),
    ("kill_point", kill_point_client, pair_server),
];

fn main() {
    if let Ok(name) = std::env::var("GUARDIAN_TEST_SCENARIO") {
        let (_, client, server) = SCENARIOS.iter().find(|(n, ..)| *n == name).expect("scenario");
        let named = enter().expect("attach").name().is_some();
        return if named { server() } else { client() };
    }
    let wanted: Vec<String> = std::env::args().skip(1).filter(|a| !a.starts_with('-')).collect();
    let mut failed = Vec::new();
    for (name, ..) in SCENARIOS.iter().filter(|s| s.0 != "kill_point") {
        if !wanted.is_empty() && !wanted.iter().any(|w| name.contains(w.as_str())) {
            continue;
        }
        if !run(name, name, &[]) {
            failed.push((*name).to_owned());
        }
    }
    for (point, nth, roles) in KILL_POINTS {
        for role in *roles {
            let title = format!("killed_at_{point}_as_{role}");
            if wanted.is_empty() || wanted.iter().any(|w| title.contains(w.as_str())) {
                let at = format!("{point}:{nth}");
                if !run("kill_point", &title, &[("GUARDIAN_KILL_AT", &at), ("GUARDIAN_KILL_ROLE", role)]) {
                    failed.push(title);
                }
            }
        }
    }
    assert!(failed.is_empty(), "failed: {failed:?}");
}

const PRIMARY: &[&str] = &["primary"];
const BOTH: &[&str] = &["primary", "backup"];

/// Points between the steps of request, update, reply, takeover and the making of a backup, at which passage to kill, and who
/// comes there: a backup sends nothing and makes nobody, and a process is no primary before it has made its backup, so that asking for
/// the first one (`create.asked`) belongs to no role.
const KILL_POINTS: &[(&str, u32, &[&str])] = &[
    ("request.begun", 3, PRIMARY),
    ("link.written", 3, PRIMARY),
    ("link.ticket-taken", 3, PRIMARY),
    ("link.published", 3, PRIMARY),
    ("link.rung", 3, PRIMARY),
    ("request.sent", 3, PRIMARY),
    ("ring.bit-set", 5, BOTH),
    ("ring.door-changed", 2, BOTH),
    ("link.taken", 4, BOTH),
    ("request.taken", 4, BOTH),
    ("reply.begun", 4, BOTH),
    ("link.reply-written", 4, BOTH),
    ("link.replied", 4, BOTH),
    ("link.reply-rung", 4, BOTH),
    ("reply.sent", 4, BOTH),
    ("create.done", 1, PRIMARY),
];

/// Runs a scenario in a node of its own; true when it succeeds within its time.
fn run(scenario: &str, title: &str, variables: &[(&str, &str)]) -> bool {
    let folder = tempfile::tempdir().expect("directory");
    let node = folder.path().join("node");
    let begun = std::time::Instant::now();
    let mut child = Command::new(std::env::current_exe().expect("own path"))
        .env("GUARDIAN_TEST_SCENARIO", scenario)
        .env("GUARDIAN_NODE_DIR", &node)
        .env("GUARDIAN_COMMAND", env!("CARGO_BIN_EXE_guardian"))
        .env("GUARDIAN_KILL_ONCE", folder.path().join("killed"))
        .envs(variables.iter().copied())
        .spawn()
        .expect("spawn");
    let ok = loop {
        if let Some(status) = child.try_wait().expect("wait") {
            break status.success();
        }
        if begun.elapsed() > Duration::from_secs(30) {
            let _ = child.kill();
            let _ = child.wait();
            break false;
        }
        // Between two looks at a state that has no event of its own; the deadline alone decides.
        std::thread::sleep(Duration::from_millis(2));
    };
    // A point that is not reached proves nothing.
    let reached = variables.is_empty() || folder.path().join("killed").exists();
    let killed = if reached { "" } else { ", never reached" };
    let ok = ok && reached;
    println!("{title} ... {} ({:?}{killed})", if ok { "ok" } else { "FAILED" }, begun.elapsed());
    shut_down(&node);
    ok
}

fn shut_down(node: &std::path::Path) {
    let stop = Command::new(env!("CARGO_BIN_EXE_guardian")).arg("stop").env("GUARDIAN_NODE_DIR", node).status();
    assert!(stop.is_ok_and(|s| s.success()), "the node did not stop");
}

fn start(name: &str) -> guardian::ProcessHandle {
    start_in(None, name)
}

fn start_in(cpu: Option<u16>, name: &str) -> guardian::ProcessHandle {
    let program = std::env::current_exe().expect("own path");
    let new = NewProcess {
        program: program.to_str().expect("path").as_bytes().to_vec(),
        cpu,
        name: guardian::control::NewName::Given(name.to_owned()),
        ..NewProcess::default()
    };
    enter().expect("enter").create(&new).unwrap_or_else(|r| panic!("create: {r:?}")).handle
}

fn kill(handle: &guardian::ProcessHandle) {
    let pid = enter().expect("enter").process_info(handle).expect("alive").row.pid;
    let _ = Command::new("kill").args(["-9", &pid.to_string()]).status();
}

fn echo_server() {
    let mut receive = Receive::open(1).expect("$RECEIVE");
    loop {
        match receive.next().expect("message") {
            Message::Request(request) => {
                let data = request.data().to_vec();
                request.reply(&data);
            }
            Message::Open(open) => open.accept(),
            Message::System(_) => {}
        }
    }
}

fn echo_client() {
    start("$ECHO");
    let server = Server::open("$ECHO", 0).expect("open");
    for size in [0, 1, 64, 256, 257, 5_000, 57_344, 2_097_152] {
        let data: Vec<u8> = (0..size).map(|i| (i % 251) as u8).collect();
        assert_eq!(server.write_read(&data, size).expect("reply"), data);
    }
    server.write(b"no reply data").expect("write");
    // To a Rust program a startup message is a message like any other.
    let startup = [&(-1i16).to_ne_bytes()[..], &[b' '; 70]].concat();
    assert_eq!(server.write_read(&startup, startup.len()).expect("reply"), startup);
    assert_eq!(server.write_read(&vec![0; 2_097_153], 0).err(), Some(FileError::new(21)));
    assert_eq!(Server::open("$NONE", 0).err(), Some(FileError::NO_SUCH_DEVICE));
}

fn refusal_server() {
    let mut receive = Receive::open(2).expect("$RECEIVE");
    loop {
        match receive.next().expect("message") {
            Message::Open(open) if open.message().sync_depth > 3 => open.refuse(FileError::new(28)),
            Message::Open(open) => open.accept_with_label(77),
            Message::Request(request) if request.data().is_empty() => request.refuse(FileError::new(300)),
            Message::Request(request) => {
                let info = *request.info();
                let mut answer = info.label.to_ne_bytes().to_vec();
                answer.extend(info.sync_id.to_ne_bytes());
                answer.extend(info.file_number.to_ne_bytes());
                request.reply(&answer);
            }
            Message::System(_) => {}
        }
    }
}

fn refusal_client() {
    start("$REF");
    assert_eq!(Server::open("$REF", 4).err(), Some(FileError::new(28)));
    let server = Server::open("$REF", 1).expect("open");
    for sync_id in 1u32..4 {
        let answer = server.write_read(b"x", 100).expect("reply");
        assert_eq!(answer[..2], 77i16.to_ne_bytes());
        assert_eq!(answer[2..6], sync_id.to_ne_bytes());
        assert_eq!(answer[6..], server.file_number().to_ne_bytes());
    }
    assert_eq!(server.write_read(b"", 10), Err(FileError::new(300)));
}

fn lost_client() {
    let first = start("$LOST");
    let server = Server::open("$LOST", 1).expect("open");
    server.write(b"1").expect("write");
    kill(&first);
    wait_for("the name to go", || enter().expect("enter").view_name("$LOST").is_none());
    assert_eq!(server.write(b"2"), Err(FileError::PATH_DOWN));
    start("$LOST");
    assert_eq!(server.write(b"3"), Err(FileError::new(60)));
    drop(server);
    Server::open("$LOST", 1).expect("open again").write(b"4").expect("write");
}

/// Waits for a state that another process brings about.
fn wait_for(what: &str, mut reached: impl FnMut() -> bool) {
    let begun = std::time::Instant::now();
    while !reached() {
        assert!(begun.elapsed() < Duration::from_secs(20), "waited in vain for {what}");
        // Between two looks at a state that has no event of its own; the deadline alone decides.
        std::thread::sleep(Duration::from_millis(1));
    }
}

/// Counts requests; the state is the count and the replies that are remembered.
fn pair_server() {
    let mut count: u32 = 0;
    let mut replies = Replies::new();
    let mut receive = Receive::open(1).expect("$RECEIVE");
    receive.monitor_cpus(0xFFFF).expect("monitor");
    if Pair::role().expect("role") == Role::Backup {
        // The registry forgets a dead primary at once; its last updates are still to be read.
        let primary = Pair::info().expect("pair").primary;
        loop {
            match receive.next().expect("message") {
                Message::Request(request) if request.sender() == primary => {
                    let (number, update) = request.data().split_at(4);
                    count = u32::from_ne_bytes(number.try_into().expect("word"));
                    replies.apply(update).expect("update");
                    request.reply(&[]);
                }
                // It comes again, to the primary of then.
                Message::Request(request) => {
                    request.refuse(FileError::OWNERSHIP);
                    if Pair::role().is_ok_and(|r| r != Role::Backup) {
                        break;
                    }
                }
                Message::Open(open) if open.sender() == primary => open.accept(),
                Message::Open(open) => open.refuse(FileError::OWNERSHIP),
                Message::System(SystemMessage::ProcessDeath(_) | SystemMessage::CpuDown { .. }) => break,
                Message::System(_) => {}
            }
        }
    }
    let mut partner = back_up(count, &mut replies);
    loop {
        match receive.next_new(&mut replies).expect("message") {
            Message::Request(request) if request.data() == b"stop" => {
                request.reply(&[]);
                enter().expect("enter").stop_self(guardian::control::Ending { both: true, ..Default::default() });
            }
            Message::Request(request) => {
                count += 1;
                request.save(&mut replies, &count.to_ne_bytes());
                update(partner.as_ref(), count, &replies.update());
                request.reply_saved(&mut replies);
            }
            Message::Open(open) => {
                update(partner.as_ref(), count, &replies.update());
                open.accept();
            }
            Message::System(_) => {}
        }
        if Pair::role().is_ok_and(|r| r == Role::Single) {
            partner = None;
            partner = partner.or_else(|| back_up(count, &mut replies));
        }
    }
}

fn back_up(count: u32, replies: &mut Replies) -> Option<Server> {
    Pair::start_backup(None).ok()?;
    let partner = Pair::open_partner().ok()?;
    update(Some(&partner), count, &replies.all());
    Some(partner)
}

fn update(partner: Option<&Server>, count: u32, replies: &[u8]) {
    let state = [&count.to_ne_bytes(), replies].concat();
    let _ = partner.map(|p| p.write(&state));
}

fn pair_client() {
    start("$CNT");
    let server = Server::open("$CNT", 1).expect("open");
    for n in 1..=120u32 {
        if n % 12 == 0 {
            let find = || enter().expect("enter").pair_info(&guardian::model::pair::Which::Name("$CNT".into()), false);
            wait_for("a backup", || !find().backup.is_null());
            kill(&find().primary);
        }
        let answer = server.write_read(&n.to_ne_bytes(), 4).expect("reply");
        assert_eq!(answer, n.to_ne_bytes(), "request {n}");
    }
    drop(server);
    Server::open("$CNT", 0).expect("open").write(b"stop").expect("stop");
}

/// The point kills one member once; every request must be done once all the same.
fn kill_point_client() {
    start("$CNT");
    let server = Server::open("$CNT", 1).expect("open");
    for n in 1..=30u32 {
        assert_eq!(server.write_read(&n.to_ne_bytes(), 4).expect("reply"), n.to_ne_bytes(), "request {n}");
    }
    server.write(b"stop").expect("stop");
}

fn cpu_client() {
    let mut receive = Receive::open(1).expect("$RECEIVE");
    receive.monitor_cpus(0xFFFF).expect("monitor");
    let own = enter().expect("enter").handle().parts().expect("own handle").place.cpu();
    start_in(Some(1 - own), "$CNT");
    let server = Server::open("$CNT", 1).expect("open");
    let find = || enter().expect("enter").pair_info(&guardian::model::pair::Which::Name("$CNT".into()), false);
    wait_for("a backup", || !find().backup.is_null());
    for n in 1..=40u32 {
        if n == 20 {
            let monitor = enter().expect("enter").cpu_monitor(1 - own);
            let _ = Command::new("kill").args(["-9", &monitor.to_string()]).status();
        }
        assert_eq!(server.write_read(&n.to_ne_bytes(), 4).expect("reply"), n.to_ne_bytes(), "request {n}");
    }
    loop {
        if let Message::System(SystemMessage::CpuDown { cpu }) = receive.next().expect("message") {
            assert_eq!(cpu, 1 - own);
            break;
        }
    }
    server.write(b"stop").expect("stop");
}

/// Answers "slow" only when the next request has come.
fn slow_server() {
    let mut receive = Receive::open(4).expect("$RECEIVE");
    let mut slow = None;
    loop {
        match receive.next().expect("message") {
            Message::Request(request) if request.data() == b"slow" => slow = Some(request),
            Message::Request(request) => {
                let cancelled = slow.take().is_some_and(|r: guardian::Request| r.is_cancelled());
                request.reply(&[cancelled as u8]);
            }
            Message::Open(open) => open.accept(),
            Message::System(_) => {}
        }
    }
}

/// A request given up by a time limit leaves the open usable.
fn timed_client() {
    start("$SLOW");
    let open = guardian::OpenOptions { nowait_depth: 1, ..guardian::OpenOptions::default() };
    let process = enter().expect("enter");
    let file = process.open(b"$SLOW", &open).expect("open");
    process.start_write(file, b"slow", 7).expect("start");
    assert_eq!(process.complete(file, Some(5)).map_err(|e| e.number()), Err(40));
    drop(process);
    let server = Server::open("$SLOW", 0).expect("open");
    assert_eq!(server.write_read(b"", 1).expect("reply"), [1]);
}

fn switch_server() {
    let mut receive = Receive::open(1).expect("$RECEIVE");
    let mut is_primary = Pair::role().expect("role") != Role::Backup;
    let mut partner = if is_primary {
        Pair::start_backup(None).expect("backup");
        Some(Pair::open_partner().expect("partner"))
    } else {
        None
    };
    loop {
        match receive.next().expect("message") {
            Message::Request(request) if request.data() == b"become" => {
                Pair::become_primary().expect("switch");
                is_primary = true;
                request.reply(&[]);
                partner = Some(Pair::open_partner().expect("partner"));
            }
            Message::Request(request) if !is_primary => request.refuse(FileError::OWNERSHIP),
            Message::Request(request) if request.data() == b"switch" => {
                partner.take().expect("partner").write(b"become").expect("become");
                is_primary = false;
                request.reply(&[]);
            }
            Message::Request(request) => {
                let cpu = enter().expect("enter").handle().parts().expect("own handle").place.cpu();
                request.reply(&[cpu as u8]);
            }
            Message::Open(open) => open.accept(),
            Message::System(_) => {}
        }
    }
}

fn switch_client() {
    start("$SW");
    let server = Server::open("$SW", 1).expect("open");
    for round in 0..6u8 {
        assert_eq!(server.write_read(b"where", 1).expect("where"), [round % 2]);
        server.write(b"switch").expect("switch");
    }
}

fn death_client() {
    let mut receive = Receive::open(1).expect("$RECEIVE");
    let child = start("$CHILD");
    Server::open("$CHILD", 0).expect("open").write(b"alive").expect("write");
    kill(&child);
    loop {
        if let Message::System(SystemMessage::ProcessDeath(death)) = receive.next().expect("message") {
            let ProcessDeath { process, completion_code, abended, .. } = *death;
            assert_eq!((process, completion_code, abended), (child, 9, true));
            break;
        }
    }
}

fn stop_client() {
    let mut receive = Receive::open(1).expect("$RECEIVE");
    start("$STP");
    let server = Server::open("$STP", 1).expect("open");
    server.write_read(b"1", 4).expect("reply");
    server.write(b"stop").expect("stop");
    loop {
        if let Message::System(SystemMessage::ProcessDeath(death)) = receive.next().expect("message") {
            assert_eq!((death.completion_code, death.abended), (0, false));
            break;
        }
    }
    assert!(enter().expect("enter").view_name("$STP").is_none());
}
