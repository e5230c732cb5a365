//! A home terminal: two sockets in the node directory, and the relay behind them.
//!
//! What the members of a pair write to the first socket is shown; on the second each byte asks for a line of
//! input. The sockets belong to the file system, not to a CPU, so the relay lasts across takeovers and CPU failures.

use std::collections::VecDeque;
use std::fs::{self, File};
use std::io::{self, ErrorKind, Read, Write};
use std::os::fd::{AsFd, BorrowedFd, OwnedFd};
use std::os::unix::net::{UnixListener, UnixStream};
use std::path::{Path, PathBuf};
use std::thread::JoinHandle;
use std::time::Duration;

use guardian::model::terminal::SILENT;
use guardian::sys::echo::NoEcho;
use rustix::event::{EventfdFlags, PollFd, PollFlags, eventfd, poll};

/// What is kept of the output when nobody looks at it.
const LOG_MAX: u64 = 16 << 20;
/// How long the start of a line may wait for its end, so that lines of two processes do not mix.
const PARTIAL_LINE: Duration = Duration::from_millis(40);
/// Most bytes of a line held back.
const LINE_MAX: usize = 64 * 1024;

/// Where the relay shows the output.
pub enum Show {
    /// To this descriptor, as long as somebody reads it.
    Descriptor(OwnedFd),
    /// Into a file of limited size.
    Log(File),
}

/// A home terminal that is being served.
pub struct Terminal {
    name: String,
    sockets: Sockets,
    finish: OwnedFd,
    relay: Option<JoinHandle<()>>,
}

/// The two listening sockets; removed with the value.
struct Sockets {
    output: PathBuf,
    input: PathBuf,
}

impl Drop for Sockets {
    fn drop(&mut self) {
        let _ = fs::remove_file(&self.output);
        let _ = fs::remove_file(&self.input);
    }
}

/// Binds `name` in `folder`, whatever the length of the folder's path.
fn bind(folder: &File, name: &str) -> io::Result<UnixListener> {
    use std::os::fd::AsRawFd;
    let path = format!("/proc/self/fd/{}/{name}", folder.as_raw_fd());
    match UnixListener::bind(&path) {
        Err(e) if e.kind() == ErrorKind::AddrInUse && UnixStream::connect(&path).is_err() => {
            // Left over from a relay that was killed.
            fs::remove_file(&path)?;
            UnixListener::bind(&path)
        }
        other => other,
    }
}

