//! `GUARDIAN_TRACE`: the calls of both members of a pair and of their requester, in one file.

mod common;

use common::{Node, program, succeed};

#[test]
fn calls_of_all_processes_stand_in_one_file_in_the_order_of_time() {
    let (counter, requester) = (program("c-examples/counter.c"), program("c-examples/countreq.c"));
    let node = Node::new();
    let file = node.work().join("trace");
    let traced = |words: &[&str]| node.command(words).env("GUARDIAN_TRACE", &file).output().unwrap();
    succeed("counter", traced(&["run", "--name", "$CNT", "--nowait", &counter]));
    node.until_pair("$CNT");
    succeed("requester", traced(&["run", &requester, "$CNT", "2"]));
    let text = std::fs::read_to_string(&file).unwrap();
    let lines: Vec<(&str, &str)> = text.lines().map(|l| l.trim_start().split_once(' ').unwrap()).collect();
    let calls = |who: &str, call: &str| lines.iter().filter(|(_, l)| l.starts_with(who) && l.contains(call)).count();
    for cpu in ["$CNT 0", "$CNT 1"] {
        assert_eq!(calls(cpu, "FILE_OPEN_(filename=\"$RECEIVE\" length=8"), 1, "{text}");
    }
    // The partner's open has a name of the same length, and its number comes back.
    assert_eq!(calls("$CNT 0", "FILE_OPEN_(filename=\"$CNT\" length=4 filenum"), 1, "{text}");
    assert_eq!(calls("$CNT", "FILE_OPEN_ = 0 filenum=1"), 1, "{text}");
    // A buffer is shown as far as it was filled.
    assert!(calls("$CNT", "READUPDATEX = 0 buffer=\"\\x01\\x00\" count_read=2") >= 2, "{text}");
    let times: Vec<f64> = lines.iter().map(|(time, _)| time.parse().unwrap()).collect();
    assert!(times.len() > 20);
    // Lines are stamped just before they are written, so two processes may change places within a moment.
    assert!(times.windows(2).all(|w| w[1] > w[0] - 1.0), "{text}");
}

#[test]
fn a_call_that_is_not_supported_is_traced() {
    let node = Node::new();
    let source = node.work().join("missing.c");
    std::fs::write(&source, "#include <cextdecs>\nint main(void) { return ARMTRAP(-1, -1), 0; }\n").unwrap();
    let program = common::compile(&source, None);
    let file = node.work().join("trace");
    let mut command = node.command(&["run", &program]);
    succeed("missing", command.env("GUARDIAN_TRACE", &file).output().unwrap());
    let text = std::fs::read_to_string(&file).unwrap();
    assert!(text.contains("ARMTRAP(traphandler_addr=-1 trapstack_addr=-1)") && text.contains("ARMTRAP returns"), "{text}");
}
