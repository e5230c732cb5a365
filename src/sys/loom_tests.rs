//! Models of links and doorbells for the model checker: `RUSTFLAGS="--cfg loom" cargo test --lib --release loom`.
//!
//! The code under test is the real one (`Slot`, `Doorbell`, `Arrivals`); the futex, death and the monitor's work are played. Each
//! property is also tried on an algorithm broken in one way, which the checker must notice: as a wrong order, a missed
//! reply or a deadlock.

use loom::sync::Arc;
use loom::sync::atomic::{AtomicBool, Ordering};
use loom::thread;

use super::arrivals::{Arrivals, Arrived};
use super::atomic::{FAULT, Fault, broken};
use super::doorbell::{Doorbell, Step};
use super::slot::{Head, REPLIED, ReplyHead, Slot};
use crate::control::LinkNumber;

/// Links in two different words of ready bits.
const LOW: LinkNumber = LinkNumber(1);
const HIGH: LinkNumber = LinkNumber(65);

fn check(model: impl Fn() + Sync + Send + 'static) {
    let mut builder = loom::model::Builder::new();
    builder.preemption_bound = Some(2);
    builder.max_branches = 20_000;
    builder.check(model);
}

/// Names the fault for a test that runs itself once more.
const FAULT_VARIABLE: &str = "GUARDIAN_LOOM_FAULT";

/// Proves `model`, and that the checker notices each of `faults` in it. A deadlock found by the checker may abort the process, so
/// broken models run in one of their own: this test again.
fn prove(test: &str, faults: &[Fault], model: impl Fn() + Sync + Send + 'static) {
    if let Ok(name) = std::env::var(FAULT_VARIABLE) {
        FAULT.set(faults.iter().copied().find(|f| format!("{f:?}") == name));
        check(model);
        return;
    }
    check(model);
    for fault in faults {
        let program = std::env::current_exe().unwrap_or_else(|e| panic!("{e}"));
        let output = std::process::Command::new(program)
            .args(["--exact", &format!("sys::loom_tests::{test}"), "--nocapture"])
            .env(FAULT_VARIABLE, format!("{fault:?}"))
            .output()
            .unwrap_or_else(|e| panic!("{e}"));
        assert!(!output.status.success(), "{fault:?} was not noticed");
        let said = String::from_utf8_lossy(&output.stderr).into_owned();
        assert!(!said.contains("maximum number"), "{fault:?} only made the model too large: {said}");
    }
}

struct Link {
    number: LinkNumber,
    slots: [Slot; 2],
}

impl Link {
    fn new(number: LinkNumber) -> Link {
        Link { number, slots: [Slot::new(), Slot::new()] }
    }

    /// Sends `what`, up to step `last`.
    fn send(&self, slot: usize, sequence: u32, what: u32, to: &Doorbell, last: Step) {
        let head = Head { kind: 1, sync_id: what, ..Head::default() };
        self.slots[slot].publish_until(sequence, &head, 0, to, self.number, last);
    }
}

/// A receiver, with what it has found and taken.
struct Receiver<'a> {
    bell: &'a Doorbell,
    links: &'a [Link],
    slots: usize,
    last: Vec<[u32; 2]>,
    arrivals: Arrivals<()>,
}

impl<'a> Receiver<'a> {
    fn new(bell: &'a Doorbell, links: &'a [Link], slots: usize) -> Receiver<'a> {
        Receiver { bell, links, slots, last: vec![[0; 2]; links.len()], arrivals: Arrivals::new() }
    }

    fn take(&mut self) -> Option<u32> {
        let Receiver { bell, links, slots, last, arrivals } = self;
        let taken = arrivals.take(|a| {
            bell.drain(|number| {
                let Some(at) = links.iter().position(|l| l.number == number) else { return };
                for slot in 0..*slots {
                    if let Some((sequence, ticket)) = links[at].slots[slot].published(last[at][slot]) {
                        last[at][slot] = sequence;
                        a.push_link(number, slot as u16, sequence, ticket);
                    }
                }
            })
        });
        match taken {
            Some(Arrived::Link { link, slot, seq }) => {
                let slot = &links.iter().find(|l| l.number == link)?.slots[slot as usize];
                slot.take(seq).then(|| slot.request().0.sync_id)
            }
            _ => None,
        }
    }

    /// Sleeps until there is something to take.
    fn wait(&mut self) -> u32 {
        loop {
            if let Some(what) = self.take() {
                return what;
            }
            self.bell.sleep(None, || true);
        }
    }
}

