//! Wrong calls and hostile peers: the manual's error, or a lost connection, and nothing more.

mod common;
#[path = "bad_input/generate.rs"]
mod generate;

use std::os::fd::AsFd;

use common::{Node, compile, program, text};
use rustix::net::{AddressFamily, SendFlags, SocketAddrUnix, SocketType, connect, send, socket};

#[test]
fn wrong_calls_get_the_manuals_errors() {
    let node = Node::new();
    let source = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/c/bad_input.c");
    let program = compile(&source, None);
    let output = node.guardian(&["run", &program]);
    assert!(output.status.success(), "{}{}", text(&output.stdout), text(&output.stderr));
}

/// Every implemented procedure of the table.
#[test]
fn wrong_calls_of_every_procedure_are_refused_and_harm_nobody() {
    let (source, cases) = generate::program(std::path::Path::new(env!("CARGO_MANIFEST_DIR")));
    let node = Node::with_cpus(2);
    node.ok(&["run", "--name", "$LEDG", "--nowait", &program("tests/c/ledger.c")]);
    let path = node.work().join("wrong_calls.c");
    std::fs::write(&path, source).unwrap();
    let output = node.guardian(&["run", "--name", "$WRONG", &compile(&path, None), "$LEDG"]);
    let (said, complaints) = (text(&output.stdout), text(&output.stderr));
    let mut wrong: Vec<&str> = said.lines().filter(|line| line.contains(", wanted ")).collect();
    wrong.extend(complaints.lines());
    assert!(output.status.success(), "{} after {:?}\n{}", output.status, said.lines().last(), wrong.join("\n"));
    assert!(said.ends_with(&format!("{cases} made, 0 wrong\n")), "{said}");
    // Nobody else has come to harm.
    assert!(!node.named("$LEDG").is_empty());
}

#[test]
fn garbage_on_the_node_socket_disturbs_nobody() {
    let node = Node::new();
    node.ok(&["start", "--cpus", "2"]);
    let before = node.ok(&["status", "--json"]);
    for cpu in 0..2 {
        let address = SocketAddrUnix::new(node.dir().join(format!("cpu{cpu}.sock"))).unwrap();
        for seed in 0..200u32 {
            let stranger = socket(AddressFamily::UNIX, SocketType::SEQPACKET, None).unwrap();
            connect(&stranger, &address).unwrap();
            let mut state = seed.wrapping_mul(2_654_435_761) | 1;
            let garbage: Vec<u8> = (0..1 + seed as usize * 7 % 900)
                .map(|_| {
                    state ^= state << 13;
                    state ^= state >> 17;
                    state ^= state << 5;
                    // Small numbers meet more of the decoder than wild ones.
                    (state >> 8) as u8 & if seed % 2 == 0 { 0x1F } else { 0xFF }
                })
                .collect();
            for _ in 0..3 {
                // The monitor may have hung up already.
                let _ = send(stranger.as_fd(), &garbage, SendFlags::NOSIGNAL);
            }
        }
    }
    assert_eq!(node.ok(&["status", "--json"]), before, "a monitor was disturbed");
}

/// An opener that writes over its link reaches nobody but itself.
#[test]
fn garbage_in_a_link_disturbs_nobody() {
    let node = Node::with_cpus(2);
    node.ok(&["run", "--name", "$LEDG", "--cpu", "0", "--nowait", &program("tests/c/ledger.c")]);
    let before = node.named("$LEDG");
    let (hostile, opener) = (program("tests/c/hostile.c"), program("tests/c/opener.c"));
    for cpu in ["0", "1"] {
        let attack = node.start(&["run", "--cpu", cpu, &hostile, "$LEDG"]);
        for other in ["0", "1"] {
            // The attacker's open counts too, until it is gone.
            let said = node.ok(&["run", "--cpu", other, &opener, "$LEDG", "100"]);
            assert!(said.ends_with(" open, 0 wrong\n"), "{said}");
        }
        let output = node.finish(attack, "the attacker");
        assert!(text(&output.stdout).starts_with("scribbling"), "{}", text(&output.stdout));
        let last = || node.ok(&["run", &opener, "$LEDG", "0"]);
        node.eventually("the attacker is forgotten", || last() == "1 open, 0 wrong\n");
    }
    assert_eq!(node.named("$LEDG"), before, "the server lives");
}
