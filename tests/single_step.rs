//! Sending, and receiving with a reply, killed at every machine instruction: the survivors lose, double and reorder nothing.
//!
//! A child runs one operation under `ptrace`, so many instructions far, and is killed there. Then the parent does what monitors and
//! peers do after a death, and checks. An optimised build (`cargo test --release --test single_step`) is killed at every instruction; where an
//! operation has so many of them that this would take long, at evenly spread ones.

#[cfg(not(target_arch = "x86_64"))]
fn main() {
    println!("single steps: only on x86-64, where a step never breaks an atomic operation in two");
}

#[cfg(target_arch = "x86_64")]
fn main() {
    test::main();
}

#[cfg(target_arch = "x86_64")]
mod test {
    use std::os::fd::{AsFd, OwnedFd};
    use std::time::{Duration, Instant};

    use guardian::control::LinkNumber;
    use guardian::model::handle::Place;
    use guardian::sys::arrivals::{Arrivals, Arrived};
    use guardian::sys::inbox::{Inbox, InboxArena};
    use guardian::sys::link::{self, Head, Look, OpenerEnd, ServerEnd, Withdrawal};
    use guardian::sys::user_memory::{UserIn, UserOut};

    /// Instructions stepped over per operation, all kills together.
    const BUDGET: usize = if cfg!(debug_assertions) { 50_000 } else { 400_000 };
    const SLOTS: u16 = 4;
    const SERVER: Place = Place::new(0, 1);
    const OPENER: Place = Place::new(0, 2);
    /// The victim's link lies behind the notice's in a pass.
    const VICTIM: LinkNumber = LinkNumber(70);
    const MONITOR: LinkNumber = LinkNumber(1);
    const TO_OPENER: LinkNumber = LinkNumber(4096);
    /// Fills the slot and more, so that half a copy is seen.
    const LENGTH: usize = 200;

    struct World {
        inboxes: OwnedFd,
        victim: OwnedFd,
        monitor: OwnedFd,
        server: Inbox,
        opener: Inbox,
    }

    impl World {
        fn new() -> World {
            let (inboxes, arena) = InboxArena::create().expect("inboxes");
            let (server, opener) = (arena.inbox(SERVER), arena.inbox(OPENER));
            server.reset();
            opener.reset();
            World {
                inboxes,
                victim: link::create(SLOTS).expect("link"),
                monitor: link::create(SLOTS).expect("link"),
                server,
                opener,
            }
        }

        /// The inboxes as a forked child has to map them itself.
        fn boxes(&self) -> (Inbox, Inbox) {
            let arena = InboxArena::map(self.inboxes.as_fd()).expect("inboxes");
            (arena.inbox(SERVER), arena.inbox(OPENER))
        }
    }

    fn send(end: &mut OpenerEnd, byte: u8, to: &Inbox, link: LinkNumber) -> u16 {
        let slot = end.free_slot().expect("slot");
        let head = Head { kind: 3, sync_id: byte.into(), reply_room: LENGTH as u32, options: 0 };
        end.publish(slot, head, UserIn::from(&[byte; LENGTH][..]), to, link).expect("sent");
        slot
    }

    /// A server with the victim's and the monitor's link.
    struct Server {
        inbox: Inbox,
        ends: [(LinkNumber, ServerEnd); 2],
        arrivals: Arrivals<()>,
    }

    impl Server {
        fn new(world: &World, inbox: Inbox) -> Server {
            let end = |fd: &OwnedFd| ServerEnd::map(fd.as_fd(), SLOTS).expect("link");
            Server {
                arrivals: Arrivals::at(inbox.clone()),
                inbox,
                ends: [(VICTIM, end(&world.victim)), (MONITOR, end(&world.monitor))],
            }
        }

        /// The next request: its link, slot, sequence and content.
        fn take(&mut self) -> Option<(LinkNumber, u16, u32, Vec<u8>)> {
            let Server { inbox, ends, arrivals } = self;
            let Some(Arrived::Link { link, slot, seq }) = arrivals.take(|a| {
                a.begin_pass();
                inbox.drain(|link| {
                    if let Some((_, end)) = ends.iter_mut().find(|e| e.0 == link) {
                        end.scan(|slot, seq, ticket| a.push_link(link, slot, seq, ticket));
                    }
                })
            }) else {
                return None;
            };
            let end = &mut ends.iter_mut().find(|e| e.0 == link)?.1;
            end.take(slot, seq)?;
            let mut data = [0; LENGTH];
            let n = end.copy_request(slot, 0, UserOut::from(&mut data[..]));
            Some((link, slot, seq, data[..n].to_vec()))
        }

