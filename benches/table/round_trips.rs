//! Request and reply: sizes, placements, one and many requesters.

use crate::Effort;
use crate::contender::{Contender, FREE, ONE_CPU, Placement, Stage, TWO_CPUS};
use crate::stats::Series;

const SIZES: [usize; 4] = [64, 4 << 10, 32 << 10, 2 << 20];
const REQUESTERS: [usize; 3] = [1, 4, 16];

fn measure(
    stage: &mut Stage,
    contenders: &[Contender],
    size: usize,
    requesters: usize,
    placement: Placement,
    effort: Effort,
) -> Vec<(&'static str, Series)> {
    // Polling needs a CPU for each of the two.
    let polls = |c: &Contender| c.name.ends_with("-poll") && (placement == ONE_CPU || requesters > 1);
    let mut all: Vec<_> = contenders.iter().filter(|c| !polls(c)).map(|c| (c, Series::default())).collect();
    for _ in 0..effort.rounds {
        for (contender, series) in &mut all {
            if let Some(round) = stage.round(contender, size, requesters, placement, effort.millis) {
                series.add(round);
            }
        }
    }
    for (contender, _) in all.iter().filter(|(_, s)| s.is_empty()) {
        println!("{}: failed at {} bytes, {}", contender.name, size, placement.name);
    }
    all.into_iter().filter(|(_, s)| !s.is_empty()).map(|(c, s)| (c.name, s)).collect()
}

/// Prints each latency and its ratio to that of this library.
pub fn one_requester(stage: &mut Stage, contenders: &[Contender], effort: Effort) {
    println!("\nround trip, one requester, microseconds; ratios to guardian: above 1 is slower");
    println!(
        "{:10} {:>8} {:16} {:>10} {:>7} {:>10} {:>7} {:>10}",
        "placement", "bytes", "", "median", "ratio", "p99", "ratio", "first"
    );
    for placement in [ONE_CPU, TWO_CPUS, FREE] {
        for size in SIZES {
            let mut base = None;
            for (name, mut series) in measure(stage, contenders, size, 1, placement, effort) {
                let (median, p99) = series.summary();
                let (m, p) = *base.get_or_insert((median, p99));
                println!(
                    "{:10} {size:>8} {name:16} {median:>10.2} {:>7.2} {p99:>10.2} {:>7.2} {:>10.1}",
                    placement.name,
                    median / m,
                    p99 / p,
                    series.first as f64 / 1000.0
                );
            }
        }
    }
}

/// Prints requests in a second, and of which the slowest and the fastest requester had their share.
pub fn many_requesters(stage: &mut Stage, contenders: &[Contender], effort: Effort) {
    println!("\nseveral requesters of one server, 64 bytes; ratio to guardian: below 1 is slower");
    println!(
        "{:10} {:>10} {:16} {:>12} {:>7} {:>10} {:>10} {:>10} {:>10}",
        "placement", "requesters", "", "per second", "ratio", "slowest", "fastest", "median", "p99"
    );
    for placement in [TWO_CPUS, FREE] {
        for requesters in REQUESTERS {
            let mut base = None;
            for (name, mut series) in measure(stage, contenders, 64, requesters, placement, effort) {
                let (median, p99) = series.summary();
                let [all, slowest, fastest] = series.rates();
                let b = *base.get_or_insert(all);
                println!(
                    "{:10} {requesters:>10} {name:16} {all:>12.0} {:>7.2} {slowest:>10.0} {fastest:>10.0} {median:>10.2} {p99:>10.2}",
                    placement.name,
                    all / b
                );
            }
        }
    }
}
