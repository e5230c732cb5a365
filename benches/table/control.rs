//! Opens and new processes: what the control path costs.

use std::ffi::CString;
use std::io::{BufRead, BufReader, Read};
use std::os::fd::AsFd;
use std::os::unix::ffi::OsStrExt;
use std::path::Path;
use std::process::{Command, Stdio};

use guardian::sys::spawn;

use crate::Effort;
use crate::contender::Stage;
use crate::processes::now;
use crate::stats::{Requester, Series, summary};

fn succeed(what: &str, command: &mut Command) -> String {
    let output = command.stdin(Stdio::null()).output().unwrap_or_else(|e| panic!("{what}: {e}"));
    assert!(output.status.success(), "{what}: {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8_lossy(&output.stdout).into_owned()
}

fn serve(stage: &Stage, program: &Path) {
    let mut run = stage.tool();
    succeed("server", run.args(["run", "--name", "$BENCH", "--cpu", "0", "--nowait"]).arg(program).arg("server"));
}

fn kill_server(stage: &Stage) {
    succeed("kill", stage.tool().args(["kill", "$BENCH"]));
}

/// Opening and closing a process beside connecting to a Unix SEQPACKET socket and closing it.
pub fn opens(stage: &mut Stage, effort: Effort) {
    println!("\nopen and close, free placement, microseconds; ratio to the first");
    println!("{:34} {:>10} {:>7} {:>10} {:>7}", "", "median", "ratio", "p99", "ratio");
    let program = stage.compile("control.c");
    let file = stage.folder().join("opens");
    let address = stage.address();
    let mut all = [Series::default(), Series::default(), Series::default()];
    let millis = effort.millis.to_string();
    let words = |role: &'static str, number: &'static str| ["connect", role, "", "1", number, "-1"].map(str::to_owned);
    let mut listener = Command::new(stage.transports());
    let mut server = words("server", "1");
    server[2] = address.to_str().expect("a path").to_owned();
    let mut listener = listener.args(&server).stdout(Stdio::piped()).spawn().expect("a listener");
    let mut line = String::new();
    let _ = BufReader::new(listener.stdout.take().expect("its output")).read_line(&mut line);
    serve(stage, &program);
    for _ in 0..effort.rounds {
        let mut requester = words("requester", "1");
        requester[2] = server[2].clone();
        succeed("connect", Command::new(stage.transports()).args(&requester).arg(&millis).arg(&file));
        all[0].add(Requester::read(&file).into_iter().collect());
        for (n, cpu) in [(1, "0"), (2, "1")] {
            let mut run = stage.tool();
            succeed("opens", run.args(["run", "--cpu", cpu]).arg(&program).args(["opens", "$BENCH", &millis]).arg(&file));
            all[n].add(Requester::read(&file).into_iter().collect());
        }
    }
    kill_server(stage);
    let _ = listener.kill();
    let _ = listener.wait();
    let mut base = None;
    for (what, mut series) in ["SEQPACKET connect", "FILE_OPEN_, same CPU", "FILE_OPEN_, other CPU"].into_iter().zip(all) {
        let (median, p99) = series.summary();
        let (m, p) = *base.get_or_insert((median, p99));
        println!("{what:34} {median:>10.1} {:>7.2} {p99:>10.1} {:>7.2}", median / m, p99 / p);
    }
}

/// Memory of all processes of the node: proportional set sizes and page tables, in KiB.
fn node_memory(stage: &Stage) -> u64 {
    let variable = format!("GUARDIAN_NODE_DIR={}\0", stage.folder().join("node").display());
    let mut total = 0;
    for entry in std::fs::read_dir("/proc").expect("/proc").flatten() {
        let is_ours = std::fs::read(entry.path().join("environ")).is_ok_and(|e| String::from_utf8_lossy(&e).contains(&variable));
        if !is_ours {
            continue;
        }
        let field = |file: &str, name: &str| -> u64 {
            let text = std::fs::read_to_string(entry.path().join(file)).unwrap_or_default();
            let line = text.lines().find(|l| l.starts_with(name)).unwrap_or_default();
            line.split_ascii_whitespace().nth(1).and_then(|n| n.parse().ok()).unwrap_or(0)
        };
        total += field("smaps_rollup", "Pss:") + field("status", "VmPTE:");
    }
    total
}

/// What opens cost that lie idle, after one small request on each.
pub fn memory(stage: &Stage) {
    println!("\nmemory of idle opens, of all processes of the node together");
    let program = stage.compile("control.c");
    serve(stage, &program);
    let hold = |opens: u32| {
        let mut run = stage.tool();
        run.args(["run", "--cpu", "1"]).arg(&program).args(["hold", "$BENCH", &opens.to_string()]);
        let mut child = run.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().expect("a holder");
        let mut out = BufReader::new(child.stdout.take().expect("its output"));
        let mut line = String::new();
        let _ = out.read_line(&mut line);
        assert_eq!(line.trim(), "held");
        let memory = node_memory(stage);
        drop(child.stdin.take());
        let _ = out.read_to_string(&mut line);
        let _ = child.wait();
        memory
    };
    let (few, many) = (100, 2100);
    let (before, after) = (hold(few), hold(many));
    kill_server(stage);
    println!("{:.1} KiB an open, over {} opens", after.saturating_sub(before) as f64 / f64::from(many - few), many - few);
}

/// A child by `posix_spawn`, until it has sent a byte.
fn spawned(program: &Path) -> u64 {
    let (ours, theirs) = rustix::pipe::pipe_with(rustix::pipe::PipeFlags::CLOEXEC).expect("a pipe");
    let text = |bytes: &[u8]| CString::new(bytes).expect("a word");
    let start = now();
    let pid = spawn::spawn(&spawn::Command {
        program: text(program.as_os_str().as_bytes()),
        arguments: vec![text(program.as_os_str().as_bytes()), text(b"hello")],
        environment: Vec::new(),
        directory: None,
        session: false,
        descriptors: vec![(theirs.as_fd(), 1)],
    });
    let pid = pid.expect("a child");
    drop(theirs);
    let mut byte = [0];
    assert_eq!(rustix::io::read(&ours, &mut byte).ok(), Some(1));
    let took = now() - start;
    crate::processes::wait(rustix::process::Pid::from_raw(pid as i32).expect("its number"));
    took
}

/// Making a process until its first message has come, from a small and from a large creator.
pub fn starts(stage: &Stage, trials: usize) {
    println!("\na new process until its first message, microseconds; ratio to posix_spawn");
    println!("{:8} {:26} {:>10} {:>7} {:>10} {:>7}", "creator", "", "median", "ratio", "p99", "ratio");
    let program = stage.compile("control.c");
    for mebibytes in [1usize, 256] {
        let mut ballast = vec![0u8; mebibytes << 20];
        ballast.iter_mut().step_by(4096).for_each(|b| *b = 1);
        let mut all = [Vec::new(), Vec::new()];
        // Turns of ten: a Guardian creator is a process of its own.
        for _ in 0..trials.div_ceil(10) {
            all[0].extend((0..10).map(|_| spawned(stage.transports())));
            let mut run = stage.tool();
            run.args(["run", "--name", "$MAKER", "--cpu", "0"]).arg(&program).args(["creator", &mebibytes.to_string(), "10"]);
            all[1].extend(succeed("creator", &mut run).lines().filter_map(|l| l.parse::<u64>().ok()));
        }
        std::hint::black_box(&ballast);
        let mut base = None;
        for (what, mut times) in ["posix_spawn and a pipe", "PROCESS_CREATE_"].into_iter().zip(all) {
            let (median, p99) = summary(&mut times);
            let (m, p) = *base.get_or_insert((median, p99));
            println!("{mebibytes:>4} MiB {what:26} {median:>10.1} {:>7.2} {p99:>10.1} {:>7.2}", median / m, p99 / p);
        }
    }
}
