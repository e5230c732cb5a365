//! What a node holds: processes, descriptors, mappings, shared-memory objects, memory, rows of the registry.

use std::collections::HashSet;
use std::fmt;
use std::fs;
use std::time::{Duration, Instant};

use guardian::control::OpenIndex;
use guardian::model::handle::{Place, Verifier};
use guardian::sys::node::NodeDir;
use guardian::sys::registry::View;
use guardian::sys::registry::rows::{cpu_state, open_state};

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Census {
    pub monitors: Holdings,
    pub guests: Holdings,
    /// Distinct memfds of all of them.
    pub memory_objects: usize,
    pub names: usize,
    pub opens: usize,
}

/// Of all processes of a kind together.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Holdings {
    pub processes: usize,
    /// But sockets.
    pub descriptors: usize,
    pub sockets: usize,
    pub mappings: usize,
    pub memory_kb: u64,
}

pub fn descriptors(pid: u32) -> usize {
    fs::read_dir(format!("/proc/{pid}/fd")).map_or(0, |entries| entries.count())
}

impl Holdings {
    fn add(&mut self, pid: u32, objects: &mut HashSet<u64>) {
        use std::os::unix::fs::MetadataExt;
        self.processes += 1;
        for entry in fs::read_dir(format!("/proc/{pid}/fd")).into_iter().flatten().flatten() {
            let Ok(to) = fs::read_link(entry.path()) else { continue };
            let to = to.to_string_lossy();
            let kind = if to.starts_with("socket:") { &mut self.sockets } else { &mut self.descriptors };
            *kind += 1;
            if to.starts_with("/memfd:")
                && let Ok(file) = fs::metadata(entry.path())
            {
                objects.insert(file.ino());
            }
        }
        for line in fs::read_to_string(format!("/proc/{pid}/maps")).unwrap_or_default().lines() {
            // Anonymous areas come and go with the allocator; what the library maps has a name.
            if let Some(at) = line.find("/memfd:") {
                self.mappings += 1;
                objects.extend(line[..at].split_ascii_whitespace().last().and_then(|inode| inode.parse::<u64>().ok()));
            }
        }
        let status = fs::read_to_string(format!("/proc/{pid}/status")).unwrap_or_default();
        let anonymous =
            status.lines().find_map(|l| l.strip_prefix("RssAnon:")?.trim().strip_suffix(" kB")?.trim().parse::<u64>().ok());
        self.memory_kb += anonymous.unwrap_or(0);
    }
}

impl Census {
    pub fn of(view: &View) -> Census {
        let mut census = Census::default();
        let mut objects = HashSet::new();
        for cpu in (0..view.cpu_count()).map(|cpu| view.cpu(cpu)).filter(|row| row.state == cpu_state::UP) {
            census.monitors.add(cpu.monitor_pid, &mut objects);
        }
        for (_, row) in view.processes().iter().filter(|(place, _)| place.pin() != 0) {
            census.guests.add(row.pid, &mut objects);
        }
        census.memory_objects = objects.len();
        census.names = view.names().len();
        let opens = view.header().opens_used.load(std::sync::atomic::Ordering::Acquire) as u32;
        census.opens = (0..opens).filter(|&i| view.open(OpenIndex(i)).state != open_state::FREE).count();
        census
    }

    /// The rows of the registry, for whoever has to find out why there are too many.
    pub fn rows(view: &View) -> Vec<String> {
        let mut rows: Vec<String> = (view.processes().iter().filter(|(place, _)| place.pin() != 0))
            .map(|(place, row)| {
                let name = view.name_of(row).map_or("-".into(), |n| n.text());
                let (pid, state, now) = (row.pid, row.state, view.cpu(place.cpu()).generation);
                let generation = row.cpu_generation;
                format!("process {}: {name}, pid {pid}, state {state}, made in generation {generation} of {now}", text(*place))
            })
            .collect();
        let end = |row: u16, verifier: u64| match Place::from_row(row as usize) {
            Some(place) if view.alive(place, Verifier(verifier)) => text(place),
            Some(place) => format!("{} (dead)", text(place)),
            None => "?".into(),
        };
        let opens = view.header().opens_used.load(std::sync::atomic::Ordering::Acquire) as u32;
        for (i, row) in (0..opens).map(|i| (i, view.open(OpenIndex(i)))).filter(|(_, row)| row.state != open_state::FREE) {
            let (opener, server) = (end(row.opener_row, row.opener_verifier), end(row.server_row, row.server_verifier));
            let (file, state, flags, of) = (row.file_number, row.state, row.flags, row.path_of);
            rows.push(format!("open {i}: {opener} file {file} to {server}, state {state}, flags {flags}, path of {of}"));
        }
        rows
    }

