//! What became of the requests: the requesters' answers against the server's log.

use std::collections::HashMap;
use std::fmt;
use std::path::Path;
use std::time::Duration;

use super::requester::Acknowledged;

/// The last line of the demo.
#[derive(Debug, PartialEq, Eq)]
pub struct Verdict {
    pub requests: usize,
    pub takeovers: usize,
    /// Acknowledged, but not in the log.
    pub lost: usize,
    /// In the log more than once, or acknowledged more than once.
    pub doubled: usize,
    /// In the log before an earlier request of the same requester.
    pub disordered: usize,
    /// How long a requester waited for the answer to the request that a takeover met.
    pub p50: Duration,
    pub p99: Duration,
}

impl Verdict {
    pub fn new(acknowledged: &[Vec<Acknowledged>], log: &Path, takeovers: &[Vec<Duration>]) -> std::io::Result<Verdict> {
        let text = std::fs::read(log)?;
        Ok(Verdict::of(acknowledged, &String::from_utf8_lossy(&text), takeovers))
    }

    fn of(acknowledged: &[Vec<Acknowledged>], log: &str, takeovers: &[Vec<Duration>]) -> Verdict {
        let mut executed: HashMap<(u64, u64), usize> = HashMap::new();
        let mut last: HashMap<u64, u64> = HashMap::new();
        let mut disordered = 0;
        for (client, serial) in log.lines().filter_map(record) {
            *executed.entry((client, serial)).or_default() += 1;
            let before = last.insert(client, serial).unwrap_or(0);
            disordered += usize::from(before > serial);
        }
        let mut answers: HashMap<(u64, u64), usize> = HashMap::new();
        for a in acknowledged.iter().flatten() {
            *answers.entry((a.client, a.serial)).or_default() += 1;
        }
        let more = |counts: &HashMap<(u64, u64), usize>| counts.values().map(|n| n - 1).sum::<usize>();
        let mut waits: Vec<Duration> = takeovers.iter().flatten().copied().collect();
        waits.sort();
        Verdict {
            requests: answers.len(),
            takeovers: takeovers.len(),
            lost: answers.keys().filter(|k| !executed.contains_key(k)).count(),
            doubled: more(&executed) + more(&answers),
            disordered,
            p50: percentile(&waits, 50),
            p99: percentile(&waits, 99),
        }
    }

    pub fn is_good(&self) -> bool {
        self.requests > 0 && self.lost == 0 && self.doubled == 0 && self.disordered == 0
    }
}

/// Requester and serial number of one record of the server's log.
fn record(line: &str) -> Option<(u64, u64)> {
    let mut numbers = line.split_ascii_whitespace().map(str::parse::<u64>);
    Some((numbers.next()?.ok()?, numbers.next()?.ok()?))
}

/// The smallest value that `percent` of the sorted `values` do not exceed.
fn percentile(values: &[Duration], percent: usize) -> Duration {
    let rank = (values.len() * percent).div_ceil(100);
    values.get(rank.saturating_sub(1)).copied().unwrap_or_default()
}

impl fmt::Display for Verdict {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let ms = |d: Duration| d.as_secs_f64() * 1e3;
        write!(f, "requests {}, takeovers {}, lost {}, doubled {}", self.requests, self.takeovers, self.lost, self.doubled)?;
        if self.disordered > 0 {
            write!(f, ", out of order {}", self.disordered)?;
        }
        write!(f, ", requester-visible takeover p50 {:.2} ms, p99 {:.2} ms", ms(self.p50), ms(self.p99))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ack(client: u64, serial: u64) -> Acknowledged {
        Acknowledged { client, serial, took: Duration::ZERO }
    }

    #[test]
    fn a_request_that_was_not_acknowledged_may_be_in_the_log_once() {
        let verdict = Verdict::of(&[vec![ack(1, 1)], vec![ack(2, 1)]], "1 1\n2 1\n1 2\n", &[]);
        assert!(verdict.is_good(), "{verdict}");
        assert_eq!(verdict.requests, 2);
    }

    #[test]
    fn lost_doubled_and_disordered_requests_are_seen() {
        let verdict = Verdict::of(&[vec![ack(1, 1), ack(1, 2), ack(1, 3)]], "1 1\n1 1\n1 3\n1 2\n", &[]);
        assert_eq!((verdict.lost, verdict.doubled, verdict.disordered), (0, 1, 1));
        assert_eq!(Verdict::of(&[vec![ack(1, 1)]], "", &[]).lost, 1);
        assert!(!verdict.is_good());
    }

    #[test]
    fn percentiles_are_of_the_values_there_are() {
        let ms: Vec<Duration> = (1..=10).map(Duration::from_millis).collect();
        assert_eq!(percentile(&ms, 50), ms[4]);
        assert_eq!(percentile(&ms, 99), ms[9]);
        assert_eq!(percentile(&[], 99), Duration::ZERO);
    }
}
