//! Once-only writes under SIGKILL: every record once, whole and in order, whoever dies at whatever step.

use std::io::{BufRead, BufReader};
use std::os::fd::AsFd;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

use guardian::sys::file_record::{FileRecord, OnceOnly, Place, open_in, settle_in};

/// Bytes of one record: the writer, its number, and filling that shows a torn write.
fn record(writer: u8, number: u32, size: usize) -> Vec<u8> {
    let mut text = format!("{}{number:08}", writer as char).into_bytes();
    text.resize(size - 1, b'a' + (number % 26) as u8);
    text.push(b'\n');
    text
}

fn open(folder: &Path) -> (std::fs::File, FileRecord) {
    let file = std::fs::File::options().create(true).truncate(false).write(true).open(folder.join("out")).unwrap();
    let stat = rustix::fs::fstat(&file).unwrap();
    let record = FileRecord::map(open_in(&folder.join("records"), stat.st_dev, stat.st_ino).unwrap()).unwrap();
    (file, record)
}

/// Not a test of its own: the writing process of the others.
#[test]
fn writer() {
    let Ok(plan) = std::env::var("GUARDIAN_TEST_WRITER") else { return };
    let words: Vec<&str> = plan.split(' ').collect();
    let number = |i: usize| words[i].parse::<u32>().unwrap();
    let (name, first, last, size) = (words[0].as_bytes()[0], number(1), number(2), number(3) as usize);
    let (file, file_record) = open(&std::env::current_dir().unwrap());
    for n in first..=last {
        let which = OnceOnly { open: [name; 16], sync_id: n, depth: 1, place: Place::Append };
        let written = file_record.write(file.as_fd(), &which, &record(name, n, size)).unwrap();
        assert_eq!(written.count, size);
        // One write, so that an acknowledgement is whole or not there.
        rustix::io::write(rustix::stdio::stderr(), format!("ack {n}\n").as_bytes()).unwrap();
    }
}

fn start(folder: &Path, name: u8, first: u32, last: u32, size: usize, kill_at: Option<&str>) -> Child {
    let mut command = Command::new(std::env::current_exe().unwrap());
    command.args(["--exact", "writer", "--nocapture"]).current_dir(folder);
    command.env("GUARDIAN_TEST_WRITER", format!("{} {first} {last} {size}", name as char));
    command.stdout(Stdio::null()).stderr(Stdio::piped()).env_remove("GUARDIAN_KILL_AT");
    if let Some(point) = kill_at {
        command.env("GUARDIAN_KILL_AT", point);
    }
    command.spawn().unwrap()
}

/// The last acknowledgement in what is left of the writer's stream.
fn last_ack(stream: &mut impl BufRead) -> u32 {
    let mut last = 0;
    let mut line = String::new();
    while stream.read_line(&mut line).unwrap() > 0 {
        if let Some(n) = line.strip_prefix("ack ") {
            last = n.trim().parse().unwrap();
        }
        line.clear();
    }
    last
}

fn check(folder: &Path, name: u8, count: u32, size: usize) {
    let content = std::fs::read(folder.join("out")).unwrap();
    assert_eq!(content.len() % size, 0);
    let own: Vec<&[u8]> = content.chunks(size).filter(|c| c[0] == name).collect();
    assert_eq!(own.len(), count as usize);
    for (i, got) in own.iter().enumerate() {
        assert!(**got == record(name, i as u32 + 1, size)[..], "record {} is {:?}", i + 1, String::from_utf8_lossy(&got[..9]));
    }
}

const POINTS: [&str; 7] =
    ["once locked", "once copied", "once described", "once intended", "once written", "once noted", "once cleared"];

#[test]
fn a_kill_at_every_step_leaves_every_record_once() {
    let points = if cfg!(any(debug_assertions, feature = "kill-points")) { &POINTS[..] } else { &[] };
    for point in points {
        let folder = tempfile::tempdir().unwrap();
        let mut child = start(folder.path(), b'A', 1, 9, 100, Some(&format!("{point}:4")));
        let acked = last_ack(&mut BufReader::new(child.stderr.take().unwrap()));
        assert!(!child.wait().unwrap().success(), "{point} was not reached");
        assert_eq!(acked, 3, "{point}");
        // What the other member does after its takeover: the write it knows of, again.
        let child = start(folder.path(), b'A', acked + 1, 9, 100, None);
        assert!(child.wait_with_output().unwrap().status.success());
        check(folder.path(), b'A', 9, 100);
    }
}

#[test]
fn the_monitor_completes_what_a_dead_writer_intended() {
    if !cfg!(any(debug_assertions, feature = "kill-points")) {
        return;
    }
    for (point, records) in [("once described:4", 3), ("once intended:4", 4), ("once written:4", 4)] {
        let folder = tempfile::tempdir().unwrap();
        let child = start(folder.path(), b'A', 1, 9, 100, Some(point));
        assert!(!child.wait_with_output().unwrap().status.success());
        let stat = rustix::fs::stat(folder.path().join("out")).unwrap();
        settle_in(&folder.path().join("records"), stat.st_dev, stat.st_ino);
        check(folder.path(), b'A', records, 100);
    }
}

/// Two writers of one file, each killed at random moments and replaced. `GUARDIAN_TEST_KILLS` for a longer run.
#[test]
fn random_kills_leave_every_record_once() {
    let kills: u32 = std::env::var("GUARDIAN_TEST_KILLS").ok().and_then(|k| k.parse().ok()).unwrap_or(12);
    for size in [100, 200_000] {
        let folder = tempfile::tempdir().unwrap();
        let last = 40 * kills;
        let threads: Vec<_> = [b'A', b'B']
            .into_iter()
            .map(|name| {
                let folder: PathBuf = folder.path().to_owned();
                std::thread::spawn(move || write_under_kills(&folder, name, last, size, kills))
            })
            .collect();
        threads.into_iter().for_each(|t| t.join().unwrap());
        check(folder.path(), b'A', last, size);
        check(folder.path(), b'B', last, size);
    }
}

fn write_under_kills(folder: &Path, name: u8, last: u32, size: usize, kills: u32) {
    let mut acked = 0;
    let mut random = u32::from(name);
    for kill in 0..=kills {
        let mut child = start(folder, name, acked + 1, last, size, None);
        let mut stream = BufReader::new(child.stderr.take().unwrap());
        if kill < kills {
            random = random.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            let wanted = acked + 1 + (random >> 16) % 40;
            let mut line = String::new();
            while acked < wanted && stream.read_line(&mut line).unwrap() > 0 {
                if let Some(n) = line.strip_prefix("ack ") {
                    acked = n.trim().parse().unwrap();
                }
                line.clear();
            }
            // Some instructions later than the acknowledgement.
            for _ in 0..(random >> 8) % 20_000 {
                std::hint::spin_loop();
            }
            child.kill().unwrap();
        }
        acked = acked.max(last_ack(&mut stream));
        let _ = child.wait();
        if acked == last {
            return;
        }
    }
    assert_eq!(acked, last);
}
