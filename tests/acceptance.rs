//! Programs in the manner of several NonStop authors, compiled unchanged by every compiler and told to work together.

mod common;

use std::path::PathBuf;

use common::{Node, compile, compile_with, compilers, succeed, text};

fn source(name: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/c/acceptance").join(name)
}

/// Starts a server under a name; its output is its home terminal's, and so the relay's.
fn serve(node: &Node, name: &str, program: &str) -> std::process::Child {
    let child = node.start(&["run", "--name", name, program]);
    node.eventually("the server is there", || !node.named(name).is_empty());
    child
}

#[test]
fn old_style_programs_use_old_calls_and_old_messages() {
    for cc in compilers() {
        let node = Node::with_cpus(2);
        let server = serve(&node, "$LED", &compile(&source("ledger_old.c"), Some(cc)));
        assert_eq!(node.ok(&["run", &compile(&source("ledger_old_asker.c"), Some(cc)), "$LED"]), "short request: 21\nok\n");
        let said = node.finish(server, "the ledger").stdout;
        let said: Vec<String> = text(&said).lines().map(str::to_owned).collect();
        assert!(said.len() == 3 && said[0].starts_with("open by ") && said[1] == "flags 0 sync 0", "{said:?}");
        assert!(said[2].starts_with("close by "), "{said:?}");
    }
}

#[test]
fn requests_carry_addresses_of_contexts_through_tags_and_timers() {
    for cc in compilers() {
        for level in ["-O0", "-O2"] {
            let node = Node::with_cpus(2);
            let server = serve(&node, "$CTX", &compile_with(&source("contexts.c"), Some(cc), &[level]));
            let asked = node.ok(&["run", &compile_with(&source("contexts_asker.c"), Some(cc), &[level]), "$CTX"]);
            let (answers, rest): (Vec<&str>, Vec<&str>) = asked.lines().partition(|l| l.starts_with(|c: char| c.is_ascii_digit()));
            let mut sorted = answers.clone();
            sorted.sort_unstable();
            let each: Vec<String> =
                (0..6).map(|n| format!("{n}: '{} request {n}'", if n % 2 == 1 { "slow" } else { "fast" })).collect();
            assert_eq!(sorted, each);
            // Requests of one open complete in their order.
            let place = |n: usize| answers.iter().position(|a| *a == each[n]);
            assert!(place(0) < place(3) && place(1) < place(4) && place(2) < place(5), "{asked}");
            assert_eq!(
                rest,
                [
                    "nothing outstanding: CCL 26",
                    "time-out: CCL error 40 tag 77",
                    "then: 26",
                    "any time-out: CCL error 40 file -1",
                    "cancelreq CCE",
                    "again CCL 26",
                    "closed twice 16"
                ]
            );
            // A cancelled request that was read is answered when its opener closes; its -38 may come later than that.
            let served = succeed("contexts", node.finish(server, "the server"));
            assert!(served.lines().last().is_some_and(|l| l.starts_with("served ")), "{served}");
        }
    }
}

#[test]
fn cpp_programs_include_guardian_headers_in_linkage_blocks() {
    for (cc, cpp) in [("gcc", "g++"), ("clang", "clang++")] {
        if !compilers().contains(&cc) || std::process::Command::new(cpp).arg("--version").output().is_err() {
            continue;
        }
        let node = Node::with_cpus(2);
        let server = serve(&node, "$ECHO", &compile(&source("echo.c"), Some(cc)));
        let asked = node.ok(&["run", "--cpu", "1", &compile(&source("echo_asker.cpp"), Some(cc)), "$ECHO"]);
        let want = ["cpu 1", "hello 0", "[] 0", "[] 311", "[w] 5", "32767 0", "CCE", "error 14", "stopped: 201", "again: 201"];
        assert_eq!(asked.lines().collect::<Vec<_>>(), want);
        assert!(text(&node.finish(server, "the echo").stderr).contains("$ECHO abended"));
    }
}

#[test]
fn names_that_guardian_leaves_free_are_the_programs_own() {
    for cc in compilers() {
        for options in [&["-DDEBUG", "-lm"][..], &["-O2", "-static", "-w", "-lm"]] {
            let node = Node::with_cpus(2);
            let program = compile_with(&source("own_names.c"), Some(cc), options);
            assert_eq!(node.ok(&["run", &program]), "7 3 6 6 10 3\n", "{cc} {options:?}");
        }
    }
}

