//! Waited round trips over a link, beside raw shared memory with a futex or an adaptive spin and Unix `SEQPACKET`, in one run.
//!
//! `cargo bench --bench round_trip [-- MILLISECONDS]`: time per measurement, default 150. Contenders alternate over three rounds.
//! A message of a size is so many bytes there and so many back, from a private buffer to a private buffer on each side.

use std::os::fd::{AsFd, AsRawFd, OwnedFd};
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::{Duration, Instant};

use guardian::control::LinkNumber;
use guardian::model::handle::Place;
use guardian::sys::arrivals::{Arrivals, Arrived};
use guardian::sys::inbox::{Inbox, InboxArena};
use guardian::sys::link::{self, Head, Look, OpenerEnd, ServerEnd};
use guardian::sys::shm::{self, Mapping};
use guardian::sys::user_memory::{UserIn, UserOut};

const SIZES: [usize; 4] = [64, 4 << 10, 32 << 10, 2 << 20];
const ROUNDS: usize = 3;
const PLACEMENTS: [(&str, usize, usize); 2] = [("one CPU", 0, 0), ("two CPUs", 0, 1)];
const CONTENDERS: [Contender; 4] = [Contender::RawFutex, Contender::Link, Contender::RawSpin, Contender::SeqPacket];

#[derive(Clone, Copy, PartialEq, Eq)]
enum Contender {
    Link,
    RawFutex,
    RawSpin,
    SeqPacket,
}

impl Contender {
    fn name(self) -> &'static str {
        match self {
            Contender::Link => "guardian link",
            Contender::RawFutex => "raw memory + futex",
            Contender::RawSpin => "raw memory + spin",
            Contender::SeqPacket => "unix seqpacket",
        }
    }

    fn make(self, size: usize) -> Box<dyn Pair> {
        match self {
            Contender::Link => Box::new(Links::new()),
            Contender::RawFutex => Box::new(Raw::new(size, 0)),
            Contender::RawSpin => Box::new(Raw::new(size, 1500)),
            Contender::SeqPacket => Box::new(Packets::new()),
        }
    }
}

/// Made before the fork; each side then calls its own half.
trait Pair {
    fn serve(&mut self, buffer: &mut [u8]) -> !;
    /// Maps what the requester needs, after the fork.
    fn connect(&mut self);
    fn call(&mut self, out: &[u8], back: &mut [u8]);
}

// ---- our link ----

struct Links {
    link: OwnedFd,
    inboxes: OwnedFd,
    opener: Option<(OpenerEnd, Inbox, Inbox)>,
}

const SERVER: Place = Place::new(0, 1);
const OPENER: Place = Place::new(0, 2);
const TO_SERVER: LinkNumber = LinkNumber(1);
const TO_OPENER: LinkNumber = LinkNumber(4096);

impl Links {
    fn new() -> Links {
        let (inboxes, arena) = InboxArena::create().expect("inboxes");
        arena.inbox(SERVER).reset();
        arena.inbox(OPENER).reset();
        Links { link: link::create(2).expect("link"), inboxes, opener: None }
    }

    fn boxes(&self) -> (Inbox, Inbox) {
        let arena = InboxArena::map(self.inboxes.as_fd()).expect("inboxes");
        (arena.inbox(SERVER), arena.inbox(OPENER))
    }
}

impl Pair for Links {
    fn serve(&mut self, buffer: &mut [u8]) -> ! {
        let (own, peer) = self.boxes();
        let mut end = ServerEnd::map(self.link.as_fd(), 2).expect("link");
        let mut arrivals = Arrivals::<()>::at(own.clone());
        loop {
            let arrived = arrivals.take(|a| {
                a.begin_pass();
                own.drain(|number| end.scan(|slot, seq, ticket| a.push_link(number, slot, seq, ticket)));
            });
            let Some(Arrived::Link { slot, seq, .. }) = arrived else {
                own.sleep(None, || true);
                continue;
            };
            let Some(request) = end.take(slot, seq) else { continue };
            let n = end.copy_request(slot, 0, UserOut::from(&mut buffer[..request.len]));
            end.reply(slot, seq, 0, 0, UserIn::from(&buffer[..n]), &peer, TO_OPENER);
        }
    }

    fn connect(&mut self) {
        let (server, own) = self.boxes();
        self.opener = Some((OpenerEnd::map(self.link.as_fd(), 2).expect("link"), own, server));
    }

