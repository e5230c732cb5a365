//! `PROCESS_LAUNCH_`: a process made from a block of parameters.

use super::new_process::{Wanted, Wrong, parameter};
use super::shared::entered;
use crate::abi::{Ptr, args};
use crate::control::Refusal;
use crate::model::handle::ProcessHandle;
use crate::model::process_info::descriptor;
use crate::model::system_message::process_created;

/// Process-creation errors.
const PARAMETER: i16 = 2;
const BOUNDS: i16 = 3;

/// Offsets in `zsys_ddl_plaunch_parms_def`, with the pointers of the host.
mod at {
    pub const VERSION: usize = 0;
    pub const PROGRAM: usize = 8;
    pub const NAME: usize = 72;
    pub const HOME_TERMINAL: usize = 88;
    pub const NOWAIT_TAG: usize = 120;
    pub const NAME_OPTIONS: usize = 148;
    pub const DEBUG_OPTIONS: usize = 150;
    pub const PRIORITY: usize = 152;
    pub const CPU: usize = 154;
    pub const JOB_ID: usize = 158;
}

struct Block(Ptr<usize>);

impl Block {
    fn word(&self, offset: usize) -> i16 {
        self.0.offset(offset).cast::<i16>().get()
    }

    /// A pointer and the length after it.
    fn text(&self, offset: usize, number: i16) -> Result<Option<Vec<u8>>, Wrong> {
        match self.0.offset(offset + 8).cast::<i32>().get() {
            0 => Ok(None),
            n if (1..=1024).contains(&n) => {
                let start = self.0.offset(offset).follow().ok_or((BOUNDS, number))?;
                Ok(Some(start.bytes(n as usize)))
            }
            _ => Err((PARAMETER, number)),
        }
    }
}

fn parameters(block: &Block) -> Result<Wanted, Wrong> {
    if !matches!(block.word(at::VERSION), 1 | 2) {
        return Err((PARAMETER, 0));
    }
    Ok(Wanted {
        program: block.text(at::PROGRAM, parameter::PROGRAM)?,
        priority: block.word(at::PRIORITY),
        cpu: block.word(at::CPU),
        name_option: block.word(at::NAME_OPTIONS),
        name: block.text(at::NAME, parameter::NAME)?,
        home_terminal: block.text(at::HOME_TERMINAL, parameter::HOME_TERMINAL)?,
        debug_options: block.word(at::DEBUG_OPTIONS),
        job_id: block.word(at::JOB_ID),
        nowait_tag: block.0.offset(at::NOWAIT_TAG).cast::<i64>().get(),
    })
}

/// Makes a process as its parameter block says. Answers a process-creation error; the result block has the layout of -102.
pub fn process_launch_(a: args::PROCESS_LAUNCH_) -> i16 {
    let finish = |result: Result<(ProcessHandle, String), Refusal>, tag: i64| {
        let (error, detail) = result.as_ref().map_or_else(|r| (r.error, r.detail), |_| (0, 0));
        let (handle, name) = result.unwrap_or((ProcessHandle::NULL, String::new()));
        if let Some(out) = a.error_detail {
            out.set(detail);
        }
        if let Some(out) = a.output_list {
            let room = usize::try_from(a.maxlen.unwrap_or(0)).unwrap_or(0);
            let stored = out.output(room).fill(&process_created(tag, &handle, error, detail, &name));
            if let Some(length) = a.output_list_len {
                length.set(stored as i16);
            }
        }
        error
    };
    let process = match entered(-1) {
        Ok(p) => p,
        Err(e) => return finish(Err(Refusal { error: 10, detail: e.number() }), -1),
    };
    let new = match parameters(&Block(a.param_list.cast())).and_then(|wanted| wanted.checked(&process)) {
        Ok(new) => new,
        Err((error, detail)) => return finish(Err(Refusal { error, detail }), -1),
    };
    let made = process.create(&new).map(|c| (c.handle, descriptor(&process.view, &c.handle)));
    finish(made, new.nowait_tag.unwrap_or(-1))
}
