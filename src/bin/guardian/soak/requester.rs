//! One requester of the soak: its answers are checked as they come, and counted.

use std::io::{self, BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread::JoinHandle;
use std::time::{Duration, Instant};

/// What a requester was told.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ended {
    pub server: u16,
    pub client: u16,
    /// Serials 1 to this were acknowledged, each once, in this order.
    pub acknowledged: u64,
    /// Lines that no requester should print.
    pub wrong: Vec<String>,
}

struct Seen {
    acknowledged: u64,
    wrong: Vec<String>,
    /// Last words of the relay.
    said: String,
    last: Instant,
}

pub struct Requester {
    pub slot: u16,
    pub server: u16,
    pub client: u16,
    pub cpu: u16,
    pub started: Instant,
    child: Child,
    seen: Arc<Mutex<Seen>>,
    readers: Vec<JoinHandle<()>>,
}

/// The program of the requester in a slot. It runs without a name, and is known by its own path: a named one would be a pair.
pub fn program(folder: &Path, slot: u16) -> PathBuf {
    folder.join(format!("requester{slot}"))
}

/// The serial of `ack CLIENT SERIAL ...`, if the line is one of this client.
fn serial(line: &str, client: u16) -> Option<u64> {
    let mut words = line.strip_prefix("ack ")?.split(' ');
    (words.next()?.parse() == Ok(client)).then_some(())?;
    words.next()?.parse().ok()
}

impl Requester {
    /// `command` runs the requester and relays what it prints.
    pub fn start(mut command: Command, slot: u16, server: u16, client: u16, cpu: u16) -> io::Result<Requester> {
        let mut child = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn()?;
        let now = Instant::now();
        let seen = Arc::new(Mutex::new(Seen { acknowledged: 0, wrong: Vec::new(), said: String::new(), last: now }));
        let mut readers = Vec::new();
        if let Some(out) = child.stdout.take() {
            let seen = seen.clone();
            readers.push(std::thread::spawn(move || read(out, &seen, client)));
        }
        if let Some(err) = child.stderr.take() {
            let seen = seen.clone();
            readers.push(std::thread::spawn(move || hear(err, &seen)));
        }
        Ok(Requester { slot, server, client, cpu, started: now, child, seen, readers })
    }

    fn look<T>(&self, read: impl FnOnce(&mut Seen) -> T) -> T {
        read(&mut self.seen.lock().unwrap_or_else(PoisonError::into_inner))
    }

    pub fn count(&self) -> u64 {
        self.look(|s| s.acknowledged)
    }

    /// Since when nothing was heard.
    pub fn silence(&self) -> Duration {
        self.look(|s| s.last.elapsed())
    }

    /// How its relay ended, if it did.
    pub fn end(&mut self) -> Option<String> {
        let status = self.child.try_wait().ok()??;
        // What it said last may still be in the pipes.
        self.readers.drain(..).for_each(|reader| drop(reader.join()));
        let said = self.look(|s| format!("{} {}", s.wrong.join("; "), s.said.trim()));
        Some(format!("{status} after {} answers: {said}", self.count()))
    }

    pub fn kill_relay(&mut self) {
        let _ = self.child.kill();
    }

    pub fn finish(mut self) -> Ended {
        let _ = self.child.wait();
        for reader in self.readers.drain(..) {
            let _ = reader.join();
        }
        let (acknowledged, wrong) = self.look(|s| (s.acknowledged, std::mem::take(&mut s.wrong)));
        Ended { server: self.server, client: self.client, acknowledged, wrong }
    }
}

fn read(pipe: impl io::Read, seen: &Mutex<Seen>, client: u16) {
    for line in BufReader::new(pipe).split(b'\n').map_while(Result::ok) {
        let line = String::from_utf8_lossy(&line);
        let mut seen = seen.lock().unwrap_or_else(PoisonError::into_inner);
        seen.last = Instant::now();
        match serial(&line, client) {
            Some(serial) if serial == seen.acknowledged + 1 => seen.acknowledged = serial,
            _ if seen.wrong.len() < 5 => seen.wrong.push(line.into_owned()),
            _ => {}
        }
    }
}

fn hear(mut pipe: impl io::Read, seen: &Mutex<Seen>) {
    let mut text = String::new();
    let _ = pipe.read_to_string(&mut text);
    seen.lock().unwrap_or_else(PoisonError::into_inner).said = text;
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_next_serial_counts() {
        let seen = Mutex::new(Seen { acknowledged: 0, wrong: Vec::new(), said: String::new(), last: Instant::now() });
        read("ack 3 1 9\nack 3 2 9\nack 3 2 9\nack 3 4 9\nack 4 3 9\nelse\nack 3 3 1\n".as_bytes(), &seen, 3);
        let seen = seen.into_inner().unwrap();
        assert_eq!(seen.acknowledged, 3);
        assert_eq!(seen.wrong, ["ack 3 2 9", "ack 3 4 9", "ack 4 3 9", "else"]);
    }
}
