//! What a monitor's main loop needs of Linux: readiness of many descriptors, threads that turn futex words into descriptors,
//! and the starter's end of standard output.

use std::io::Write;
use std::os::fd::OwnedFd;
use std::path::Path;

use rustix::event::epoll;
use rustix::io::Errno;

/// Waits until a descriptor in `epoll` is ready; the events replace what `ready` holds.
pub fn wait(epoll: &OwnedFd, ready: &mut Vec<epoll::Event>) -> Result<(), Errno> {
    ready.clear();
    #[cfg(test)]
    if super::sim::on() {
        return super::sim::epoll_wait(epoll, ready);
    }
    epoll::wait(epoll, rustix::buffer::spare_capacity(ready), None).map(|_| ())
}

/// Starts a thread that waits where the main loop must not.
pub fn start(name: &str, work: impl FnOnce() + Send + 'static) -> std::io::Result<()> {
    #[cfg(test)]
    if super::sim::on() {
        super::sim::start_thread(work);
        return Ok(());
    }
    std::thread::Builder::new().name(name.into()).stack_size(64 * 1024).spawn(work).map(|_| ())
}

/// Makes a counting descriptor ready.
pub fn signal(event: &OwnedFd) {
    let _ = rustix::io::write(event, &1u64.to_ne_bytes());
    #[cfg(test)]
    super::sim::news();
}

/// Whatever goes wrong from here on is told in the node's log.
pub fn log_to(path: &Path) -> std::io::Result<()> {
    #[cfg(test)]
    if super::sim::on() {
        return Ok(());
    }
    let log = std::fs::OpenOptions::new().create(true).append(true).open(path)?;
    rustix::stdio::dup2_stderr(&log)?;
    Ok(())
}

/// The starter waits for this byte; afterwards nothing of it is held.
pub fn tell_starter() -> std::io::Result<()> {
    #[cfg(test)]
    if super::sim::on() {
        super::sim::started();
        return Ok(());
    }
    let mut stdout = std::io::stdout();
    let _ = stdout.write_all(b"!").and_then(|()| stdout.flush());
    let null = std::fs::File::options().read(true).write(true).open("/dev/null")?;
    rustix::stdio::dup2_stdout(&null)?;
    Ok(())
}
