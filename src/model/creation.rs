//! Making processes: `PROCESS_CREATE_`, `PROCESS_LAUNCH_`, and the backup of a pair.

use std::os::unix::ffi::{OsStrExt, OsStringExt};

use super::handle::ProcessHandle;
use super::process::Process;
use super::startup;
use crate::control::{Answer, Create, Ending, NewName, Refusal, Request, Startup};
use crate::error::FileError;
use crate::sys::checkpoint::layout;

/// A process to be made, as a program asks for it.
#[derive(Clone, Debug)]
pub struct NewProcess {
    /// File name of the program; empty: the caller's own.
    pub program: Vec<u8>,
    /// `None`: the caller's CPU; for a backup another one.
    pub cpu: Option<u16>,
    pub name: NewName,
    /// Empty: the caller's.
    pub home_terminal: String,
    pub priority: Option<i16>,
    pub debug_options: u16,
    pub job_id: Option<i16>,
    pub nowait_tag: Option<i64>,
}

impl Default for NewProcess {
    fn default() -> NewProcess {
        NewProcess {
            program: Vec::new(),
            cpu: None,
            name: NewName::None,
            home_terminal: String::new(),
            priority: None,
            debug_options: 0,
            job_id: None,
            nowait_tag: None,
        }
    }
}

/// A process that was made. For a nowait creation the handle is null and the name empty; -102 brings both.
#[derive(Clone, Debug)]
pub struct Created {
    pub handle: ProcessHandle,
    pub name: String,
}

/// The environment of a new process. Standard files and PARAMs are the caller's own: only its backup has the same. That of a
/// passive backup has the mark that its primary's stack frames bear.
fn environment(process: &Process, backup: bool) -> Vec<Vec<u8>> {
    let params: Vec<&[u8]> = startup::params(&process.startup().param_message).into_iter().map(|(name, _)| name).collect();
    let own = |name: &[u8]| {
        name == b"GUARDIAN_CHANNEL" || !backup && (matches!(name, b"GUARDIAN_IN" | b"GUARDIAN_OUT") || params.contains(&name))
    };
    let mut all: Vec<Vec<u8>> = std::env::vars_os()
        .filter(|(name, _)| !own(name.as_bytes()))
        .map(|(name, value)| [name.into_vec(), value.into_vec()].join(&b'='))
        .collect();
    if backup && layout::usable().is_ok() {
        all.push([layout::CANARY.to_bytes(), b"=", format!("{:x}", layout::canary()).as_bytes()].concat());
    }
    all
}

/// The host path of a program file. Names with a slash are paths; a name of the current directory may be written in any
/// case; other Guardian names lie in the volume folder.
fn program_path(process: &Process, name: &[u8]) -> Result<Vec<u8>, Refusal> {
    let text = name.trim_ascii();
    if text.is_empty() {
        return Ok(Vec::new());
    }
    let exists = |path: &[u8]| rustix::fs::access(path, rustix::fs::Access::EXISTS).is_ok();
    let directory = rustix::process::getcwd(Vec::new()).map(|d| d.into_bytes()).unwrap_or_default();
    let here = [&directory[..], text].join(&b'/');
    if text.starts_with(b"/") && exists(text) {
        return Ok(text.to_vec());
    }
    if !text.starts_with(b"/") && exists(&here) {
        return Ok(here);
    }
    let refuse = |detail: i16| Refusal { error: 1, detail };
    let path = crate::sys::places::places().path_of(text).map_err(|e| refuse(e.number()))?;
    if exists(&path) {
        return Ok(path);
    }
    let alias = String::from_utf8_lossy(text).to_ascii_uppercase();
    process.program_with_alias(&alias).ok_or(refuse(11))
}

impl Process {
    /// Makes a process. The refusal is a process-creation error and its detail.
    pub fn create(&self, new: &NewProcess) -> Result<Created, Refusal> {
        let program = program_path(self, &new.program)?;
        let backup = new.name == NewName::Callers;
        if backup && self.name().is_none() {
            return Err(Refusal { error: 22, detail: 0 });
        }
        let directory = rustix::process::getcwd(Vec::new()).map(|d| d.into_bytes()).unwrap_or_default();
        let startup = if backup {
            // Both members start with the same messages; nobody sends them again.
            Startup { conversation: false, environment: environment(self, true), directory, ..self.startup().clone() }
        } else {
            let word = if program.is_empty() { self.view.process(self.place).program.as_bytes().to_vec() } else { program.clone() };
            Startup { argv: vec![word], environment: environment(self, false), directory, conversation: true, ..Startup::default() }
        };
        self.create_with(new, program, startup, false)
    }

    /// Makes the caller's backup with its own startup messages and `standard_files` for its streams, and waits until its
    /// run-time start is over.
    pub fn create_backup(&self, new: &NewProcess, standard_files: Vec<u8>) -> Result<Created, Refusal> {
        let program = program_path(self, &new.program)?;
        if self.name().is_none() {
            return Err(Refusal { error: 22, detail: 0 });
        }
        let directory = rustix::process::getcwd(Vec::new()).map(|d| d.into_bytes()).unwrap_or_default();
        let startup = Startup {
            conversation: false,
            environment: environment(self, true),
            directory,
            standard_files,
            ..self.startup().clone()
        };
        self.create_with(&NewProcess { name: NewName::Callers, ..new.clone() }, program, startup, true)
    }

    fn create_with(&self, new: &NewProcess, program: Vec<u8>, startup: Startup, wait_ready: bool) -> Result<Created, Refusal> {
        crate::kill_point!("create.asked");
        let create = Create {
            program,
            cpu: new.cpu,
            name: new.name.clone(),
            home_terminal: new.home_terminal.clone(),
            priority: new.priority,
            debug_options: new.debug_options,
            job_id: new.job_id,
            startup,
            wait_ready,
            nowait_tag: new.nowait_tag,
            has_mom: true,
        };
        let answer = self.ask(Request::Create(Box::new(create)))?;
        crate::kill_point!("create.done");
        match answer.0 {
            Answer::Created { handle, name } => Ok(Created { handle, name }),
            _ => Ok(Created { handle: ProcessHandle::NULL, name: String::new() }),
        }
    }

    /// Ends this process now, as `STOP`, `ABEND` and `PROCESS_STOP_` do, without the C library's cleanup.
    pub fn stop_self(&self, ending: Ending) -> ! {
        let abend = ending.abend;
        let _ = self.ask(Request::Ending(ending));
        crate::kill_point!("ending.told");
        crate::sys::leave::leave(abend as i32)
    }

    /// Stops another process, or both members of its pair (`ending.both`).
    pub fn stop(&self, target: ProcessHandle, ending: Ending) -> Result<(), FileError> {
        self.tell(Request::Stop { target, ending })
    }
}
