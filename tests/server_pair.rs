//! The example server beyond plain takeovers: voluntary switches under load, refusals, openers lost with their CPU, double failure.

mod common;

use std::io::{BufRead, BufReader};
use std::process::{Child, Stdio};

use common::{Node, program, text};

const REQUESTS: usize = 1_500;

fn serve(node: &Node, variables: &[(&str, &str)]) {
    let mut command = node.command(&["run", "--name", "$BANK", "--nowait", &program("c-examples/server.c"), "log"]);
    let output = command.envs(variables.iter().copied()).output().unwrap();
    assert!(output.status.success(), "{}", text(&output.stderr));
}

fn start(node: &Node, words: &[&str]) -> Child {
    node.command(words).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap()
}

fn requester(node: &Node, client: usize, count: usize) -> Child {
    start(node, &["run", &program("c-examples/requester.c"), "$BANK", &client.to_string(), &count.to_string()])
}

fn tool(node: &Node, words: &[&str]) -> Child {
    let mut all = vec!["run", "--cpu", "2"];
    let program = program("tests/c/bank_tool.c");
    all.extend([&*program, "$BANK"]);
    all.extend(words);
    start(node, &all)
}

fn passes(node: &Node, child: Child, what: &str) {
    let output = node.finish(child, what);
    assert!(output.status.success(), "{what}: {}{}", text(&output.stdout), text(&output.stderr));
    assert_eq!(text(&output.stdout), "passed\n", "{what}: {}", text(&output.stderr));
}

/// Serials of the client in these records, which must come in order from 1.
fn serials(records: &str, before: &str) -> usize {
    let rest = records.lines().filter_map(|line| line.strip_prefix(before));
    rest.enumerate().fold(0, |_, (n, rest)| {
        assert_eq!(rest.split(' ').next().unwrap().parse::<usize>().unwrap(), n + 1, "{before}: each once and in order");
        n + 1
    })
}

fn last_lines(output: &[u8]) -> String {
    let output = text(output);
    let lines: Vec<&str> = output.lines().collect();
    lines[lines.len().saturating_sub(3)..].join("\n")
}

fn log(node: &Node) -> String {
    std::fs::read_to_string(node.work().join("log")).unwrap_or_default()
}

fn served(node: &Node, child: Child, client: usize, count: usize, what: &str) {
    let output = node.finish(child, what);
    assert!(output.status.success(), "{what}: {}{}", text(&output.stdout), text(&output.stderr));
    assert_eq!(serials(&text(&output.stdout), &format!("ack {client} ")), count, "{what}");
    assert_eq!(serials(&log(node), &format!("{client} ")), count, "{what}");
}

fn pids(node: &Node) -> Vec<u64> {
    let mut pids: Vec<u64> = node.named("$BANK").iter().map(|p| p["pid"].as_u64().unwrap()).collect();
    pids.sort_unstable();
    pids
}

#[test]
fn members_change_roles_under_load_and_nothing_is_lost() {
    let node = Node::with_cpus(3);
    serve(&node, &[]);
    node.until_pair("$BANK");
    let before = pids(&node);
    let children: Vec<Child> = (1..=3).map(|client| requester(&node, client, REQUESTS)).collect();
    passes(&node, tool(&node, &["switch", "31"]), "31 switches");
    for (client, child) in (1..=3).zip(children) {
        served(&node, child, client, REQUESTS, "switches under load");
    }
    assert_eq!(serials(&log(&node), "77 "), 31);
    assert_eq!(pids(&node), before, "a switch makes and ends no process");
}

#[test]
fn a_member_may_die_in_the_middle_of_a_switch() {
    // A switch is a message to the backup, its change of role, its answer, and its open of the former primary.
    let points = ["switch.begun", "switch.done", "request.sent", "reply.begun", "reply.sent", "request.taken", "link.taken"];
    let mut hit = 0;
    for point in points {
        for (role, passage) in [("primary", 40), ("backup", 40), ("primary", 1), ("backup", 1)] {
            let what = format!("{role} at {point}:{passage}");
            let node = Node::with_cpus(3);
            let once = node.work().join("killed");
            let at = format!("{point}:{passage}");
            serve(
                &node,
                &[("GUARDIAN_KILL_AT", &*at), ("GUARDIAN_KILL_ROLE", role), ("GUARDIAN_KILL_ONCE", once.to_str().unwrap())],
            );
            if node.named("$BANK").is_empty() {
                assert!(once.exists(), "{what}");
                continue;
            }
            node.until_pair("$BANK");
            let child = requester(&node, 1, 200);
            // How far it comes depends on when the member dies; what it did is in the log.
            let switches = node.finish(tool(&node, &["switch", "6"]), &what);
            let output = node.finish(child, &what);
            let acknowledged = serials(&text(&output.stdout), "ack 1 ");
            assert_eq!(serials(&log(&node), "1 "), acknowledged, "{what}");
            if passage == 1 && !output.status.success() {
                assert!(once.exists(), "{what}: {}", text(&output.stderr));
                continue;
            }
            assert_eq!(acknowledged, 200, "{what}: {}", last_lines(&output.stdout));
            assert!(once.exists() || switches.status.success(), "{what}: {}", last_lines(&switches.stdout));
            node.until_pair("$BANK");
            hit += u32::from(once.exists());
        }
    }
    assert!(hit > 10, "only {hit} of the kills came about");
}

