//! The benchmark table: this library, through its public C procedures, beside everything else one could take.
//!
//! `cargo bench --bench table [-- SECTION ...] [--millis N] [--rounds N] [--trials N]`. Contenders take turns; all times are in microseconds.
//! `docs/benchmarks.md` tells what is measured and how to read it.

mod contender;
mod control;
mod death;
mod processes;
mod round_trips;
mod stats;
mod takeover;

use contender::Stage;

/// How long and how often each contender runs at each place of the table.
#[derive(Clone, Copy)]
pub struct Effort {
    pub millis: u32,
    pub rounds: u32,
    /// Deaths, takeovers, new processes.
    pub trials: u32,
}

fn main() {
    let mut effort = Effort { millis: 200, rounds: 5, trials: 100 };
    let mut sections = Vec::new();
    let mut words = std::env::args().skip(1);
    while let Some(word) = words.next() {
        let mut number = || words.next().and_then(|n| n.parse().ok()).unwrap_or_else(|| panic!("{word}: a number is missing"));
        match word.as_str() {
            "--millis" => effort.millis = number(),
            "--rounds" => effort.rounds = number(),
            "--trials" => effort.trials = number(),
            "--bench" => {}
            section => sections.push(section.to_owned()),
        }
    }
    let wanted = |name: &str| sections.is_empty() || sections.iter().any(|s| s == name);
    let (mut stage, contenders) = Stage::new();
    if wanted("round-trips") {
        round_trips::one_requester(&mut stage, &contenders, effort);
    }
    if wanted("requesters") {
        round_trips::many_requesters(&mut stage, &contenders, effort);
    }
    let trials = effort.trials as usize;
    if wanted("deaths") {
        death::notices(trials);
    }
    if wanted("takeovers") {
        takeover::takeovers(&stage, trials);
    }
    if wanted("starts") {
        control::starts(&stage, trials);
    }
    if wanted("opens") {
        control::opens(&mut stage, effort);
        control::memory(&stage);
    }
}
