//! Latencies of one requester, as `measure.h` describes them.

use std::io::Write;
use std::time::{Duration, Instant};

pub struct Call {
    pub name: String,
    pub address: String,
    pub size: usize,
}

pub struct Samples {
    pub number: u32,
    begin: Instant,
    time: Duration,
    first: u32,
    taken: Vec<u32>,
}

pub fn run_on(cpu: i64) {
    if cpu < 0 {
        return;
    }
    // SAFETY: a set of this frame, filled before it is passed on.
    unsafe {
        let mut set: libc::cpu_set_t = std::mem::zeroed();
        libc::CPU_SET(cpu as usize, &mut set);
        assert_eq!(libc::sched_setaffinity(0, size_of_val(&set), &set), 0, "placement");
    }
}

pub fn ready() {
    println!("ready");
}

impl Samples {
    pub fn new(time: Duration) -> Samples {
        Samples { number: 0, begin: Instant::now(), time, first: 0, taken: Vec::with_capacity(1 << 20) }
    }

    /// The number of the next request, and when it begins; `None` when the time is over.
    pub fn next(&mut self) -> Option<(u32, Instant)> {
        self.number += 1;
        let now = Instant::now();
        let (elapsed, whole) = (now - self.begin, self.time + self.time / 4);
        // On a busy machine it takes longer.
        (elapsed < whole || self.taken.len() < 100 && elapsed < 20 * whole).then_some((self.number, now))
    }

    pub fn done(&mut self, start: Instant, reply: &[u8]) {
        let took = start.elapsed().as_nanos() as u32;
        assert_eq!(reply[..4], self.number.to_ne_bytes(), "the reply belongs to another request");
        if self.number == 1 {
            self.first = took;
        }
        if start - self.begin >= self.time / 4 {
            self.taken.push(took);
        }
    }

    pub fn write(&self, path: &str) {
        let time = self.begin.elapsed() - self.time / 4;
        let mut bytes = Vec::new();
        bytes.extend_from_slice(&self.first.to_le_bytes());
        bytes.extend_from_slice(&(time.as_micros() as u32).to_le_bytes());
        self.taken.iter().for_each(|t| bytes.extend_from_slice(&t.to_le_bytes()));
        std::fs::File::create(path).and_then(|mut f| f.write_all(&bytes)).expect("the file of latencies");
    }
}