fn base36(mut n: u32) -> String {
    let mut out = Vec::new();
    for _ in 0..3 {
        out.push(b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"[(n % 36) as usize]);
        n /= 36;
    }
    out.reverse();
    String::from_utf8_lossy(&out).into_owned()
}

/// Takes a free terminal name of the node and binds its sockets.
fn take_name(folder: &Path) -> io::Result<(String, UnixListener, UnixListener)> {
    fs::create_dir_all(folder)?;
    let handle = File::open(folder)?;
    let first = std::process::id();
    for n in 0..36 * 36 * 36u32 {
        let name = format!("ZT{}", base36((first + n) % (36 * 36 * 36)));
        match bind(&handle, &name) {
            Ok(output) => {
                let input = bind(&handle, &format!("{name}.in"))?;
                return Ok((name, output, input));
            }
            Err(e) if e.kind() == ErrorKind::AddrInUse => continue,
            Err(e) => return Err(e),
        }
    }
    Err(io::Error::new(ErrorKind::AddrInUse, "all home terminal names are in use"))
}

impl Terminal {
    /// Makes a home terminal in the node directory `node` and serves it until [`Terminal::finish`].
    ///
    /// `show` gets the name of the log file it may make. Input comes from the standard input if `with_input`.
    pub fn open(node: &Path, with_input: bool, show: impl FnOnce(&Path) -> io::Result<Show>) -> io::Result<Terminal> {
        let folder = node.join("term");
        let (name, output, input) = take_name(&folder)?;
        let sockets = Sockets { output: folder.join(&name), input: folder.join(format!("{name}.in")) };
        let show = show(&folder.join(format!("{name}.log")))?;
        let finish = eventfd(0, EventfdFlags::CLOEXEC | EventfdFlags::NONBLOCK)?;
        let mut relay = Relay {
            output,
            input,
            finish: finish.try_clone()?,
            show: Some(show),
            shown: 0,
            writers: Vec::new(),
            askers: Vec::new(),
            keyboard: Keyboard { open: with_input, line: Vec::new() },
        };
        relay.output.set_nonblocking(true)?;
        relay.input.set_nonblocking(true)?;
        let relay = std::thread::Builder::new().name("home terminal".into()).spawn(move || relay.serve())?;
        Ok(Terminal { name: format!("${name}"), sockets, finish, relay: Some(relay) })
    }

    /// `$ZT...`
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Shows what is still on its way, then ends the terminal.
    pub fn finish(mut self) {
        let _ = rustix::io::write(&self.finish, &1u64.to_ne_bytes());
        if let Some(relay) = self.relay.take() {
            let _ = relay.join();
        }
        let _ = &self.sockets;
    }
}

/// One process's connection for output.
struct Writer {
    stream: UnixStream,
    /// The start of a line whose end has not come.
    line: Vec<u8>,
    ended: bool,
}

/// One process's connection for input.
struct Asker {
    stream: UnixStream,
    /// Lines asked for and not given yet; true where what is typed is not to be shown.
    wanted: VecDeque<bool>,
    ended: bool,
}

/// The standard input, read a line at a time and only when a process asks.
struct Keyboard {
    open: bool,
    line: Vec<u8>,
}

impl Keyboard {
    /// The last line of the input may have no newline.
    fn whole_line(&self) -> bool {
        self.line.ends_with(b"\n") || (!self.open && !self.line.is_empty())
    }
}

struct Relay {
    output: UnixListener,
    input: UnixListener,
    finish: OwnedFd,
    show: Option<Show>,
    shown: u64,
    writers: Vec<Writer>,
    askers: Vec<Asker>,
    keyboard: Keyboard,
}

impl Relay {
    fn serve(&mut self) {
        let mut silence = None;
        loop {
            // Until the line is there: typing begins before it is asked for.
            let silent = self.askers.iter().find(|a| !a.wanted.is_empty()).is_some_and(|a| a.wanted[0]);
            match (silent && self.keyboard.open, &silence) {
                (true, None) => silence = Some(NoEcho::begin(rustix::stdio::stdin())),
                (false, Some(_)) => silence = None,
                _ => {}
            }
            let (finish, keyboard) = self.wait();
            self.accept();
            self.read_writers(false);
            self.read_askers();
            if keyboard {
                self.read_keyboard();
            }
            self.answer();
            if finish {
                // All that the ended process wrote lies in the sockets now.
                self.accept();
                self.read_writers(true);
                return;
            }
        }
    }

    /// Waits until something can be done. Tells whether the end was asked for, and whether there is input.
    fn wait(&mut self) -> (bool, bool) {
        let stdin = rustix::stdio::stdin();
        let asked = self.keyboard.open && !self.keyboard.whole_line() && self.askers.iter().any(|a| !a.wanted.is_empty());
        let mut fds: Vec<PollFd> = [self.finish.as_fd(), self.output.as_fd(), self.input.as_fd()]
            .into_iter()
            .chain(self.writers.iter().map(|w| w.stream.as_fd()))
            .chain(self.askers.iter().map(|a| a.stream.as_fd()))
            .chain(asked.then_some(stdin))
            .map(|fd: BorrowedFd| PollFd::from_borrowed_fd(fd, PollFlags::IN))
            .collect();
        let partial = self.writers.iter().any(|w| !w.line.is_empty());
        let timeout = rustix::event::Timespec { tv_sec: 0, tv_nsec: PARTIAL_LINE.as_nanos() as _ };
        let ready = poll(&mut fds, partial.then_some(&timeout)).unwrap_or(1);
        let state = (!fds[0].revents().is_empty(), asked && fds.last().is_some_and(|f| !f.revents().is_empty()));
        if ready == 0 {
            let mut lines: Vec<Vec<u8>> = self.writers.iter_mut().map(|w| std::mem::take(&mut w.line)).collect();
            lines.iter_mut().for_each(|line| self.show(line));
        }
        state
    }

    fn accept(&mut self) {
        while let Ok((stream, _)) = self.output.accept() {
            if stream.set_nonblocking(true).is_ok() {
                self.writers.push(Writer { stream, line: Vec::new(), ended: false });
            }
        }
        while let Ok((stream, _)) = self.input.accept() {
            if stream.set_nonblocking(true).is_ok() {
                self.askers.push(Asker { stream, wanted: VecDeque::new(), ended: false });
            }
        }
    }

    /// Takes what has come, in the order in which the processes connected: what a former primary wrote comes before
    /// what its successor writes.
    fn read_writers(&mut self, last: bool) {
        let mut buffer = vec![0; 64 * 1024];
        for i in 0..self.writers.len() {
            loop {
                let writer = &mut self.writers[i];
                match writer.stream.read(&mut buffer) {
                    Ok(0) => writer.ended = true,
                    Ok(n) => {
                        writer.line.extend_from_slice(&buffer[..n]);
                        let whole = writer.line.iter().rposition(|&b| b == b'\n').map_or(0, |at| at + 1);
                        let whole = if writer.line.len() > LINE_MAX { writer.line.len() } else { whole };
                        let rest = writer.line.split_off(whole);
                        let lines = std::mem::replace(&mut writer.line, rest);
                        self.show(&lines);
                        continue;
                    }
                    Err(e) if e.kind() == ErrorKind::Interrupted => continue,
                    Err(e) if e.kind() == ErrorKind::WouldBlock => {}
                    Err(_) => writer.ended = true,
                }
                break;
            }
            if last || self.writers[i].ended {
                let rest = std::mem::take(&mut self.writers[i].line);
                self.show(&rest);
            }
        }
        self.writers.retain(|w| !w.ended);
    }

    fn show(&mut self, bytes: &[u8]) {
        if bytes.is_empty() {
            return;
        }
        let result = match &mut self.show {
            None => Ok(()),
            Some(Show::Descriptor(to)) => write_all(to, bytes),
            Some(Show::Log(file)) => {
                let room = LOG_MAX.saturating_sub(self.shown).min(bytes.len() as u64) as usize;
                self.shown += room as u64;
                file.write_all(&bytes[..room])
            }
        };
        if result.is_err() {
            // Nobody looks any more. The processes go on: their output is taken and dropped.
            self.show = None;
        }
    }

    fn read_askers(&mut self) {
        let mut buffer = [0; 256];
        for asker in &mut self.askers {
            match asker.stream.read(&mut buffer) {
                Ok(0) => asker.ended = true,
                Ok(n) => asker.wanted.extend(buffer[..n].iter().map(|how| *how == SILENT)),
                Err(e) if matches!(e.kind(), ErrorKind::WouldBlock | ErrorKind::Interrupted) => {}
                Err(_) => asker.ended = true,
            }
        }
    }

    /// Reads one byte at a time: what comes after the line belongs to whoever reads the same input next.
    fn read_keyboard(&mut self) {
        let mut byte = [0];
        match rustix::io::read(rustix::stdio::stdin(), &mut byte) {
            Ok(1) => self.keyboard.line.push(byte[0]),
            Err(rustix::io::Errno::INTR | rustix::io::Errno::AGAIN) => {}
            _ => self.keyboard.open = false,
        }
    }

    /// Gives a line that is whole to the first process that asks. A process that has gone meanwhile leaves it to the next one.
    fn answer(&mut self) {
        while self.keyboard.whole_line()
            && let Some(asker) = self.askers.iter_mut().find(|a| !a.wanted.is_empty() && !a.ended)
        {
            if write_line(&asker.stream, &self.keyboard.line).is_ok() {
                self.keyboard.line.clear();
                asker.wanted.pop_front();
            } else {
                asker.ended = true;
            }
        }
        if !self.keyboard.open {
            // At end of file the answer to a question is a closed connection.
            self.askers.retain(|a| a.wanted.is_empty());
        }
        self.askers.retain(|a| !a.ended);
    }
}

fn write_line(mut to: &UnixStream, line: &[u8]) -> io::Result<()> {
    to.set_nonblocking(false)?;
    let result = to.write_all(line);
    to.set_nonblocking(true)?;
    result
}

/// Writes all of `bytes`, waiting where a non-blocking descriptor is full.
fn write_all(to: &OwnedFd, mut bytes: &[u8]) -> io::Result<()> {
    while !bytes.is_empty() {
        match rustix::io::write(to, bytes) {
            Ok(n) => bytes = &bytes[n..],
            Err(rustix::io::Errno::INTR) => {}
            Err(rustix::io::Errno::AGAIN) => {
                poll(&mut [PollFd::new(to, PollFlags::OUT)], None)?;
            }
            Err(e) => return Err(e.into()),
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn log(path: &Path) -> io::Result<Show> {
        Ok(Show::Log(File::create(path)?))
    }

    #[test]
    fn everything_written_before_the_end_is_shown() {
        let node = tempfile::tempdir().unwrap();
        let terminal = Terminal::open(node.path(), false, log).unwrap();
        let word = terminal.name().trim_start_matches('$').to_owned();
        assert!(word.starts_with("ZT") && word.len() <= 5, "{word}");
        let path = node.path().join("term").join(&word);
        let mut first = UnixStream::connect(&path).unwrap();
        let mut second = UnixStream::connect(&path).unwrap();
        first.write_all(b"from the first\nand more").unwrap();
        drop(first);
        second.write_all(b"no newline").unwrap();
        terminal.finish();
        let shown = fs::read_to_string(node.path().join("term").join(format!("{word}.log"))).unwrap();
        assert!(shown.contains("from the first\nand more") && shown.contains("no newline"), "{shown}");
        assert!(!path.exists());
    }

    #[test]
    fn a_question_at_end_of_file_is_answered_by_closing() {
        let node = tempfile::tempdir().unwrap();
        let terminal = Terminal::open(node.path(), false, log).unwrap();
        let word = terminal.name().trim_start_matches('$').to_owned();
        let mut asker = UnixStream::connect(node.path().join("term").join(format!("{word}.in"))).unwrap();
        asker.write_all(b"?").unwrap();
        let mut answer = Vec::new();
        asker.read_to_end(&mut answer).unwrap();
        assert!(answer.is_empty());
        terminal.finish();
    }

    #[test]
    fn two_terminals_have_two_names_and_remains_are_taken_over() {
        let node = tempfile::tempdir().unwrap();
        let one = Terminal::open(node.path(), false, log).unwrap();
        let two = Terminal::open(node.path(), false, log).unwrap();
        assert_ne!(one.name(), two.name());
        let folder = File::open(node.path().join("term")).unwrap();
        drop(bind(&folder, "LEFT").unwrap());
        bind(&folder, "LEFT").unwrap();
        one.finish();
        two.finish();
    }
}
