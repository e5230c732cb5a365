//! One requester of the demo, and what it was told.

use std::io::{self, BufRead, BufReader};
use std::process::{Child, Command, Stdio};
use std::sync::{Arc, Condvar, Mutex, PoisonError};
use std::thread::JoinHandle;
use std::time::Duration;

/// One acknowledged request.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Acknowledged {
    pub client: u64,
    pub serial: u64,
    /// From the request to its answer, as the requester measured it.
    pub took: Duration,
}

impl Acknowledged {
    /// `ack CLIENT SERIAL MICROSECONDS ...`, the line the requester prints for each answer.
    pub fn parse(line: &str) -> Option<Acknowledged> {
        let mut words = line.split_ascii_whitespace();
        if words.next()? != "ack" {
            return None;
        }
        let mut number = || words.next()?.parse::<u64>().ok();
        Some(Acknowledged { client: number()?, serial: number()?, took: Duration::from_micros(number()?) })
    }
}

#[derive(Default)]
struct Seen {
    acknowledged: Vec<Acknowledged>,
    ended: bool,
}

type Shared = Arc<(Mutex<Seen>, Condvar)>;

/// A running requester.
pub struct Requester {
    child: Child,
    seen: Shared,
    reader: JoinHandle<()>,
}

impl Requester {
    pub fn start(mut command: Command) -> io::Result<Requester> {
        let mut child = command.stdout(Stdio::piped()).spawn()?;
        let out = child.stdout.take().ok_or(io::ErrorKind::BrokenPipe)?;
        let seen = Shared::default();
        let shared = seen.clone();
        let reader = std::thread::spawn(move || {
            for line in BufReader::new(out).lines().map_while(Result::ok) {
                match Acknowledged::parse(&line) {
                    Some(acknowledged) => with(&shared, |s| s.acknowledged.push(acknowledged)),
                    None => eprintln!("{line}"),
                }
            }
            with(&shared, |s| s.ended = true);
        });
        Ok(Requester { child, seen, reader })
    }

    pub fn pid(&self) -> u32 {
        self.child.id()
    }

    pub fn count(&self) -> usize {
        self.look(|s| s.acknowledged.len())
    }

    pub fn has_ended(&self) -> bool {
        self.look(|s| s.ended)
    }

    /// The longest time a request took after the first `from`.
    pub fn longest_since(&self, from: usize) -> Duration {
        self.look(|s| s.acknowledged.iter().skip(from).map(|a| a.took).max().unwrap_or_default())
    }

    /// Waits for the next answer.
    pub fn wait(&self, at_most: Duration) {
        let guard = self.seen.0.lock().unwrap_or_else(PoisonError::into_inner);
        if !guard.ended {
            let _ = self.seen.1.wait_timeout(guard, at_most);
        }
    }

    /// Everything acknowledged, once the requester has ended.
    pub fn finish(mut self) -> Vec<Acknowledged> {
        let _ = self.reader.join();
        let _ = self.child.wait();
        std::mem::take(&mut self.seen.0.lock().unwrap_or_else(PoisonError::into_inner).acknowledged)
    }

    fn look<T>(&self, read: impl FnOnce(&Seen) -> T) -> T {
        read(&self.seen.0.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

fn with(shared: &Shared, change: impl FnOnce(&mut Seen)) {
    change(&mut shared.0.lock().unwrap_or_else(PoisonError::into_inner));
    shared.1.notify_all();
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_acknowledgement_lines_count() {
        let ack = Acknowledged { client: 2, serial: 17, took: Duration::from_micros(431) };
        assert_eq!(Acknowledged::parse("ack 2 17 431 total 9"), Some(ack));
        for other in ["", "ack", "ack 1 2", "ack one 2 3", "nak 1 2 3"] {
            assert_eq!(Acknowledged::parse(other), None, "{other}");
        }
    }
}