fn two_senders() {
    let shared = Arc::new((Doorbell::new(), [Link::new(LOW), Link::new(HIGH)]));
    let senders: Vec<_> = (0..2)
        .map(|at| {
            let shared = shared.clone();
            thread::spawn(move || shared.1[at].send(0, 1, at as u32 + 1, &shared.0, Step::Woken))
        })
        .collect();
    let mut receiver = Receiver::new(&shared.0, &shared.1, 1);
    let (a, b) = (receiver.wait(), receiver.wait());
    assert_eq!(a + b, 3);
    for sender in senders {
        sender.join().ok();
    }
}

fn one_sender() {
    let shared = Arc::new((Doorbell::new(), [Link::new(LOW)]));
    let sender = {
        let shared = shared.clone();
        thread::spawn(move || shared.1[0].send(0, 1, 1, &shared.0, Step::Woken))
    };
    assert_eq!(Receiver::new(&shared.0, &shared.1, 1).wait(), 1);
    sender.join().ok();
}

#[test]
fn loom_messages_of_two_senders_arrive() {
    prove("loom_messages_of_two_senders_arrive", &[], two_senders);
}

#[test]
fn loom_a_sleeper_is_woken() {
    prove("loom_a_sleeper_is_woken", &[Fault::NoFence, Fault::DoorUnchanged], one_sender);
}

/// One sender, first link 1 and then link 65: a pass that has looked at link 1 too early finds link 65 only.
fn causal_order() {
    let shared = Arc::new((Doorbell::new(), [Link::new(LOW), Link::new(HIGH)]));
    let sender = {
        let shared = shared.clone();
        thread::spawn(move || {
            shared.1[0].send(0, 1, 1, &shared.0, Step::Woken);
            shared.1[1].send(0, 1, 2, &shared.0, Step::Woken);
        })
    };
    let mut receiver = Receiver::new(&shared.0, &shared.1, 1);
    // Busy receiving: sleeping is another model's business.
    let mut got = Vec::new();
    for _ in 0..2 {
        got.extend(receiver.take());
    }
    sender.join().ok();
    while got.len() < 2 {
        got.extend(receiver.take());
    }
    assert_eq!(got, [1, 2]);
}

/// The same with two slots of one link, the second of which is used first.
fn order_of_two_slots() {
    let shared = Arc::new((Doorbell::new(), [Link::new(LOW)]));
    let sender = {
        let shared = shared.clone();
        thread::spawn(move || {
            shared.1[0].send(1, 1, 1, &shared.0, Step::Woken);
            shared.1[0].send(0, 1, 2, &shared.0, Step::Woken);
        })
    };
    let mut receiver = Receiver::new(&shared.0, &shared.1, 2);
    let mut got = Vec::new();
    for _ in 0..2 {
        got.extend(receiver.take());
    }
    sender.join().ok();
    while got.len() < 2 {
        got.extend(receiver.take());
    }
    assert_eq!(got, [1, 2]);
}

#[test]
fn loom_what_was_sent_first_comes_first() {
    prove("loom_what_was_sent_first_comes_first", &[], causal_order);
}

#[test]
fn loom_slots_of_one_link_keep_their_order() {
    prove("loom_slots_of_one_link_keep_their_order", &[], order_of_two_slots);
}

/// The sender dies after step `last`; its monitor rings for it (M3) and then sends the notice on a link of its own.
fn death(last: Step) {
    let shared = Arc::new((Doorbell::new(), [Link::new(LOW), Link::new(HIGH)]));
    let sender = {
        let shared = shared.clone();
        thread::spawn(move || {
            shared.1[0].send(0, 1, 1, &shared.0, last);
            shared.0.ring_always(LOW);
            shared.1[1].send(0, 1, 2, &shared.0, Step::Woken);
        })
    };
    let mut receiver = Receiver::new(&shared.0, &shared.1, 1);
    assert_eq!((receiver.wait(), receiver.wait()), (1, 2));
    sender.join().ok();
}

