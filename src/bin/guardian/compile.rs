//! A C source given to `guardian run` is compiled first.

use std::ffi::OsString;
use std::fs;
use std::os::unix::fs::DirBuilderExt;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use guardian::sys::node::NodeDir;

use crate::failure::Failure;

/// A program made from a source; removed with the value, so keep it as long as the pair: a backup may be made at any time.
pub struct Compiled {
    folder: PathBuf,
    program: PathBuf,
}

impl Compiled {
    pub fn program(&self) -> &Path {
        &self.program
    }
}

impl Drop for Compiled {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.folder);
    }
}

/// The command that compiles: this program itself, so that nothing else has to be found.
pub fn compiler() -> Result<Command, Failure> {
    let own = std::env::current_exe().map_err(|e| Failure::Other(format!("cannot find this program: {e}")))?;
    let mut command = Command::new(own);
    command.arg("cc");
    Ok(command)
}

/// Compiles and links `sources` into `program`; the compiler's messages go to the standard error.
pub fn compile(sources: &[&Path], program: &Path) -> Result<(), Failure> {
    let mut arguments: Vec<OsString> = vec!["-g".into(), "-O1".into(), "-o".into(), program.into()];
    arguments.extend(sources.iter().map(|s| s.as_os_str().to_owned()));
    let failed = || Failure::Compile(sources[0].to_owned());
    let status = compiler()?.args(arguments).stdin(Stdio::null()).stdout(Stdio::null()).status().map_err(|_| failed())?;
    if status.success() { Ok(()) } else { Err(failed()) }
}

/// Compiles `program` if it is a C source. The result lies in the node directory: it goes with the node at the latest.
pub fn if_source(program: &Path, node: &NodeDir) -> Result<Option<Compiled>, Failure> {
    let is_source = program.extension().is_some_and(|e| ["c", "C", "cc", "cpp", "cxx"].iter().any(|x| e == *x));
    if !is_source {
        return Ok(None);
    }
    if !program.is_file() {
        return Err(Failure::Program { program: program.to_owned(), why: "no such file".into() });
    }
    node.open(true)?;
    let folder = node.path().join("run").join(std::process::id().to_string());
    let _ = fs::remove_dir_all(&folder);
    fs::DirBuilder::new().recursive(true).mode(0o700).create(&folder).map_err(|e| Failure::File(folder.clone(), e))?;
    let compiled = Compiled { program: folder.join(program.file_stem().unwrap_or(program.as_os_str())), folder };
    compile(&[program], &compiled.program)?;
    Ok(Some(compiled))
}

/// `guardian cc`: the compiler driver, in this very process.
pub fn cc(arguments: Vec<OsString>) -> Result<u8, Failure> {
    Ok(guardian::dialect::main(arguments).clamp(0, 255) as u8)
}
