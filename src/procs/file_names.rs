//! File names: the `FILENAME_` procedures, and the older twelve-word form.

use super::memory::{set, store, text};
use crate::abi::{Ptr, args};
use crate::error::FileError;
use crate::model::name::old::{self, Nodes, OldName};
use crate::model::name::place::Places;
use crate::model::name::resolve::{self, Beside, Defaults, Resolve};
use crate::model::name::{Accept, Kind, Parts, pattern};
use crate::model::process;
use crate::sys::places::places;

/// The caller's defaults, put over those of this process.
fn defaults(given: Option<Ptr<u8>>, length: Option<i16>) -> Result<Defaults, FileError> {
    let own = places().defaults();
    match (given, length) {
        (Some(given), Some(length)) if length != 0 => match text(given, length)? {
            define if define.starts_with(b"=") => Err(FileError::MISSING_DEFINE),
            text => own.overridden(&text),
        },
        _ => Ok(own),
    }
}

/// Whether bit `n` is set, counted from the most significant of 16 as the manual does.
fn bit(options: Option<i16>, n: u32) -> bool {
    options.unwrap_or(0) as u16 & 0x8000 >> n != 0
}

fn beside(options: Option<i16>) -> Beside {
    Beside { prefix: bit(options, 14), suffix: bit(options, 15) }
}

/// The one node there is.
struct OneNode(Places);

impl Nodes for OneNode {
    fn number(&self, node: &str) -> Option<u8> {
        node.eq_ignore_ascii_case(&self.0.node).then(own_node_number)
    }

    fn name(&self, number: u8) -> Option<String> {
        (number == own_node_number()).then(|| self.0.node.clone())
    }
}

/// The number of this node in process handles.
fn own_node_number() -> u8 {
    let number = process::enter().ok().and_then(|p| p.handle().parts()).map_or(0, |p| p.node);
    u8::try_from(number).unwrap_or(0)
}

/// The twelve words of a name, with this process's defaults.
pub(super) fn to_old_name(text: &[u8]) -> Result<OldName, FileError> {
    old::to_old(text, &places().defaults(), &OneNode(places()))
}

/// The name that twelve words mean.
pub(super) fn from_old_name(words: Ptr<i16>) -> Result<String, FileError> {
    old::from_old(&old_name(words), &OneNode(places()))
}

/// Sequence number that a process name has now.
fn current_sequence(name: &str) -> Option<u64> {
    let process = process::enter().ok()?;
    process.view.find_name(name).map(|n| n.1.sequence)
}

/// Checks the syntax of the name that begins a text.
pub fn filename_scan_(a: args::FILENAME_SCAN_) -> Result<(), FileError> {
    let accept = Accept { incomplete: bit(a.options, 14), pattern: bit(a.options, 15) };
    let text = text(a.string, a.length)?;
    // A node alone is an entity of its own, at level -1.
    let found = Parts::scan(&text, accept).or_else(|used| match Parts::scan(&text, Accept { incomplete: true, ..accept }) {
        Ok((used, parts)) if parts.kind == Kind::Node => Ok((used, parts)),
        _ => Err(used),
    });
    match found {
        Ok((used, parts)) => {
            set(a.count, used as i16);
            set(a.kind, if parts.kind == Kind::Define { 2 } else { parts.is_pattern as i16 });
            set(a.entity_level, parts.level());
            Ok(())
        }
        Err(used) => {
            set(a.count, used as i16);
            Err(FileError::BAD_NAME)
        }
    }
}

pub fn filename_resolve_(a: args::FILENAME_RESOLVE_) -> Result<(), FileError> {
    let resolved = || {
        if a.options.unwrap_or(0) as u16 & 0xFC00 != 0 || bit(a.options, 6) && bit(a.options, 14) {
            return Err(FileError::BAD_PARAMETER);
        }
        let how = Resolve {
            insert_subvolume: bit(a.options, 6),
            validate: bit(a.options, 7),
            refuse_define: bit(a.options, 10),
            map_define: bit(a.options, 12),
            subvolume: bit(a.options, 14),
            upshift: bit(a.options, 15),
        };
        defaults(a.defaults, a.defaults_length)?.resolve(&text(a.partialname, a.length)?, how)
    };
    store(a.fullname, a.maxlen, a.fullname_length, resolved())
}

pub fn filename_unresolve_(a: args::FILENAME_UNRESOLVE_) -> Result<(), FileError> {
    let short = || defaults(a.defaults, a.defaults_length)?.unresolve(&text(a.longname, a.length)?, a.level.unwrap_or(0));
    store(a.shortname, a.maxlen, a.shortname_length, short())
}

pub fn filename_compare_(a: args::FILENAME_COMPARE_) -> i16 {
    let same = || places().defaults().same(&text(a.filename1, a.length1)?, &text(a.filename2, a.length2)?, current_sequence);
    match same() {
        Ok(true) => 0,
        Ok(false) => -1,
        Err(e) => e.number(),
    }
}

pub fn filename_decompose_(a: args::FILENAME_DECOMPOSE_) -> Result<(), FileError> {
    let piece = || {
        let own = places().defaults();
        let fill = (!bit(a.options, 13)).then_some(&own);
        resolve::decompose(&text(a.filename, a.length)?, a.level, fill, beside(a.options), a.subpart.unwrap_or(0))
    };
    store(a.piece, a.maxlen, a.piece_length, piece())
}