#[test]
fn loom_a_last_message_comes_before_the_notice_of_death() {
    for last in [Step::Published, Step::BitSet, Step::Looked, Step::DoorChanged] {
        check(move || death(last));
    }
}

/// One sender dies having changed the door; nobody has noticed its death when another one sends.
fn next_sender_wakes() {
    let shared = Arc::new((Doorbell::new(), [Link::new(LOW), Link::new(HIGH)]));
    let senders = {
        let shared = shared.clone();
        thread::spawn(move || {
            shared.0.ring_until(LOW, Step::DoorChanged);
            shared.1[1].send(0, 1, 2, &shared.0, Step::Woken);
        })
    };
    assert_eq!(Receiver::new(&shared.0, &shared.1, 1).wait(), 2);
    senders.join().ok();
}

#[test]
fn loom_the_next_sender_wakes_whom_a_dead_one_did_not() {
    prove("loom_the_next_sender_wakes_whom_a_dead_one_did_not", &[Fault::SenderClearsAsleep], next_sender_wakes);
}

#[test]
fn loom_exactly_one_of_cancel_and_take_wins_and_the_slot_is_used_again() {
    check(|| {
        let shared = Arc::new((Doorbell::new(), Doorbell::new(), [Link::new(LOW)]));
        let server = {
            let shared = shared.clone();
            thread::spawn(move || {
                let slot = &shared.2[0].slots[0];
                let mut taken = None;
                if let Some((sequence, _)) = slot.published(0) {
                    if slot.take(sequence) {
                        taken = Some((sequence, slot.request().0.sync_id));
                        slot.reply(sequence, ReplyHead { error: 0, len: sequence, flags: 0 }, &shared.1, LOW);
                    }
                }
                taken
            })
        };
        let link = &shared.2[0];
        let slot = &link.slots[0];
        link.send(0, 1, 11, &shared.0, Step::BitSet);
        let revoked = match slot.revoke(1) {
            Ok(()) => true,
            Err(Some(phase)) => {
                if phase != REPLIED {
                    slot.give_up(1);
                }
                false
            }
            Err(None) => panic!("the state makes no sense"),
        };
        if revoked {
            // The slot is free at once.
            link.send(0, 2, 22, &shared.0, Step::BitSet);
        }
        let taken = server.join().unwrap_or_else(|_| panic!("the server failed"));
        match taken {
            Some((1, what)) => {
                assert!(!revoked);
                assert_eq!((what, slot.state(), slot.reply_head().len), (11, (1, REPLIED), 1));
            }
            // A reuse is seen as itself, never as the revoked one.
            Some((2, what)) => {
                assert!(revoked);
                assert_eq!((what, slot.state()), (22, (2, REPLIED)));
            }
            Some(_) => panic!("never sent"),
            None => assert!(revoked || slot.state().1 != REPLIED),
        }
    });
}

/// A server replies and dies; the opener looks at the row first, at the slot second.
fn reply_before_death() {
    let shared = Arc::new((Doorbell::new(), Link::new(LOW), AtomicBool::new(false)));
    shared.1.send(0, 1, 7, &shared.0, Step::BitSet);
    let server = {
        let shared = shared.clone();
        thread::spawn(move || {
            let slot = &shared.1.slots[0];
            assert!(slot.take(1));
            slot.reply_quietly(1, ReplyHead { error: 0, len: 5, flags: 0 });
            // Dead from here on; the monitor writes the row.
            shared.2.store(true, Ordering::Release);
        })
    };
    let slot = &shared.1.slots[0];
    let early = slot.state();
    let dead = shared.2.load(Ordering::Acquire);
    let state = if broken(Fault::SlotBeforeRow) { early } else { slot.state() };
    if dead {
        assert_eq!(state, (1, REPLIED));
        assert_eq!(slot.reply_head().len, 5);
    }
    server.join().ok();
}

#[test]
fn loom_a_reply_stored_before_death_is_never_missed() {
    prove("loom_a_reply_stored_before_death_is_never_missed", &[Fault::SlotBeforeRow], reply_before_death);
}
