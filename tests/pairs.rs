//! A process pair loses and doubles nothing, wherever it is killed.

mod common;

use common::{Node, compiled, finish, succeed};

/// Enough to reach every kill point, and enough to last while members are killed from outside.
const FEW: usize = 200;
const MANY: usize = 20_000;

/// Starts the example server as `$BANK` with these variables, and waits until it is a pair.
fn serve(node: &Node, variables: &[(&str, &str)]) {
    let server = compiled("c-examples/server.c");
    let mut run = node.command(&["run", "--name", "$BANK", "--nowait", server.to_str().unwrap(), "log"]);
    succeed("server", run.envs(variables.iter().copied()).output().unwrap());
    node.eventually("$BANK is a pair", || node.has_backup("$BANK"));
}

/// Starts the example requester for so many requests of client 1.
fn ask(node: &Node, count: usize) -> std::process::Child {
    let requester = compiled("c-examples/requester.c");
    node.start(&["run", requester.to_str().unwrap(), "$BANK", "1", &count.to_string()])
}

/// Waits until there is a backup that knows all: one death more before would be a double failure. The primary books nothing
/// between making its backup and having told it everything.
fn settle(node: &Node) {
    node.eventually("$BANK is a pair again", || node.has_backup("$BANK"));
    let size = || std::fs::metadata(node.work().join("log")).map_or(0, |m| m.len());
    let before = size();
    node.eventually("$BANK books again", || size() > before);
}

fn serials<'a>(lines: impl Iterator<Item = &'a str>, before: &str) -> Vec<usize> {
    lines.filter_map(|l| l.strip_prefix(before)?.split(' ').next()?.parse().ok()).collect()
}

/// Where serials do not follow each other.
fn difference(serials: &[usize]) -> String {
    let steps = serials.windows(2).filter(|w| w[1] != w[0] + 1).map(|w| format!("{} is followed by {}", w[0], w[1]));
    steps.chain([format!("{} in all, last {:?}", serials.len(), serials.last())]).collect::<Vec<_>>().join("; ")
}

/// Every request was acknowledged once and logged once, in order.
fn check(node: &Node, count: usize, requester: std::process::Child) {
    let output = succeed("requester", finish("requester", requester));
    let wanted: Vec<usize> = (1..=count).collect();
    let acknowledged = serials(output.lines(), "ack 1 ");
    assert!(acknowledged == wanted, "acknowledged: {}", difference(&acknowledged));
    let log = std::fs::read_to_string(node.work().join("log")).unwrap();
    let logged = serials(log.lines(), "1 ");
    assert!(logged == wanted, "logged: {}", difference(&logged));
}

#[test]
fn a_pair_serves_without_trouble() {
    let node = Node::new();
    serve(&node, &[]);
    check(&node, FEW, ask(&node, FEW));
}

#[test]
fn killing_the_primary_again_and_again_loses_nothing() {
    let node = Node::new();
    serve(&node, &[]);
    let requester = ask(&node, MANY);
    for _ in 0..5 {
        settle(&node);
        node.ok(&["kill", "$BANK"]);
    }
    check(&node, MANY, requester);
}

#[test]
fn killing_the_backup_loses_nothing() {
    let node = Node::new();
    serve(&node, &[]);
    let requester = ask(&node, MANY);
    for _ in 0..3 {
        settle(&node);
        node.ok(&["kill", "$BANK", "--backup"]);
    }
    check(&node, MANY, requester);
}

#[test]
fn a_failing_cpu_loses_nothing() {
    let node = Node::new();
    serve(&node, &[]);
    // The requester has to outlive the CPU: it runs in the one that stays up.
    let place = |role: &str| node.named("$BANK").iter().find(|p| p["role"] == role).map(|p| p["cpu"].as_u64().unwrap());
    let (primary, backup) = (place("primary").unwrap().to_string(), place("backup").unwrap().to_string());
    let requester = compiled("c-examples/requester.c");
    let requester = node.start(&["run", "--cpu", &backup, requester.to_str().unwrap(), "$BANK", "1", &MANY.to_string()]);
    settle(&node);
    node.ok(&["cpu", "down", &primary]);
    node.ok(&["cpu", "up", &primary]);
    check(&node, MANY, requester);
    node.eventually("$BANK is a pair again", || node.has_backup("$BANK"));
}

/// Kills a member once at the n-th passage of a named point, and checks that nothing was lost.
fn killed_at(role: &str, points: &[&str]) {
    for point in points {
        let node = Node::new();
        let once = node.work().join("killed");
        serve(
            &node,
            &[
                ("GUARDIAN_KILL_AT", &format!("{point}:20")),
                ("GUARDIAN_KILL_ROLE", role),
                ("GUARDIAN_KILL_ONCE", once.to_str().unwrap()),
            ],
        );
        check(&node, FEW, ask(&node, FEW));
        assert!(once.exists(), "{role} never comes to {point}");
        println!("{role} {point}");
    }
}

#[test]
fn a_primary_may_die_while_it_receives_and_replies() {
    killed_at(
        "primary",
        &["link.taken", "request.taken", "reply.begun", "link.reply-written", "link.replied", "link.reply-rung", "reply.sent"],
    );
}

#[test]
fn a_primary_may_die_while_it_tells_its_backup() {
    killed_at("primary", &["request.begun", "link.written", "link.ticket-taken", "link.published", "link.rung", "request.sent"]);
}

#[test]
fn a_backup_may_die_while_it_is_told() {
    killed_at("backup", &["link.taken", "request.taken", "reply.begun", "link.reply-written", "link.replied", "reply.sent"]);
}

/// A requester that dies where it takes a standby link has one before any member has died.
#[test]
fn the_link_to_the_backup_is_there_before_it_is_needed() {
    let node = Node::new();
    serve(&node, &[]);
    let requester = compiled("c-examples/requester.c");
    let mut run = node.command(&["run", requester.to_str().unwrap(), "$BANK", "2", &MANY.to_string()]);
    let output = run.env("GUARDIAN_KILL_AT", "standby.taken:1").output().unwrap();
    assert!(!output.status.success(), "no standby link was taken in {MANY} requests");
    // Its server knows that it is gone, and so does the standby link's.
    node.ok(&["kill", "$BANK"]);
    check(&node, FEW, ask(&node, FEW));
}
