//! `guardian run`: a program as a Guardian process, and its home terminal.

use std::fs::{self, File, OpenOptions};
use std::io::{BufRead, BufReader};
use std::os::fd::{AsFd, BorrowedFd, OwnedFd};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use guardian::control::{Answer, Create, NewName, Refusal, Request};
use guardian::model::handle::ProcessHandle;
use guardian::sys::node::{NodeDir, NodeError};
use guardian::sys::registry::View;
use guardian::sys::termination::Termination;

use crate::args;
use crate::compile;
use crate::failure::Failure;
use crate::node;
use crate::persist::Restarts;
use crate::say;
use crate::startup::startup;
use crate::terminal::{Show, Terminal};
use crate::watch::{End, Watch};

pub fn run(run: &args::Run) -> Result<u8, Failure> {
    let mut run = run.clone();
    if let Some(name) = &run.name {
        run.name = Some(node::process_name(name)?);
    }
    if run.nowait && !run.detached {
        return hand_over();
    }
    let node = NodeDir::from_environment();
    let compiled = compile::if_source(run.program(), &node)?;
    let program = match &compiled {
        Some(compiled) => compiled.program().to_owned(),
        None => find_program(run.program())?,
    };
    // Refuse what is wrong in the options before anything is started.
    let start = startup(&run, &program)?;
    let input = open_input(&run)?;
    let termination = Termination::take().map_err(|e| Failure::Other(format!("signals: {e}")))?;
    let tool = node.start_if_needed(NodeDir::cpu_count())?;
    let terminal = open_terminal(&run, &node)?;
    let mut watch = Watch::new(&node, tool);
    let create = Create {
        program: std::os::unix::ffi::OsStrExt::as_bytes(program.as_os_str()).to_vec(),
        cpu: run.cpu,
        name: run.name.clone().map_or(NewName::None, NewName::Given),
        home_terminal: terminal.name().into(),
        priority: None,
        debug_options: 0,
        job_id: None,
        startup: start,
        wait_ready: false,
        nowait_tag: None,
        has_mom: false,
    };
    let result = run_until_gone(&run, &node, &mut watch, &create, input.as_ref(), &termination);
    terminal.finish();
    drop(compiled);
    result
}

/// Starts the program, again where that is asked for, and waits.
fn run_until_gone(
    run: &args::Run,
    node: &NodeDir,
    watch: &mut Watch,
    create: &Create,
    input: Option<&OwnedFd>,
    termination: &Termination,
) -> Result<u8, Failure> {
    let mut restarts = Restarts::new(run.restarts, Duration::from_secs(run.within));
    let mut announce = run.detached;
    loop {
        let began = Instant::now();
        let (process, name) = make(run, node, watch, create, input)?;
        let who = if name.is_empty() { run.program().display().to_string() } else { name.clone() };
        if std::mem::take(&mut announce) {
            report(watch, &process, &name);
        }
        let end = watch.end_of(&process, termination);
        if let Some(message) = end.message(&who) {
            eprintln!("guardian: {message}");
        }
        let abended = matches!(end, End::Abended { .. });
        if !run.persist || !abended {
            return Ok(end.exit_status());
        }
        let now = Instant::now();
        match restarts.next(now, now.duration_since(began)) {
            None => {
                let (most, within) = (run.restarts, run.within);
                eprintln!("guardian: {who} was restarted {most} times within {within} seconds; not again");
                return Ok(end.exit_status());
            }
            Some(wait) => {
                if let Some(signal) = watch.sleep(wait, termination) {
                    return Ok(End::Interrupted(signal).exit_status());
                }
                eprintln!("guardian: starting {who} again");
            }
        }
    }
}

/// Makes the process; its handle and name.
fn make(
    run: &args::Run,
    node: &NodeDir,
    watch: &mut Watch,
    create: &Create,
    input: Option<&OwnedFd>,
) -> Result<(ProcessHandle, String), Failure> {
    let what = run.name.clone().unwrap_or_else(|| run.program().display().to_string());
    let view = watch.view();
    // For the first word on a name in use; the monitor has the last.
    if let Some(name) = &run.name
        && let Some(by) = user_of(&view, name)
    {
        return Err(Failure::NameInUse { name: name.clone(), by });
    }
    if let Some(cpu) = run.cpu
        && !node::is_up(&node::cpu_row(&view, cpu)?)
    {
        return Err(NodeError::CpuDown(cpu).into());
    }
    let mut create = create.clone();
    // The descriptor of the standard input does not travel between monitors, so ask the CPU itself.
    let cpu = run.cpu.or_else(|| (0..view.cpu_count()).find(|&cpu| node::is_up(&view.cpu(cpu))));
    let mut direct = cpu.and_then(|cpu| node.connect(cpu));
    create.cpu = cpu;
    let tool = match &mut direct {
        Some(tool) => tool,
        None => watch.tool().ok_or_else(|| Failure::NodeGone(what.clone()))?,
    };
    let fds: Vec<BorrowedFd> = input.iter().map(|fd| fd.as_fd()).collect();
    match tool.channel.ask(Request::Create(Box::new(create)), &fds) {
        Ok((Answer::Created { handle, name }, _)) => Ok((handle, name)),
        Ok(_) => Err(Failure::Creation { what, refusal: Refusal { error: 2, detail: 0 } }),
        Err(Refusal { error: 11, detail: 10 }) => {
            let by = user_of(&view, &what).unwrap_or_else(|| "another process".into());
            Err(Failure::NameInUse { name: what, by })
        }
        Err(refusal) => Err(Failure::Creation { what, refusal }),
    }
}