#[test]
fn a_close_reaches_the_primary_of_now() {
    let node = Node::with_cpus(3);
    serve(&node, &[]);
    node.until_pair("$BANK");
    // The server's table has 64 entries.
    for time in 0..4 {
        passes(&node, tool(&node, &["cycle", "40"]), &format!("closes after switch {time}"));
    }
}

#[test]
fn opens_and_requests_are_refused_as_the_server_says() {
    let node = Node::with_cpus(3);
    serve(&node, &[]);
    node.until_pair("$BANK");
    passes(&node, tool(&node, &["refuse"]), "refusals");
}

/// Opens the server until its table is full; returns the opener once it says so.
fn fill(node: &Node) -> Child {
    let mut child = tool(node, &["fill"]);
    let mut line = String::new();
    BufReader::new(child.stdout.as_mut().unwrap()).read_line(&mut line).unwrap();
    assert_eq!(line, "full\n");
    child
}

#[test]
fn openers_lost_with_their_cpu_make_room_in_both_members() {
    let node = Node::with_cpus(4);
    serve(&node, &[]);
    node.until_pair("$BANK");
    let other = |n: &Node| start(n, &["run", "--cpu", "3", &program("tests/c/bank_tool.c"), "$BANK", "open"]);
    for after_takeover in [false, true] {
        let filler = fill(&node);
        let refused = node.finish(other(&node), "open of a full server");
        assert!(!refused.status.success(), "{}", text(&refused.stdout));
        // No CLOSE comes for these opens; the server learns of them by -2 alone.
        node.ok(&["cpu", "down", "2"]);
        node.finish(filler, "the opener is gone");
        node.ok(&["cpu", "up", "2"]);
        if after_takeover {
            passes(&node, other(&node), "open of the emptied server");
            node.until_pair("$BANK");
            let _ = node.guardian(&["kill", "$BANK"]);
        }
        passes(&node, other(&node), "open of the emptied server");
    }
}

#[test]
fn opener_lost_goes_through_a_table() {
    let node = Node::with_cpus(2);
    node.ok(&["run", "--name", "$WATCH", "--cpu", "1", "--nowait", &program("tests/c/open_watch.c")]);
    passes(&node, start(&node, &["run", "--cpu", "0", &program("tests/c/opener_table.c")]), "the table");
}

#[test]
fn a_backup_that_was_told_nothing_turns_openers_away_and_serves_new_ones() {
    let node = Node::with_cpus(3);
    let once = node.work().join("killed");
    // The primary dies when it has made its second backup, which knows nothing then.
    serve(
        &node,
        &[("GUARDIAN_KILL_AT", "create.done:2"), ("GUARDIAN_KILL_ROLE", "primary"), ("GUARDIAN_KILL_ONCE", once.to_str().unwrap())],
    );
    node.until_pair("$BANK");
    let child = requester(&node, 1, 0);
    node.eventually("bookings", || !log(&node).is_empty());
    node.ok(&["kill", "$BANK", "--backup"]);
    let output = node.finish(child, "a requester nobody knows any more");
    assert!(once.exists());
    assert!(!output.status.success());
    let told = text(&output.stdout);
    assert!(told.contains("error 60") || told.contains("error 201"), "{told}");
    let acknowledged = serials(&text(&output.stdout), "ack 1 ");
    let logged = serials(&log(&node), "1 ");
    assert!(logged == acknowledged || logged == acknowledged + 1, "{logged} logged, {acknowledged} acknowledged");
    node.until_pair("$BANK");
    served(&node, requester(&node, 2, 50), 2, 50, "after the double failure");
}

#[test]
fn requesters_of_a_pair_that_is_gone_end_with_an_error() {
    let node = Node::with_cpus(3);
    serve(&node, &[]);
    node.until_pair("$BANK");
    let child = requester(&node, 1, 0);
    node.eventually("bookings", || !log(&node).is_empty());
    // Both members at once: no takeover can be over by then, and one that is begins a pair that is killed again.
    while !node.named("$BANK").is_empty() {
        for process in node.named("$BANK") {
            let pid = rustix::process::Pid::from_raw(process["pid"].as_i64().unwrap() as i32).unwrap();
            let _ = rustix::process::kill_process(pid, rustix::process::Signal::KILL);
        }
    }
    let output = node.finish(child, "a requester without a server");
    assert!(!output.status.success());
    let acknowledged = serials(&text(&output.stdout), "ack 1 ");
    let logged = serials(&log(&node), "1 ");
    assert!(logged == acknowledged || logged == acknowledged + 1, "{logged} logged, {acknowledged} acknowledged");
    // A new pair of that name is another one.
    std::fs::remove_file(node.work().join("log")).unwrap();
    serve(&node, &[]);
    node.until_pair("$BANK");
    served(&node, requester(&node, 2, 50), 2, 50, "a new pair");
}
