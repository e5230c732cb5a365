//! What a program run from a shell starts with: the words of its command line and the startup, ASSIGN and PARAM messages.

use std::ffi::OsStr;
use std::os::unix::ffi::OsStrExt;
use std::path::Path;

use guardian::control::Startup;

use crate::args::Run;
use crate::failure::Failure;

/// Longest parameter string of a startup message.
const PARAMETER_MAX: usize = 528;
/// Longest PARAM message.
const PARAM_MESSAGE_MAX: usize = 1028;

/// Variables that belong to the process that made us, not to the one we make.
const NOT_PASSED_ON: [&str; 2] = ["GUARDIAN_CHANNEL", "GUARDIAN_NODE_DIR"];

pub fn startup(run: &Run, program: &Path) -> Result<Startup, Failure> {
    let mut argv = vec![program.as_os_str().as_bytes().to_vec()];
    argv.extend(run.arguments().iter().map(|a| a.as_bytes().to_vec()));
    let directory = std::env::current_dir().map_err(|e| Failure::File(".".into(), e))?;
    let mut environment: Vec<Vec<u8>> = std::env::vars_os()
        .filter(|(name, _)| !NOT_PASSED_ON.iter().any(|n| name == n))
        .map(|(n, v)| entry(&n, v.as_bytes()))
        .collect();
    // The message has no room for host paths, so they come along here.
    for (variable, file) in [("GUARDIAN_IN", &run.input), ("GUARDIAN_OUT", &run.output)] {
        if let Some(file) = file {
            environment.push(entry(OsStr::new(variable), directory.join(file).as_os_str().as_bytes()));
        }
    }
    Ok(Startup {
        startup_message: startup_message(run),
        assigns: assigns(&run.assigns)?,
        param_message: param_message(&run.params)?,
        argv,
        environment,
        directory: directory.as_os_str().as_bytes().to_vec(),
        ..Startup::default()
    })
}

fn entry(name: &OsStr, value: &[u8]) -> Vec<u8> {
    [name.as_bytes(), b"=", value].concat()
}

fn startup_message(run: &Run) -> Vec<u8> {
    let name = |file: &Option<std::path::PathBuf>| file.as_ref().map_or([b' '; 24], |f| internal_name(f.as_os_str().as_bytes()));
    let mut parameters = Vec::new();
    for (i, word) in run.arguments().iter().enumerate() {
        if i > 0 {
            parameters.push(b' ');
        }
        parameters.extend_from_slice(word.as_bytes());
    }
    parameters.truncate(PARAMETER_MAX);
    parameters.push(0);
    if parameters.len() % 2 == 1 {
        parameters.push(0);
    }
    let mut message = (-1i16).to_ne_bytes().to_vec();
    message.extend_from_slice(&[b' '; 16]);
    message.extend_from_slice(&name(&run.input));
    message.extend_from_slice(&name(&run.output));
    message.extend_from_slice(&parameters);
    message
}

/// The 24-byte form of a file name: three fields of eight. Blank for a name it cannot express.
fn internal_name(name: &[u8]) -> [u8; 24] {
    const BLANK: [u8; 24] = [b' '; 24];
    let upper = name.to_ascii_uppercase();
    let parts: Vec<&[u8]> = upper.split(|&b| b == b'.').collect();
    let good = |part: &[u8], first: &[u8]| {
        let word = part.strip_prefix(first).unwrap_or(b"");
        (1..=8 - first.len()).contains(&word.len())
            && word.iter().all(|b| b.is_ascii_alphanumeric())
            && word[0].is_ascii_alphabetic()
    };
    let mut fields = BLANK;
    let mut put = |field: usize, part: &[u8]| fields[field * 8..field * 8 + part.len()].copy_from_slice(part);
    match parts[..] {
        [file] if good(file, b"$") => put(0, file),
        [file] if good(file, b"") => put(2, file),
        [sub, file] if good(sub, b"") && good(file, b"") => (put(1, sub), put(2, file)).0,
        [process, first] if good(process, b"$") && good(first, b"#") => (put(0, process), put(1, first)).0,
        [volume, sub, file] if good(volume, b"$") && good(sub, b"") && good(file, b"") => {
            put(0, volume);
            put(1, sub);
            put(2, file);
        }
        _ => {}
    }
    fields
}

fn split<'a>(option: &'static str, value: &'a str, form: &'static str) -> Result<(&'a str, &'a str), Failure> {
    let bad = || Failure::BadOption { option, value: value.into(), form };
    match value.split_once('=') {
        Some((name, rest)) if !name.is_empty() && name.len() <= 31 && name.is_ascii() => Ok((name, rest)),
        _ => Err(bad()),
    }
}

fn assigns(assigns: &[String]) -> Result<Vec<Vec<u8>>, Failure> {
    assigns
        .iter()
        .map(|assign| {
            let (logical, file) = split("--assign", assign, "LOGICAL=FILE or UNIT.LOGICAL=FILE, names up to 31 characters")?;
            let (unit, logical) = logical.split_once('.').unwrap_or(("", logical));
            let mut message = (-2i16).to_ne_bytes().to_vec();
            for name in [unit, logical] {
                let mut field = [b' '; 32];
                field[0] = name.len() as u8;
                field[1..=name.len()].copy_from_slice(name.to_ascii_uppercase().as_bytes());
                message.extend_from_slice(&field);
            }
            // Only the file name is given: the most significant bit of the mask.
            message.extend_from_slice(&0x8000_0000u32.to_ne_bytes());
            message.extend_from_slice(&internal_name(file.as_bytes()));
            message.resize(108, 0);
            Ok(message)
        })
        .collect()
}

fn param_message(params: &[String]) -> Result<Vec<u8>, Failure> {
    if params.is_empty() {
        return Ok(Vec::new());
    }
    const FORM: &str = "NAME=VALUE, name up to 31 characters, value up to 255, all together below 1024";
    let mut message = (-3i16).to_ne_bytes().to_vec();
    message.extend_from_slice(&(params.len() as i16).to_ne_bytes());
    for param in params {
        let (name, value) = split("--param", param, FORM)?;
        let too_long = value.len() > 255 || message.len() + 2 + name.len() + value.len() > PARAM_MESSAGE_MAX;
        if too_long {
            return Err(Failure::BadOption { option: "--param", value: param.clone(), form: FORM });
        }
        message.push(name.len() as u8);
        message.extend_from_slice(name.as_bytes());
        message.push(value.len() as u8);
        message.extend_from_slice(value.as_bytes());
    }
    Ok(message)
}
