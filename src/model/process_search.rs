//! Searching the processes of a CPU, as `PROCESS_GETINFOLIST_` does.

use super::handle::{PINS, ProcessHandle};
use super::process::Process;
use super::process_info::ProcessInfo;

/// Why search attributes are refused, with the code.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum BadCriterion {
    /// Not an attribute to search by.
    Code(i16),
    Value(i16),
}

/// One attribute that a process must have.
#[derive(Clone, PartialEq, Debug)]
enum Criterion {
    CreatorAccess(i16),
    Access(i16),
    MaximumPriority(i16),
    MinimumPriority(i16),
    Program(String),
    HomeTerminal(String),
    JobAncestor(ProcessHandle),
    Job(i16),
    /// Of five bits.
    State(i16),
    Earliest(i64),
    Latest(i64),
    RealGroup(i32),
    /// Real or effective: they are the same here.
    User(i32),
    /// An attribute that has this value in every process.
    Always(bool),
}

/// Takes values off a list of words.
struct Words<'a>(&'a [i16]);

impl Words<'_> {
    fn take<const N: usize>(&mut self) -> Option<[i16; N]> {
        let (taken, rest) = self.0.split_first_chunk::<N>()?;
        self.0 = rest;
        Some(*taken)
    }

    fn word(&mut self) -> Option<i16> {
        self.take::<1>().map(|[w]| w)
    }

    fn double(&mut self) -> Option<i32> {
        let [a, b] = self.take::<2>()?.map(i16::to_ne_bytes);
        Some(i32::from_ne_bytes([a[0], a[1], b[0], b[1]]))
    }

    fn quad(&mut self) -> Option<i64> {
        let mut bytes = [0; 8];
        for (to, word) in bytes.chunks_exact_mut(2).zip(self.take::<4>()?) {
            to.copy_from_slice(&word.to_ne_bytes());
        }
        Some(i64::from_ne_bytes(bytes))
    }

    fn handle(&mut self) -> Option<ProcessHandle> {
        self.take::<10>().map(|words| ProcessHandle(words.map(|w| w as u16)))
    }

    /// A string is its length in bytes, then its bytes padded to a word.
    fn text(&mut self) -> Option<String> {
        let length = usize::try_from(self.word()?).ok()?;
        let (taken, rest) = self.0.split_at_checked(length.div_ceil(2))?;
        self.0 = rest;
        let bytes: Vec<u8> = taken.iter().flat_map(|w| w.to_ne_bytes()).take(length).collect();
        String::from_utf8(bytes).ok()
    }
}

/// What a search is for.
#[derive(Clone, PartialEq, Debug)]
pub struct Criteria(Vec<Criterion>);

impl Criteria {
    /// Reads a list of attribute codes and the list of their values.
    pub fn read(codes: &[i16], values: &[i16]) -> Result<Criteria, BadCriterion> {
        let mut words = Words(values);
        let read = |&code: &i16| {
            let criterion = match code {
                1 => words.word().map(Criterion::CreatorAccess),
                2 => words.word().map(Criterion::Access),
                3 => words.word().map(Criterion::MaximumPriority),
                4 => words.text().map(Criterion::Program),
                5 => words.text().map(Criterion::HomeTerminal),
                6 => words.handle().map(Criterion::JobAncestor),
                7 => words.word().map(Criterion::Job),
                // Subtype, process list and process type.
                8 | 28 => words.word().map(|v| Criterion::Always(v == 0)),
                15 => words.word().map(|v| Criterion::Always(v == 2)),
                9 => words.word().map(Criterion::MinimumPriority),
                10 => words.word().map(|v| Criterion::State(v & 0x1F)),
                // Of type 0 in every bit of the mask.
                11 => words.take::<2>().map(|[mask, value]| Criterion::Always(mask & value == 0)),
                12 => words.quad().map(Criterion::Earliest),
                13 => words.quad().map(Criterion::Latest),
                // Nobody runs at a lowered priority; this attribute has no value.
                14 => Some(Criterion::Always(false)),
                21 => words.double().map(Criterion::RealGroup),
                22 | 23 => words.double().map(Criterion::User),
                // Of POSIX processes, and libraries.
                26 => words.double().map(|_| Criterion::Always(false)),
                27 | 33 => words.text().map(|_| Criterion::Always(false)),
                _ => return Err(BadCriterion::Code(code)),
            };
            criterion.ok_or(BadCriterion::Value(code))
        };
        codes.iter().map(read).collect::<Result<_, _>>().map(Criteria)
    }