pub fn filename_edit_(a: args::FILENAME_EDIT_) -> Result<(), FileError> {
    let name = text(a.filename, a.filename_length.get().min(a.maxlen))?;
    let edited = resolve::edit(&name, &text(a.piece, a.length)?, a.level, beside(a.options), a.subpart.unwrap_or(0))?;
    if edited.len() > a.maxlen.max(0) as usize {
        return Err(FileError::BUFFER_TOO_SMALL);
    }
    store(a.filename, a.maxlen, a.filename_length, Ok(edited))
}

pub fn filename_match_(a: args::FILENAME_MATCH_) -> i16 {
    let (Ok(name), Ok(pattern)) = (text(a.filename, a.filename_length), text(a.pattern, a.pattern_length)) else {
        return if a.filename_length < 0 { -3 } else { -4 };
    };
    match (name.is_empty(), pattern.is_empty()) {
        (true, _) => return -3,
        (_, true) => return -4,
        _ => {}
    }
    match pattern::fit(&name, &pattern) {
        Ok(fit) => {
            set(a.generic_set, fit.set);
            fit.result
        }
        Err(_) => 0,
    }
}

pub fn filename_to_oldfilename_(a: args::FILENAME_TO_OLDFILENAME_) -> Result<(), FileError> {
    let old = to_old_name(&text(a.filename, a.length)?)?;
    a.oldstyle_name.output(old.len()).fill(&old);
    Ok(())
}

/// The twelve words at `from`.
fn old_name(from: Ptr<i16>) -> OldName {
    let mut old: OldName = [b' '; 24];
    from.input(old.len()).copy_to(0, &mut old);
    old
}

pub fn oldfilename_to_filename_(a: args::OLDFILENAME_TO_FILENAME_) -> Result<(), FileError> {
    store(a.filename, a.maxlen, a.filename_length, from_old_name(a.oldfilename))
}

pub fn fnamecollapse(a: args::FNAMECOLLAPSE) -> i16 {
    let old = old_name(a.internal_name);
    // An unknown node is shown, not refused.
    let shown = match old::from_old(&old, &OneNode(places())) {
        Err(FileError::NO_SUCH_NODE) => old::from_old_with(&old, "\\??"),
        other => other,
    };
    match shown {
        Ok(name) => a.external_name.output(name.len()).fill(name.as_bytes()) as i16,
        Err(_) => 0,
    }
}

pub fn fnameexpand(a: args::FNAMEEXPAND) -> i16 {
    let places = places();
    let mut given = [b' '; 16];
    a.default_names.input(given.len()).copy_to(0, &mut given);
    let field = |range: std::ops::Range<usize>| String::from_utf8_lossy(&given[range]).trim_end().to_ascii_uppercase();
    let mut defaults = places.defaults();
    for (default, field) in [(&mut defaults.volume, field(0..8)), (&mut defaults.subvolume, field(8..16))] {
        // The network form of a volume keeps the node of this process.
        if !field.is_empty() && !field.starts_with('\\') {
            *default = field;
        }
    }
    // The longest external name has 34 characters; one more ends it.
    let text: Vec<u8> = (0..35).map(|i| a.external_filename.at(i)).take_while(|&b| b != 0 && b != b' ').collect();
    match old::expand(&text, &defaults, &OneNode(places)) {
        Ok((old, used)) => {
            a.internal_filename.output(old.len()).fill(&old);
            used as i16
        }
        Err(_) => 0,
    }
}

pub fn fnamecompare(a: args::FNAMECOMPARE) -> i16 {
    let plain = |name: OldName| {
        // The network form of a name on this node means the same as the local form.
        let text = old::from_old(&name, &OneNode(places())).ok()?.to_ascii_uppercase();
        Some(text.strip_prefix(&format!("{}.", places().node)).map_or_else(|| text.clone(), str::to_string))
    };
    let (one, two) = (old_name(a.filename1), old_name(a.filename2));
    if one.eq_ignore_ascii_case(&two) || plain(one).is_some_and(|name| Some(name) == plain(two)) { 0 } else { -1 }
}

/// `result` and a null byte, which `room` counts.
fn store_path(to: Ptr<u8>, room: i16, length: Ptr<i16>, result: Result<Vec<u8>, FileError>) -> Result<(), FileError> {
    length.set(0);
    let mut path = result?;
    if path.len() >= room.max(0) as usize {
        return Err(FileError::BUFFER_TOO_SMALL);
    }
    length.set(path.len() as i16);
    path.push(0);
    to.output(path.len()).fill(&path);
    Ok(())
}

pub fn filename_to_pathname_(a: args::FILENAME_TO_PATHNAME_) -> Result<(), FileError> {
    let path = || places().path_of(&text(a.filename, a.length)?);
    store_path(a.pathname, a.maxlen, a.pathlen, path())
}

pub fn pathname_to_filename_(a: args::PATHNAME_TO_FILENAME_) -> Result<(), FileError> {
    const PATH_MAX: usize = 1024;
    let path: Vec<u8> = (0..PATH_MAX).map(|i| a.pathname.at(i)).take_while(|&b| b != 0).collect();
    let name = places().name_of(&path);
    if name.is_ok() {
        // Bit 15: a Guardian file.
        set(a.infoflags, 1);
    }
    store(a.filename, a.maxlen, a.length, name)
}
