//! `guardian kill`: SIGKILL for one member of a pair.

use std::time::Duration;

use guardian::model::handle::Place;
use guardian::sys::node::NodeDir;
use rustix::process::Signal;

use crate::failure::Failure;
use crate::node;

pub fn kill(name: &str, backup: bool) -> Result<u8, Failure> {
    let name = node::process_name(name)?;
    let mut tool = node::connect_or_fail(&NodeDir::from_environment())?;
    let (_, row) = tool.view.find_name(&name).ok_or_else(|| Failure::NoSuchName(name.clone()))?;
    let (row_number, verifier) = match backup {
        true => (row.backup_row, row.backup_verifier),
        false => (row.primary_row, row.primary_verifier),
    };
    if verifier == 0 {
        return Err(if backup { Failure::NoBackup(name) } else { Failure::NoSuchName(name) });
    }
    let place = Place::from_row(row_number as usize).ok_or_else(|| Failure::NoSuchName(name.clone()))?;
    let process = tool.view.process(place);
    if process.verifier != verifier || !node::process_of(&process).signal(Signal::KILL) {
        return Err(Failure::NoSuchName(name));
    }
    // A `status` that follows must not show the dead.
    if node::wait_until(&mut tool, Duration::from_secs(5), |v| v.process(place).verifier != verifier) {
        Ok(0)
    } else {
        Err(Failure::NotGone(name))
    }
}