    /// The census as soon as it stands still and `enough` says so, or the last one when the time is over.
    pub fn of_quiet(view: &View, at_most: Duration, enough: impl Fn(&Census) -> bool) -> Census {
        let until = Instant::now() + at_most;
        let mut last = Census::of(view);
        loop {
            // Longer than a beat, at which monitors look after what time decides.
            std::thread::sleep(Duration::from_millis(700));
            let now = Census::of(view);
            if (now.counts() == last.counts() && enough(&now)) || Instant::now() > until {
                return now;
            }
            last = now;
        }
    }

    fn counts(&self) -> [(&'static str, usize); 10] {
        let (m, g) = (&self.monitors, &self.guests);
        [
            ("monitors", m.processes),
            ("processes", g.processes),
            ("descriptors of monitors", m.descriptors),
            ("descriptors of processes", g.descriptors),
            ("sockets of processes", g.sockets),
            ("mappings of monitors", m.mappings),
            ("mappings of processes", g.mappings),
            ("shared-memory objects", self.memory_objects),
            ("names", self.names),
            ("opens", self.opens),
        ]
    }

    /// What there is more of than `before`.
    pub fn leaks(&self, before: &Census, slack_kb: u64) -> Vec<String> {
        let mut leaks: Vec<String> = (self.counts().into_iter().zip(before.counts()))
            .filter(|((_, after), (_, before))| after != before)
            .map(|((what, after), (_, before))| format!("leaked: {what}: {before} before, {after} after"))
            .collect();
        for (what, after, before) in [("monitors", &self.monitors, &before.monitors), ("processes", &self.guests, &before.guests)] {
            if after.memory_kb > before.memory_kb + slack_kb * before.processes as u64 {
                leaks.push(format!("leaked: memory of {what}: {} KiB before, {} KiB after", before.memory_kb, after.memory_kb));
            }
        }
        leaks
    }
}

impl fmt::Display for Census {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (what, count) in self.counts() {
            write!(f, "{what} {count}, ")?;
        }
        write!(
            f,
            "sockets of monitors {}, memory {} + {} KiB",
            self.monitors.sockets, self.monitors.memory_kb, self.guests.memory_kb
        )
    }
}

fn text(place: Place) -> String {
    format!("{},{}", place.cpu(), place.pin())
}

/// What a node that was stopped has left.
pub fn remains(node: &NodeDir) -> Vec<String> {
    let variable = format!("GUARDIAN_NODE_DIR={}\0", node.path().display());
    let entries = fs::read_dir("/proc").into_iter().flatten().flatten();
    let pids = entries.filter_map(|e| e.file_name().to_str()?.parse::<u32>().ok()).filter(|&pid| pid != std::process::id());
    let running = |pid: &u32| {
        let zombie = fs::read_to_string(format!("/proc/{pid}/stat")).is_ok_and(|s| s.contains(") Z "));
        !zombie && fs::read(format!("/proc/{pid}/environ")).is_ok_and(|e| String::from_utf8_lossy(&e).contains(&variable))
    };
    let mut left: Vec<String> = pids.filter(running).map(|pid| format!("leaked: process {pid}")).collect();
    for entry in fs::read_dir(node.path()).into_iter().flatten().flatten() {
        left.push(format!("leaked: file {}", entry.path().display()));
    }
    left
}