        fn reply(&mut self, slot: u16, seq: u32, data: &[u8], to: &Inbox) {
            self.ends[0].1.reply(slot, seq, 0, 0, UserIn::from(data), to, TO_OPENER);
        }
    }

    fn stop_self() {
        // SAFETY: stops this child for its tracer.
        unsafe { libc::raise(libc::SIGSTOP) };
    }

    /// Runs `operation` in a child for `steps` instructions and kills it there. Returns the steps it took if it ended before.
    fn killed_after(steps: usize, prepare: impl FnOnce() -> Box<dyn FnOnce()>) -> Option<usize> {
        // SAFETY: the child does only what stands here and ends by a signal.
        let child = unsafe { libc::fork() };
        if child == 0 {
            // SAFETY: asks to be traced by the parent.
            unsafe { libc::ptrace(libc::PTRACE_TRACEME, 0, 0, 0) };
            let operation = prepare();
            stop_self();
            operation();
            stop_self();
            // SAFETY: not reached before the kill.
            unsafe { libc::_exit(0) };
        }
        let mut status = 0;
        // SAFETY: our own child, traced by this thread.
        unsafe {
            assert!(
                libc::waitpid(child, &mut status, 0) == child && libc::WIFSTOPPED(status),
                "the child did not stop: {status:x}"
            );
            let mut ended = None;
            for step in 0..steps {
                assert_eq!(libc::ptrace(libc::PTRACE_SINGLESTEP, child, 0, 0), 0);
                libc::waitpid(child, &mut status, 0);
                assert!(libc::WIFSTOPPED(status), "the child ended: {status:x}");
                if libc::WSTOPSIG(status) == libc::SIGSTOP {
                    ended = Some(step);
                    break;
                }
                assert_eq!(libc::WSTOPSIG(status), libc::SIGTRAP, "the child failed");
            }
            libc::kill(child, libc::SIGKILL);
            libc::waitpid(child, &mut status, 0);
            ended
        }
    }

    /// Kills at every instruction, or as many as the budget allows, and tells how often and of how many.
    fn at_every_instruction(name: &str, mut one: impl FnMut(usize) -> Option<usize>) {
        let begin = Instant::now();
        let all = one(usize::MAX).expect("the operation ends");
        let stride = (all * all / 2 / BUDGET).max(1);
        let mut kills = 1;
        // The end of the operation is always among them, however coarse the stride.
        for steps in (0..all).step_by(stride).chain(all.saturating_sub(4)..all) {
            one(steps);
            kills += 1;
        }
        println!("{name}: {all} instructions, killed at {kills} of them in {:.1} s", begin.elapsed().as_secs_f64());
    }

    fn deadline() -> rustix::time::Timespec {
        let now = rustix::time::clock_gettime(rustix::time::ClockId::Monotonic);
        rustix::time::Timespec { tv_sec: now.tv_sec + 10, tv_nsec: now.tv_nsec }
    }