    fn meets(&self, info: &ProcessInfo) -> bool {
        let row = &info.row;
        self.0.iter().all(|criterion| match criterion {
            Criterion::CreatorAccess(id) => row.caid as i16 == *id,
            Criterion::Access(id) => row.paid as i16 == *id,
            Criterion::MaximumPriority(p) => row.priority <= *p,
            Criterion::MinimumPriority(p) => row.priority >= *p,
            Criterion::Program(name) => *name == info.program || name.as_bytes() == row.program.as_bytes(),
            Criterion::HomeTerminal(name) => local(name).eq_ignore_ascii_case(local(&info.home_terminal)),
            Criterion::JobAncestor(handle) => handle.compare(&row.gmom) as i16 == 2,
            Criterion::Job(id) => row.job_id == *id,
            Criterion::State(state) => info.state() == *state,
            Criterion::Earliest(time) => row.creation_time >= *time,
            Criterion::Latest(time) => row.creation_time <= *time,
            Criterion::RealGroup(id) => i32::from(row.paid >> 8) == *id,
            Criterion::User(id) => i32::from(row.paid) == *id,
            Criterion::Always(holds) => *holds,
        })
    }
}

/// A name without its node.
fn local(name: &str) -> &str {
    if name.starts_with('\\') { name.split_once('.').map_or(name, |(_, rest)| rest) } else { name }
}

impl Process {
    /// The first process of `cpu` with this PIN or a higher one that meets the criteria.
    pub fn search(&self, cpu: u16, from: u16, criteria: &Criteria) -> Option<ProcessInfo> {
        (from..PINS).filter_map(|pin| self.process_info(&self.handle_at(cpu, pin)?)).find(|info| criteria.meets(info))
    }

    /// The process that a Linux process is.
    pub fn with_pid(&self, pid: i32) -> Option<ProcessInfo> {
        let pid = u32::try_from(pid).ok().filter(|pid| *pid != 0)?;
        let all = (0..super::handle::CPUS).flat_map(|cpu| (0..PINS).map(move |pin| (cpu, pin)));
        all.filter_map(|(cpu, pin)| self.handle_at(cpu, pin)).find_map(|h| self.process_info(&h).filter(|i| i.row.pid == pid))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_follow_each_other_without_gaps() {
        let text =
            |s: &str| s.as_bytes().chunks(2).map(|c| i16::from_ne_bytes([c[0], *c.get(1).unwrap_or(&0)])).collect::<Vec<_>>();
        let values = [vec![150], vec![3], text("$ZT"), vec![0, 0, 0, 0], vec![7]].concat();
        let wanted = vec![
            Criterion::MaximumPriority(150),
            Criterion::HomeTerminal("$ZT".into()),
            Criterion::Always(false),
            Criterion::Earliest(0),
            Criterion::Job(7),
        ];
        assert_eq!(Criteria::read(&[3, 5, 14, 12, 7], &values), Ok(Criteria(wanted)));
    }

    #[test]
    fn what_is_missing_or_unknown_is_named() {
        assert_eq!(Criteria::read(&[9, 38], &[1, 2]), Err(BadCriterion::Code(38)));
        assert_eq!(Criteria::read(&[9, 4], &[1, 5, 0x2020]), Err(BadCriterion::Value(4)));
        assert_eq!(Criteria::read(&[4], &[-1]), Err(BadCriterion::Value(4)));
    }

    proptest::proptest! {
        #[test]
        fn any_lists_can_be_read(codes in proptest::collection::vec(0i16..40, 0..6), values in proptest::collection::vec(proptest::num::i16::ANY, 0..30)) {
            let _ = Criteria::read(&codes, &values);
        }
    }
}