/// Who has `name`, as `CPU,PIN`.
fn user_of(view: &View, name: &str) -> Option<String> {
    let (index, _) = view.find_name(name)?;
    let (primary, backup) = view.members(index);
    primary.parts().or_else(|| backup.parts()).map(|p| node::place_text(p.place))
}

/// The line of `--nowait`.
fn report(watch: &Watch, process: &ProcessHandle, name: &str) {
    let Some(parts) = process.parts() else { return };
    let pid = watch.view().process(parts.place).pid;
    let name = if name.is_empty() { "-" } else { name };
    say(format_args!("{name} {} {pid}", node::place_text(parts.place)));
    // From here on nobody waits for us: let go of what the caller reads until its end.
    if let Ok(null) = OpenOptions::new().read(true).write(true).open("/dev/null") {
        let _ = rustix::stdio::dup2_stdin(&null);
        let _ = rustix::stdio::dup2_stdout(&null);
        let _ = rustix::stdio::dup2_stderr(&null);
    }
}

/// `--nowait`: a second process of ours stays behind as relay; its first line is our output.
fn hand_over() -> Result<u8, Failure> {
    let trouble = |e| Failure::Other(format!("cannot start the relay: {e}"));
    let mut words = std::env::args_os().skip(1);
    let mut command = Command::new(std::env::current_exe().map_err(trouble)?);
    command.args(words.next()).arg("--detached").args(words);
    // The relay shows the output where we would. A pipe is for our line only: whoever reads it waits for its end.
    command.stdin(match shown_to() {
        Some(fd) => Stdio::from(fd),
        None => Stdio::null(),
    });
    let mut child = command.stdout(Stdio::piped()).spawn().map_err(trouble)?;
    let mut line = String::new();
    if let Some(out) = child.stdout.take() {
        let _ = BufReader::new(out).read_line(&mut line);
    }
    if line.ends_with('\n') {
        say(format_args!("{}", line.trim_end()));
        return Ok(0);
    }
    let status = child.wait().map_err(trouble)?;
    Ok(status.code().map_or(1, |c| c.max(1) as u8))
}

/// Our standard output if it is a terminal or a regular file.
fn shown_to() -> Option<OwnedFd> {
    let out = rustix::stdio::stdout();
    let file = rustix::fs::fstat(out).is_ok_and(|s| rustix::fs::FileType::from_raw_mode(s.st_mode).is_file());
    (file || rustix::termios::isatty(out)).then(|| out.try_clone_to_owned().ok()).flatten()
}

fn open_terminal(run: &args::Run, node: &NodeDir) -> Result<Terminal, Failure> {
    if !run.detached {
        let show = |_: &Path| Ok(Show::Descriptor(rustix::stdio::stdout().try_clone_to_owned()?));
        return Terminal::open(node.path(), true, show).map_err(Failure::Terminal);
    }
    let _ = rustix::process::setsid();
    let show = |log: &Path| {
        // What was put there is the output of our caller, or nothing.
        let given = rustix::stdio::stdin().try_clone_to_owned()?;
        let stat = rustix::fs::fstat(&given)?;
        let useful = rustix::fs::FileType::from_raw_mode(stat.st_mode).is_file() || rustix::termios::isatty(&given);
        Ok(if useful { Show::Descriptor(given) } else { Show::Log(File::create(log)?) })
    };
    Terminal::open(node.path(), false, show).map_err(Failure::Terminal)
}

/// Standard input of the program: `--in`, else ours.
fn open_input(run: &args::Run) -> Result<Option<OwnedFd>, Failure> {
    match &run.input {
        // A Guardian name is for the program's run-time start to open.
        Some(file) if file.as_os_str().as_encoded_bytes().starts_with(b"$") => Ok(None),
        Some(file) => File::open(file).map(|f| Some(f.into())).map_err(|e| Failure::File(file.clone(), e)),
        None if run.detached => Ok(None),
        None => Ok(rustix::stdio::stdin().try_clone_to_owned().ok()),
    }
}

/// The whole path of a program named as in a shell.
fn find_program(program: &Path) -> Result<PathBuf, Failure> {
    let bad = |why: &str| Failure::Program { program: program.to_owned(), why: why.into() };
    let found = if program.is_file() || program.components().count() > 1 {
        program.to_owned()
    } else {
        let path = std::env::var_os("PATH").unwrap_or_default();
        std::env::split_paths(&path).map(|dir| dir.join(program)).find(|p| p.is_file()).ok_or_else(|| bad("no such program"))?
    };
    let found = fs::canonicalize(found).map_err(|e| bad(&e.to_string()))?;
    if !found.is_file() {
        return Err(bad("not a program"));
    }
    rustix::fs::access(&found, rustix::fs::Access::EXEC_OK).map_err(|_| bad("not executable"))?;
    Ok(found)
}
