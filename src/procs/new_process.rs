//! What `PROCESS_CREATE_` and `PROCESS_LAUNCH_` ask for, checked: the errors are process-creation errors with their details.

use crate::control::NewName;
use crate::error::FileError;
use crate::model::creation::NewProcess;
use crate::model::name::{FileName, is_process_name};
use crate::model::process::Process;

/// An error and its detail.
pub type Wrong = (i16, i16);

const PARAMETER: i16 = 2;
const HOME_TERMINAL: i16 = 8;
const NAME: i16 = 11;

/// Numbers of parameters, the same for both procedures.
pub mod parameter {
    pub const PROGRAM: i16 = 1;
    pub const PRIORITY: i16 = 5;
    pub const CPU: i16 = 6;
    pub const NAME_OPTION: i16 = 9;
    pub const NAME: i16 = 10;
    pub const DESCRIPTOR: i16 = 11;
    pub const HOME_TERMINAL: i16 = 14;
}

/// Arguments as they came; -1 stands for the default of a number.
pub struct Wanted {
    pub program: Option<Vec<u8>>,
    pub priority: i16,
    pub cpu: i16,
    pub name_option: i16,
    pub name: Option<Vec<u8>>,
    pub home_terminal: Option<Vec<u8>>,
    pub debug_options: i16,
    pub job_id: i16,
    pub nowait_tag: i64,
}

fn upper(text: Vec<u8>) -> String {
    String::from_utf8_lossy(&text).trim().to_ascii_uppercase()
}

/// A name without its node, which must be ours.
fn local<'a>(process: &Process, name: &'a str, error: i16) -> Result<&'a str, Wrong> {
    match name.strip_prefix('\\').and_then(|rest| rest.split_once('.')) {
        Some((node, rest)) if process.view.node_name().trim_start_matches('\\').eq_ignore_ascii_case(node) => Ok(rest),
        Some(_) => Err((error, FileError::NO_SUCH_NODE.number())),
        None => Ok(name),
    }
}

fn name(process: &Process, option: i16, name: Option<Vec<u8>>) -> Result<NewName, Wrong> {
    Ok(match option {
        0 => NewName::None,
        1 => {
            let name = name.filter(|n| !n.is_empty()).map(upper).ok_or((PARAMETER, parameter::NAME))?;
            let short = local(process, &name, NAME)?;
            if !is_process_name(short) {
                return Err((NAME, FileError::BAD_NAME.number()));
            }
            NewName::Given(short.to_owned())
        }
        2 => NewName::System(4),
        3 => NewName::Callers,
        4 => NewName::System(5),
        _ => return Err((PARAMETER, parameter::NAME_OPTION)),
    })
}

/// A terminal that is there, or a process that stands for one.
fn home_terminal(process: &Process, name: Option<Vec<u8>>) -> Result<String, Wrong> {
    let Some(name) = name.map(upper).filter(|n| !n.is_empty()) else { return Ok(String::new()) };
    let short = local(process, &name, HOME_TERMINAL)?;
    let parsed = FileName::parse(short.as_bytes()).map_err(|e| (HOME_TERMINAL, e.number()))?;
    let there = process.is_home_terminal(short)
        || crate::model::terminal::exists(short)
        || matches!(parsed, FileName::Process(p) if process.view_name(&p.name).is_some());
    if there { Ok(short.to_owned()) } else { Err((HOME_TERMINAL, FileError::NO_SUCH_DEVICE.number())) }
}

impl Wanted {
    pub fn checked(self, process: &Process) -> Result<NewProcess, Wrong> {
        let program = self.program.unwrap_or_default();
        // Only a backup runs the caller's program without naming it.
        if program.is_empty() && self.name_option != 3 {
            return Err((PARAMETER, parameter::PROGRAM));
        }
        let priority = match self.priority {
            -1 => None,
            n if (1..=199).contains(&n) => Some(n),
            _ => return Err((PARAMETER, parameter::PRIORITY)),
        };
        let cpu = match self.cpu {
            -1 => None,
            n if (0..16).contains(&n) => Some(n as u16),
            _ => return Err((PARAMETER, parameter::CPU)),
        };
        Ok(NewProcess {
            program,
            cpu,
            name: name(process, self.name_option, self.name)?,
            home_terminal: home_terminal(process, self.home_terminal)?,
            priority,
            debug_options: self.debug_options as u16,
            job_id: Some(self.job_id).filter(|j| *j != -1),
            nowait_tag: Some(self.nowait_tag).filter(|t| *t != -1),
        })
    }
}