    fn call(&mut self, out: &[u8], back: &mut [u8]) {
        let (end, own, server) = self.opener.as_mut().expect("connected");
        let slot = end.free_slot().expect("slot");
        let head = Head { kind: 3, reply_room: back.len() as u32, ..Head::default() };
        end.publish(slot, head, UserIn::from(out), server, TO_SERVER).expect("sent");
        loop {
            own.drain(|_| ());
            if let Look::Replied { .. } = end.look(slot) {
                break;
            }
            own.sleep(None, || true);
        }
        assert_eq!(end.copy_reply(slot, UserOut::from(&mut back[..])), out.len());
        end.finish(slot);
    }
}

// ---- raw shared memory: a word and the bytes ----

struct Raw {
    mapping: Mapping,
    size: usize,
    spin: u32,
    budget: u32,
    waits: u32,
}

const ASLEEP: u32 = 0x8000_0000;

impl Raw {
    fn new(size: usize, spin: u32) -> Raw {
        let fd = shm::create("bench", size + 4096).expect("memory");
        let mapping = Mapping::new(fd.as_fd(), 0, size + 4096).expect("memory");
        // Both sides keep it across the fork.
        // SAFETY: the range is that mapping.
        unsafe { libc::madvise(mapping.base().cast(), mapping.size(), libc::MADV_DOFORK) };
        Raw { mapping, size, spin, budget: 0, waits: 0 }
    }

    /// 0 idle, 1 asked, 2 answered; `ASLEEP` beside it when the other side sleeps on it.
    fn word(&self) -> &AtomicU32 {
        // SAFETY: the first word of a page we map.
        unsafe { &*self.mapping.base().cast::<AtomicU32>() }
    }

    fn data(&self) -> *mut u8 {
        // SAFETY: the bytes begin at the second page.
        unsafe { self.mapping.base().add(4096) }
    }

    fn hand_over(&self, state: u32) {
        let word = self.word();
        if word.swap(state, Ordering::AcqRel) & ASLEEP != 0 {
            guardian::sys::futex::wake(word, 1);
        }
    }

    fn wait(&mut self, state: u32) {
        self.waits += 1;
        let limit = if self.waits.is_multiple_of(64) { self.spin } else { self.budget };
        let mut n = 0;
        loop {
            let seen = self.word().load(Ordering::Acquire);
            if seen & !ASLEEP == state {
                let want = (2 * n + 16).min(self.spin);
                self.budget = want.max(self.budget - (self.budget.saturating_sub(want)) / 8);
                return;
            }
            if n >= limit {
                break;
            }
            n += 1;
            std::hint::spin_loop();
        }
        self.budget /= 2;
        loop {
            let seen = self.word().load(Ordering::Acquire);
            if seen & !ASLEEP == state {
                return;
            }
            if self.word().compare_exchange(seen, seen | ASLEEP, Ordering::AcqRel, Ordering::Acquire).is_ok() {
                guardian::sys::futex::wait(self.word(), seen | ASLEEP, None);
            }
        }
    }

    fn put(&self, from: &[u8]) {
        // SAFETY: `from` is `size` bytes long, as is the room.
        unsafe { std::ptr::copy_nonoverlapping(from.as_ptr(), self.data(), self.size.min(from.len())) };
    }

    fn get(&self, to: &mut [u8]) {
        // SAFETY: as above.
        unsafe { std::ptr::copy_nonoverlapping(self.data(), to.as_mut_ptr(), self.size.min(to.len())) };
    }
}

impl Pair for Raw {
    fn serve(&mut self, buffer: &mut [u8]) -> ! {
        loop {
            self.wait(1);
            self.get(buffer);
            self.put(buffer);
            self.hand_over(2);
        }
    }

    fn connect(&mut self) {}

    fn call(&mut self, out: &[u8], back: &mut [u8]) {
        self.put(out);
        self.hand_over(1);
        self.wait(2);
        self.get(back);
    }
}

// ---- Unix SEQPACKET ----

struct Packets {
    ends: (OwnedFd, OwnedFd),
}

const PACKET: usize = 128 << 10;

impl Packets {
    fn new() -> Packets {
        use rustix::net::{AddressFamily, SocketFlags, SocketType, socketpair};
        Packets { ends: socketpair(AddressFamily::UNIX, SocketType::SEQPACKET, SocketFlags::CLOEXEC, None).expect("sockets") }
    }

