//! Latencies, and the lines of the table.

use std::path::Path;

/// What one requester measured.
pub struct Requester {
    /// Nanoseconds.
    pub first: u32,
    pub per_second: f64,
    pub taken: Vec<u32>,
}

impl Requester {
    /// Reads the file that a contender wrote, as `contenders/measure.h` describes it.
    pub fn read(path: &Path) -> Option<Requester> {
        let bytes = std::fs::read(path).ok()?;
        let mut words = bytes.chunks_exact(4).map(|w| u32::from_le_bytes([w[0], w[1], w[2], w[3]]));
        let (first, micros) = (words.next()?, words.next()?);
        let taken: Vec<u32> = words.collect();
        (!taken.is_empty()).then(|| Requester { first, per_second: taken.len() as f64 * 1e6 / micros as f64, taken })
    }
}

/// All rounds of one contender.
#[derive(Default)]
pub struct Series {
    taken: Vec<u32>,
    pub first: u32,
    /// Requests in a second, of all requesters together, of the slowest and of the fastest; one entry a round.
    rates: Vec<[f64; 3]>,
}

impl Series {
    pub fn add(&mut self, requesters: Vec<Requester>) {
        let rates = requesters.iter().map(|r| r.per_second);
        let slowest = rates.clone().fold(f64::MAX, f64::min);
        self.rates.push([rates.clone().sum(), slowest, rates.fold(0.0, f64::max)]);
        for requester in requesters {
            self.first = self.first.max(requester.first);
            self.taken.extend(requester.taken);
        }
    }

    pub fn is_empty(&self) -> bool {
        self.taken.is_empty()
    }

    /// Microseconds at a thousandth of the sorted latencies.
    fn at(&self, per_mille: usize) -> f64 {
        self.taken[(self.taken.len() - 1) * per_mille / 1000] as f64 / 1000.0
    }

    /// Median and 99th percentile in microseconds.
    pub fn summary(&mut self) -> (f64, f64) {
        self.taken.sort_unstable();
        (self.at(500), self.at(990))
    }

    /// Medians over the rounds of the rates.
    pub fn rates(&self) -> [f64; 3] {
        [0, 1, 2].map(|i| median(&mut self.rates.iter().map(|r| r[i]).collect::<Vec<_>>()))
    }
}

pub fn median(values: &mut [f64]) -> f64 {
    values.sort_by(f64::total_cmp);
    values.get(values.len() / 2).copied().unwrap_or(0.0)
}

/// Median and 99th percentile of times in nanoseconds, as microseconds.
pub fn summary(times: &mut [u64]) -> (f64, f64) {
    times.sort_unstable();
    let at = |per_mille: usize| times.get((times.len().max(1) - 1) * per_mille / 1000).copied().unwrap_or(0) as f64 / 1000.0;
    (at(500), at(990))
}
