//! When a process switches, and when it ends or is stopped.

use super::world::{Kind, MILLISECOND, SECOND, Stage, World};

impl World {
    /// Steps the thread may take before the next decision.
    pub fn budget(&mut self, _thread: usize) -> u64 {
        let steps = self.rng.below(2 * self.pace);
        let app = &self.app;
        if app.go && app.strikes_left > 0 && app.next_strike > self.steps { steps.min(app.next_strike - self.steps) } else { steps }
    }

    pub fn after_run(&mut self, thread: usize) {
        self.check_registry();
        if self.app.go && !self.app.finishing && self.app.strikes_left > 0 && self.steps >= self.app.next_strike {
            self.strike(self.threads[thread].pid);
        }
    }

    pub fn plan_strike(&mut self) {
        let gap = self.app.gap;
        self.app.next_strike = self.steps + 1 + self.rng.below(2 * gap);
    }

    /// The loss of these processes at once leaves a member of the pair that knows everything.
    fn spares_pair(&self, lost: &[u32]) -> bool {
        if self.app.chaos {
            return true;
        }
        let servers: Vec<u32> = self.procs.iter().filter(|(_, p)| p.kind == Kind::Server && p.alive).map(|(&pid, _)| pid).collect();
        if !servers.iter().any(|s| lost.contains(s)) {
            return true;
        }
        self.app.synced.is_some_and(|(a, b)| !(lost.contains(&a) && lost.contains(&b)))
    }

    /// No CPU is about to be lost: a monitor that is dead or stopped may take its processes with it later.
    fn calm(&self) -> bool {
        let doomed = |pid: u32| self.procs.get(&pid).is_none_or(|m| !m.alive || m.stopped);
        !self
            .procs
            .values()
            .any(|p| p.alive && (p.kind == Kind::Server && doomed(p.parent) || matches!(p.kind, Kind::Monitor(_)) && p.stopped))
    }

    /// May this process be lost now?
    fn expendable(&self, pid: u32) -> bool {
        let Some(proc) = self.procs.get(&pid).filter(|p| p.alive) else { return false };
        match proc.kind {
            Kind::Boss => false,
            Kind::Server | Kind::Monitor(_) if !self.calm() => false,
            Kind::Server => self.spares_pair(&[pid]),
            Kind::Requester => true,
            Kind::Monitor(_) => {
                let monitors = self.procs.values().filter(|p| matches!(p.kind, Kind::Monitor(_)) && p.alive && !p.stopped).count();
                let lost: Vec<u32> = self.procs.iter().filter(|(_, p)| p.parent == pid && p.alive).map(|(&g, _)| g).collect();
                // One that starts counts only when it listens.
                monitors > 1 && self.monitors_started as usize == self.monitors_made && self.spares_pair(&lost)
            }
        }
    }

    fn strike(&mut self, running: u32) {
        if self.rng.one_in(4) {
            return self.delay_someone(running);
        }
        let pids: Vec<u32> = self.procs.keys().copied().filter(|&p| self.expendable(p)).collect();
        if pids.is_empty() {
            self.app.next_strike = self.steps + 100;
            return;
        }
        // In the middle of what it does, or while it waits.
        let victim = if pids.contains(&running) && !self.rng.one_in(4) { running } else { self.rng.pick(&pids) };
        self.app.strikes_left -= 1;
        self.plan_strike();
        match self.procs[&victim].kind {
            // A CPU that hangs instead of failing: the others' patience decides.
            Kind::Monitor(_) if self.rng.one_in(4) => {
                self.stop(victim, true);
                let at = self.time + SECOND + self.rng.below(3 * SECOND);
                self.later_at(victim, Stage::Continue, at);
            }
            _ => self.kill(victim, 9),
        }
    }

    /// Stops a process for a while that costs no CPU.
    fn delay_someone(&mut self, running: u32) {
        self.app.strikes_left -= 1;
        self.plan_strike();
        let pids: Vec<u32> = self.procs.iter().filter(|(_, p)| p.alive && p.kind != Kind::Boss).map(|(&p, _)| p).collect();
        let victim = if pids.contains(&running) { running } else { self.rng.pick(&pids) };
        self.stop(victim, true);
        let most = if matches!(self.procs[&victim].kind, Kind::Monitor(_)) { 400 * MILLISECOND } else { 2 * SECOND };
        let at = self.time + self.rng.below(most);
        self.later_at(victim, Stage::Continue, at);
    }
}
