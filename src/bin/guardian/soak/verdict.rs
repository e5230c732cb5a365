//! What became of the requests: the requesters' answers against the servers' logs.

use std::collections::HashMap;
use std::fmt;
use std::fs::File;
use std::io::{BufRead, BufReader};
use std::path::Path;

use super::killer;
use super::requester::Ended;

#[derive(Debug, Default, PartialEq, Eq)]
pub struct Verdict {
    pub requests: u64,
    /// Acknowledged, but not in the log.
    pub lost: u64,
    /// In the log more than once.
    pub doubled: u64,
    /// In the log before an earlier request of the same requester, or without ever having been asked.
    pub wrong: u64,
    /// The first of all that.
    pub details: Vec<String>,
}

impl Verdict {
    pub fn new(ended: &[Ended], folder: &Path, servers: u16) -> std::io::Result<Verdict> {
        let mut verdict = Verdict::default();
        for server in 0..servers {
            let log = BufReader::new(File::open(killer::log(folder, server))?);
            let clients: Vec<&Ended> = ended.iter().filter(|e| e.server == server).collect();
            verdict.judge(server, &clients, log)?;
        }
        Ok(verdict)
    }

    fn detail(&mut self, text: String) {
        if self.details.len() < 10 {
            self.details.push(text);
        }
    }

    /// One server: what its clients were told against what it logged.
    fn judge(&mut self, server: u16, clients: &[&Ended], log: impl BufRead) -> std::io::Result<()> {
        let mut logged: HashMap<u16, u64> = HashMap::new();
        for line in log.split(b'\n') {
            let line = String::from_utf8_lossy(&line?).into_owned();
            let mut words = line.split(' ').map(str::parse::<u64>);
            let (Some(Ok(client)), Some(Ok(serial))) = (words.next(), words.next()) else {
                self.wrong += 1;
                self.detail(format!("log {server}: {line:?}"));
                continue;
            };
            let last = logged.entry(client as u16).or_default();
            if serial == *last + 1 {
                *last = serial;
            } else if serial <= *last {
                self.doubled += 1;
                self.detail(format!("log {server}, client {client}: {serial} after {last}"));
            } else {
                self.lost += serial - *last - 1;
                self.detail(format!("log {server}, client {client}: {serial} after {last}"));
                *last = serial;
            }
        }
        for client in clients {
            self.requests += client.acknowledged;
            let last = logged.remove(&client.client).unwrap_or(0);
            if last < client.acknowledged {
                self.lost += client.acknowledged - last;
                self.detail(format!("log {server}, client {}: {} acknowledged, {last} logged", client.client, client.acknowledged));
            } else if last > client.acknowledged + 1 {
                // One request may have been done whose answer met nobody.
                self.wrong += last - client.acknowledged - 1;
                self.detail(format!("log {server}, client {}: {} acknowledged, {last} logged", client.client, client.acknowledged));
            }
            for line in &client.wrong {
                self.wrong += 1;
                self.detail(format!("client {} of server {server} says {line:?}", client.client));
            }
        }
        for (client, last) in logged {
            self.wrong += last;
            self.detail(format!("log {server}: client {client} was never started"));
        }
        Ok(())
    }

    pub fn is_good(&self) -> bool {
        self.requests > 0 && self.lost == 0 && self.doubled == 0 && self.wrong == 0
    }
}

impl fmt::Display for Verdict {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for detail in &self.details {
            writeln!(f, "{detail}")?;
        }
        write!(f, "requests {}, lost {}, doubled {}, wrong {}", self.requests, self.lost, self.doubled, self.wrong)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn judge(acknowledged: u64, log: &str) -> (u64, u64, u64) {
        let ended = Ended { server: 0, client: 1, acknowledged, wrong: Vec::new() };
        let mut verdict = Verdict::default();
        verdict.judge(0, &[&ended], log.as_bytes()).unwrap();
        (verdict.lost, verdict.doubled, verdict.wrong)
    }

    #[test]
    fn lost_doubled_and_invented_requests_are_told_apart() {
        assert_eq!(judge(2, "1 1 5\n1 2 5\n"), (0, 0, 0));
        assert_eq!(judge(1, "1 1 5\n1 2 5\n"), (0, 0, 0), "the last answer may meet nobody");
        assert_eq!(judge(2, "1 1 5\n"), (1, 0, 0));
        assert_eq!(judge(3, "1 1 5\n1 3 5\n"), (1, 0, 0));
        assert_eq!(judge(2, "1 1 5\n1 1 5\n1 2 5\n"), (0, 1, 0));
        assert_eq!(judge(1, "1 1 5\n1 2 5\n1 3 5\n"), (0, 0, 1));
        assert_eq!(judge(1, "1 1 5\n2 1 5\nx\n"), (0, 0, 2));
    }
}
