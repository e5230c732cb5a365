//! Wrong calls and hostile peers: the manual's error, or a lost connection, and nothing more.

mod common;

use std::os::fd::AsFd;

use common::{Node, compile, text};
use rustix::net::{AddressFamily, SendFlags, SocketAddrUnix, SocketType, connect, send, socket};

#[test]
fn wrong_calls_get_the_manuals_errors() {
    let node = Node::new();
    let source = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/c/bad_input.c");
    let program = compile(&source, None);
    let output = node.guardian(&["run", &program]);
    assert!(output.status.success(), "{}{}", text(&output.stdout), text(&output.stderr));
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
