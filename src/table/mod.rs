//! The procedure table at run time: what there is and how far it goes.

/// The coverage page.
pub const COVERAGE: &str = include_str!(concat!(env!("OUT_DIR"), "/coverage.md"));

/// Names and statuses of every known procedure, by section of the manual.
pub fn statuses() -> impl Iterator<Item = (&'static str, &'static str)> {
    COVERAGE.lines().filter_map(|line| {
        let (name, status) = line.strip_prefix("| `")?.split_once("` | ")?;
        Some((name, status.trim_end_matches(" |")))
    })
}