    fn send(fd: &OwnedFd, data: &[u8]) {
        for chunk in data.chunks(PACKET) {
            assert_eq!(rustix::io::write(fd, chunk).expect("write"), chunk.len());
        }
    }

    fn receive(fd: &OwnedFd, data: &mut [u8]) {
        for chunk in data.chunks_mut(PACKET) {
            assert_eq!(rustix::io::read(fd, &mut *chunk).expect("read"), chunk.len());
        }
    }
}

impl Pair for Packets {
    fn serve(&mut self, buffer: &mut [u8]) -> ! {
        loop {
            Packets::receive(&self.ends.1, buffer);
            Packets::send(&self.ends.1, buffer);
        }
    }

    fn connect(&mut self) {}

    fn call(&mut self, out: &[u8], back: &mut [u8]) {
        Packets::send(&self.ends.0, out);
        Packets::receive(&self.ends.0, back);
    }
}

// ---- measuring ----

fn pin(cpu: usize) {
    let mut set = rustix::thread::CpuSet::new();
    set.set(cpu);
    rustix::thread::sched_setaffinity(None, &set).expect("placement");
}

/// Latencies in nanoseconds, and the first call's.
fn measure(contender: Contender, size: usize, server: usize, requester: usize, time: Duration) -> (Vec<u64>, u64) {
    let mut pair = contender.make(size);
    let (mut out, mut back) = (vec![1u8; size], vec![0u8; size]);
    // SAFETY: this program has one thread.
    let child = unsafe { libc::fork() };
    if child == 0 {
        pin(server);
        pair.serve(&mut back);
    }
    pin(requester);
    pair.connect();
    let mut all = Vec::with_capacity(1 << 20);
    let begin = Instant::now();
    let mut first = 0;
    let mut number = 0u32;
    while begin.elapsed() < time + time / 4 {
        number += 1;
        out[..4].copy_from_slice(&number.to_ne_bytes());
        let start = Instant::now();
        pair.call(&out, &mut back);
        let took = start.elapsed().as_nanos() as u64;
        assert_eq!(back[..4], out[..4], "the reply belongs to another request");
        if first == 0 {
            first = took;
        }
        // A quarter of the time is for warming up.
        if begin.elapsed() > time / 4 {
            all.push(took);
        }
    }
    // SAFETY: our own child.
    unsafe {
        libc::kill(child, libc::SIGKILL);
        libc::waitpid(child, std::ptr::null_mut(), 0);
    }
    let _ = pair.as_ref();
    (all, first)
}

fn main() {
    let time = std::env::args().filter_map(|a| a.parse().ok()).next().unwrap_or(150);
    let time = Duration::from_millis(time);
    assert!(std::io::stdout().as_raw_fd() == 1);
    let cpus = std::thread::available_parallelism().map_or(1, |n| n.get());
    println!("round trip, microseconds; ratio to raw memory + futex of the same size and placement");
    println!(
        "{:10} {:>9} {:20} {:>10} {:>7} {:>10} {:>7} {:>10}",
        "placement", "bytes", "", "median", "ratio", "p99", "ratio", "first"
    );
    for (placement, server, requester) in PLACEMENTS.into_iter().filter(|p| p.2 < cpus) {
        for size in SIZES {
            let mut all: Vec<(Vec<u64>, u64)> = CONTENDERS.iter().map(|_| (Vec::new(), 0)).collect();
            for _ in 0..ROUNDS {
                for (i, contender) in CONTENDERS.into_iter().enumerate() {
                    let (mut some, first) = measure(contender, size, server, requester, time);
                    all[i].0.append(&mut some);
                    all[i].1 = all[i].1.max(first);
                }
            }
            let mut base = None;
            for (contender, (mut latencies, first)) in CONTENDERS.into_iter().zip(all) {
                latencies.sort_unstable();
                let at = |per_mille: usize| latencies[(latencies.len() - 1) * per_mille / 1000] as f64 / 1000.0;
                let (median, p99) = (at(500), at(990));
                let (m, p) = *base.get_or_insert((median, p99));
                println!(
                    "{placement:10} {size:>9} {:20} {median:>10.2} {:>7.2} {p99:>10.2} {:>7.2} {:>10.1}",
                    contender.name(),
                    median / m,
                    p99 / p,
                    first as f64 / 1000.0
                );
            }
        }
    }
}