/// Kills now this member, now that one, while a requester adds to the total.
#[test]
fn a_total_survives_kills_switches_and_a_lost_cpu() {
    const REQUESTS: usize = 300;
    for cc in compilers() {
        let node = Node::with_cpus(2);
        let server = serve(&node, "$TOT", &compile(&source("total.c"), Some(cc)));
        node.until_pair("$TOT");
        let asker = compile(&source("total_asker.c"), Some(cc));
        // Slow enough that there is work left for every kill.
        let asking = node.start(&["run", &asker, "$TOT", &REQUESTS.to_string(), "10"]);
        let lines = || std::fs::read(node.work().join("pplog")).map_or(0, |log| log.iter().filter(|b| **b == b'\n').count());
        for (at, role) in [(20, "primary"), (60, "backup"), (100, "primary"), (140, "primary")] {
            node.eventually("the work goes on", || lines() >= at);
            node.until_pair("$TOT");
            // A backup takes over from what it was told.
            let told = lines() + 2;
            node.eventually("the work goes on", || lines() >= told);
            let victim = node.member("$TOT", role).expect("a member")["pid"].as_i64().expect("pid");
            let victim = rustix::process::Pid::from_raw(victim as i32).expect("pid");
            let _ = rustix::process::kill_process(victim, rustix::process::Signal::KILL);
        }
        node.eventually("the work goes on", || lines() >= 180);
        node.until_pair("$TOT");
        let told = lines() + 2;
        node.eventually("the work goes on", || lines() >= told);
        node.ok(&["cpu", "down", "1"]);
        node.eventually("the work goes on", || lines() >= 200);
        node.ok(&["cpu", "up", "1"]);
        let asked = succeed("asker", node.finish(asking, "the asker"));
        let sum = REQUESTS * (REQUESTS + 1) / 2;
        assert_eq!(asked, format!("done {REQUESTS} requests, total {sum}, 0 wrong\n"));
        // Each record once, in order.
        let log = std::fs::read_to_string(node.work().join("pplog")).expect("log");
        let amounts: Vec<usize> =
            log.lines().map(|l| l.split(' ').next_back().and_then(|a| a.parse().ok()).expect("amount")).collect();
        assert_eq!(amounts, (1..=REQUESTS).collect::<Vec<_>>());
        node.guardian(&["kill", "$TOT"]);
        let _ = node.guardian(&["stop"]);
        let _ = node.finish(server, "the server");
    }
}

#[test]
fn a_launcher_starts_its_children_again() {
    for cc in compilers() {
        let node = Node::with_cpus(2);
        let tell = compile(&source("tell.c"), Some(cc));
        let told = |name: &str, what: &str| node.ok(&["run", &tell, name, what]);
        let pid = |name: &str| node.named(name).first().map(|p| p["pid"].clone());
        let launcher = node.start(&[
            "run",
            "--name",
            "$LN",
            &compile(&source("launch.c"), Some(cc)),
            &compile(&source("launched.c"), Some(cc)),
            "2",
        ]);
        node.eventually("both children run", || pid("$L0").is_some() && pid("$L1").is_some());
        for (name, how) in [("$L0", "abend"), ("$L1", "crash")] {
            let before = pid(name);
            assert_eq!(told(name, how), "told\n");
            node.eventually("another child", || pid(name).is_some_and(|p| Some(p) != before));
        }
        let before = pid("$L1");
        node.ok(&["cpu", "down", "1"]);
        node.eventually("a child in the other CPU", || pid("$L1").is_some_and(|p| Some(p) != before));
        told("$L0", "stop");
        told("$L1", "stop");
        let said = text(&node.finish(launcher, "the launcher").stdout);
        let lost: Vec<&str> = said.lines().filter(|l| l.starts_with("lost")).collect();
        assert!(lost.contains(&"lost $L0 code 5 flags 1") && lost.contains(&"lost $L1 code 9 flags 1"), "{said}");
        assert!(lost.contains(&"lost $L0 code 0 flags 0") && lost.contains(&"lost $L1 code 0 flags 0"), "{said}");
        assert_eq!(said.lines().last(), Some("all done"));
    }
}

/// The next member to kill: of the pairs in turn, primary and backup in turn.
fn kill_one(node: &Node, turn: usize) {
    let name = ["$TOT", "$ASK"][turn % 2];
    let role = ["primary", "backup"][turn / 2 % 2];
    if let Some(victim) = node.member(name, role) {
        let pid = victim["pid"].as_i64().and_then(|p| rustix::process::Pid::from_raw(p as i32)).expect("pid");
        let _ = rustix::process::kill_process(pid, rustix::process::Signal::KILL);
    }
}

#[test]
fn a_requester_pair_adds_once_whichever_member_dies() {
    const REQUESTS: usize = 400;
    for cc in compilers() {
        let node = Node::with_cpus(2);
        let server = serve(&node, "$TOT", &compile(&source("total.c"), Some(cc)));
        node.until_pair("$TOT");
        let asker = compile(&source("total_pair.c"), Some(cc));
        // Slow enough that there is work left for every kill.
        let asking = node.start(&["run", "--name", "$ASK", &asker, "$TOT", &REQUESTS.to_string(), "10"]);
        let lines = || std::fs::read(node.work().join("pplog")).map_or(0, |log| log.iter().filter(|b| **b == b'\n').count());
        for turn in 0..8 {
            node.eventually("the work goes on", || lines() >= 20 * (turn + 1));
            // A backup takes over from what it was told: the pairs must have gone on since they were made.
            node.until_pair("$TOT");
            node.until_pair("$ASK");
            let told = lines() + 2;
            node.eventually("the work goes on", || lines() >= told);
            kill_one(&node, turn);
        }
        let asked = succeed("asker", node.finish(asking, "the asker"));
        let sum = REQUESTS * (REQUESTS + 1) / 2;
        assert_eq!(asked.lines().last(), Some(format!("sum {sum} last total {sum}").as_str()), "{asked}");
        let log = std::fs::read_to_string(node.work().join("pplog")).expect("log");
        let amounts: Vec<usize> =
            log.lines().map(|l| l.split(' ').next_back().and_then(|a| a.parse().ok()).expect("amount")).collect();
        assert_eq!(amounts, (1..=REQUESTS).collect::<Vec<_>>());
        let _ = node.guardian(&["stop"]);
        let _ = node.finish(server, "the server");
    }
}