    /// The victim sends; the receiver sleeps or is awake; the monitor rings and sends its notice.
    fn sending(asleep: bool) {
        let mut delivered_before = false;
        at_every_instruction(if asleep { "send to a sleeper" } else { "send" }, |steps| {
            let world = World::new();
            let mut monitor = OpenerEnd::map(world.monitor.as_fd(), SLOTS).expect("link");
            let receive = |server: &mut Server| {
                let mut got = Vec::new();
                while got.last().is_none_or(|(link, _)| *link != MONITOR) {
                    match server.take() {
                        Some((link, _, _, data)) => got.push((link, data)),
                        None => {
                            let begin = Instant::now();
                            server.inbox.sleep(Some(deadline()), || true);
                            assert!(begin.elapsed() < Duration::from_secs(9), "nobody woke the receiver");
                        }
                    }
                }
                got
            };
            let mut server = Server::new(&world, world.server.clone());
            let (got, ended) = std::thread::scope(|scope| {
                let early = asleep.then(|| scope.spawn(|| receive(&mut server)));
                let ended = killed_after(steps, || {
                    let (to, _) = world.boxes();
                    let mut end = OpenerEnd::map(world.victim.as_fd(), SLOTS).expect("link");
                    Box::new(move || {
                        send(&mut end, 7, &to, VICTIM);
                    })
                });
                // The death is known: M3, then the notice with a ticket of its own.
                world.server.ring_always(VICTIM);
                send(&mut monitor, 9, &world.server, MONITOR);
                let got = match early {
                    Some(thread) => thread.join().expect("receiver"),
                    None => Vec::new(),
                };
                (got, ended)
            });
            let got = if asleep { got } else { receive(&mut server) };
            let delivered = match &got[..] {
                [notice] => {
                    assert_eq!(*notice, (MONITOR, vec![9; LENGTH]));
                    false
                }
                [message, notice] => {
                    assert_eq!(*message, (VICTIM, vec![7; LENGTH]));
                    assert_eq!(*notice, (MONITOR, vec![9; LENGTH]));
                    true
                }
                _ => panic!("doubled or reordered after {steps} steps: {got:?}"),
            };
            // What is sent is sent: a later death does not take it back.
            if steps == usize::MAX {
                assert!(delivered);
            } else {
                assert!(delivered || !delivered_before, "lost after {steps} steps");
                delivered_before = delivered;
            }
            ended
        });
        assert!(delivered_before, "the last instructions come after the message");
    }

    /// The victim receives and replies; the opener sleeps; then it looks, gives up what is unanswered and asks somebody else.
    fn replying() {
        let mut furthest = 0;
        at_every_instruction("receive and reply", |steps| {
            let world = World::new();
            let mut opener = OpenerEnd::map(world.victim.as_fd(), SLOTS).expect("link");
            let slot = send(&mut opener, 5, &world.server, VICTIM);
            let ended = std::thread::scope(|scope| {
                let sleeper = scope.spawn(|| {
                    let begin = Instant::now();
                    while !world.opener.any_ready() {
                        world.opener.sleep(Some(deadline()), || true);
                        assert!(begin.elapsed() < Duration::from_secs(9), "nobody woke the opener");
                    }
                });
                let ended = killed_after(steps, || {
                    let (own, to) = world.boxes();
                    let mut server = Server::new(&world, own);
                    Box::new(move || {
                        let (_, slot, seq, mut data) = server.take().expect("a request");
                        data.iter_mut().for_each(|b| *b += 1);
                        server.reply(slot, seq, &data, &to);
                    })
                });
                world.opener.ring_always(TO_OPENER);
                sleeper.join().expect("sleeper");
                ended
            });
            let progress = match opener.look(slot) {
                Look::Waiting => 0,
                Look::Taken => 1,
                Look::Replied { error: 0, len: LENGTH, .. } => {
                    let mut data = [0; LENGTH];
                    assert_eq!(opener.copy_reply(slot, UserOut::from(&mut data[..])), LENGTH);
                    assert_eq!(data, [6; LENGTH]);
                    opener.finish(slot);
                    2
                }
                other => panic!("after {steps} steps: {other:?}"),
            };
            if steps == usize::MAX {
                assert_eq!(progress, 2);
            } else {
                assert!(progress >= furthest, "went back after {steps} steps");
                furthest = progress;
            }
            if progress < 2 {
                let expected = if progress == 0 { Withdrawal::Withdrawn } else { Withdrawal::HeldByServer };
                assert_eq!(opener.cancel(slot), expected);
                // The backup answers over the standby link.
                let mut standby = OpenerEnd::map(world.monitor.as_fd(), SLOTS).expect("link");
                send(&mut standby, 5, &world.server, MONITOR);
                let mut backup = Server::new(&world, world.server.clone());
                assert_eq!(backup.take().map(|t| (t.0, t.3)), Some((MONITOR, vec![5; LENGTH])));
            }
            ended
        });
        assert_eq!(furthest, 2);
    }

    pub fn main() {
        // SAFETY: tries in a child whether tracing is allowed here.
        let allowed = unsafe {
            match libc::fork() {
                0 => libc::_exit((libc::ptrace(libc::PTRACE_TRACEME, 0, 0, 0) != 0) as i32),
                child => {
                    let mut status = 0;
                    libc::waitpid(child, &mut status, 0);
                    status == 0
                }
            }
        };
        if !allowed {
            println!("single steps: this system does not allow ptrace");
            return;
        }
        sending(false);
        sending(true);
        replying();
    }
}
