//! Being a member of a process pair, from Rust: [`Pair`].

use super::creation::NewProcess;
use super::handle::ProcessHandle;
use super::pair::{PairInfo, Role, Which};
use super::process::enter;
use super::requester::Server;
use crate::error::FileError;

/// The pair that this process belongs to.
///
/// ```no_run
/// use guardian::{Pair, Role};
///
/// # fn main() -> Result<(), guardian::FileError> {
/// if Pair::role()? == Role::Single {
///     Pair::start_backup(None)?;
///     let backup = Pair::open_partner()?;
///     backup.write(b"state")?;
/// }
/// # Ok(())
/// # }
/// ```
pub struct Pair;

impl Pair {
    /// This process's role now.
    pub fn role() -> Result<Role, FileError> {
        Ok(enter()?.role())
    }

    pub fn info() -> Result<PairInfo, FileError> {
        Ok(enter()?.pair_info(&Which::Caller, false))
    }

    /// Starts the backup, in another CPU unless one is given, and waits until it runs. A process-creation error other than
    /// "no such CPU" is error 2; without another CPU it is 201.
    pub fn start_backup(cpu: Option<u16>) -> Result<ProcessHandle, FileError> {
        let new = NewProcess { cpu, ..NewProcess::default() };
        match enter()?.create_backup(&new, Vec::new()) {
            Ok(created) => Ok(created.handle),
            Err(r) if r.error == 10 => Err(FileError::PATH_DOWN),
            Err(_) => Err(FileError::INVALID_OPERATION),
        }
    }

    /// Opens the other member. When it is lost, requests end with 201 and never come back to this process.
    pub fn open_partner() -> Result<Server, FileError> {
        let name = Pair::info()?.name;
        if name.is_empty() {
            return Err(FileError::NO_SUCH_DEVICE);
        }
        Server::open(&name, 0)
    }

    /// Makes this process the primary; true when it was before.
    pub fn become_primary() -> Result<bool, FileError> {
        enter()?.become_primary()
    }
}
