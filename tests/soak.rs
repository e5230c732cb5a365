//! A short soak. The long one is a command of its own: `cargo run --release -- soak`.

mod common;

use common::{Node, text};

#[test]
fn a_few_seconds_of_random_kills_lose_nothing() {
    // Only for its environment: the soak makes a node of its own.
    let node = Node::new();
    let mut command = node.command(&["soak", "--seconds", "5", "--requesters", "6", "--servers", "2", "--seed", "5"]);
    let output = command.env("TMPDIR", node.work()).output().unwrap();
    let said = text(&output.stdout);
    assert!(output.status.success(), "{said}\n{}", text(&output.stderr));
    assert!(said.contains("lost 0, doubled 0, wrong 0, nothing hung, nothing leaked"), "{said}");
    let kills: u32 = said.rsplit_once("kills ").unwrap().1.split(':').next().unwrap().parse().unwrap();
    assert!(kills > 5, "{said}");
}
