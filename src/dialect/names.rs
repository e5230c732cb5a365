//! Header names: what a program writes, and the file that is meant.

use std::path::{Path, PathBuf};

/// Short NonStop names of headers that C libraries here keep in folders.
const ALIASES: &[(&str, &str)] = &[
    ("in", "netinet/in.h"),
    ("inet", "arpa/inet.h"),
    ("socket", "sys/socket.h"),
    ("ioctl", "sys/ioctl.h"),
    ("param", "sys/param.h"),
    ("systype", "sys/types.h"),
    ("systypes", "sys/types.h"),
    ("types", "sys/types.h"),
    ("sysstat", "sys/stat.h"),
    ("stat", "sys/stat.h"),
    ("systime", "sys/time.h"),
    ("wait", "sys/wait.h"),
    ("un", "sys/un.h"),
    ("if", "net/if.h"),
    ("tcp", "netinet/tcp.h"),
];

/// What stands between the quotes or angle brackets of an include line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Written {
    pub name: String,
    pub quoted: bool,
    /// The section list, if there is one.
    pub sections: Option<Vec<String>>,
}

/// Reads `<name(a, b)>` or `"name(a, b)"`; also returns what follows it.
pub fn written(rest: &[u8]) -> Option<(Written, String)> {
    let close = match rest.first()? {
        b'<' => b'>',
        b'"' => b'"',
        _ => return None,
    };
    let end = 1 + rest[1..].iter().position(|b| *b == close)?;
    let inside = String::from_utf8_lossy(&rest[1..end]).into_owned();
    let tail = String::from_utf8_lossy(&rest[end + 1..]).trim().to_owned();
    let (name, sections) = match inside.split_once('(') {
        Some((name, list)) => {
            let list = list.rsplit_once(')').map_or(list, |(list, _)| list);
            (name.trim(), Some(list.split(',').map(|s| s.trim().to_owned()).filter(|s| !s.is_empty()).collect()))
        }
        None => (inside.trim(), None),
    };
    Some((Written { name: name.to_owned(), quoted: close == b'"', sections }, tail))
}

/// Other spellings of `name`, likeliest first. `name` itself is not among them.
pub fn spellings(name: &str) -> Vec<String> {
    let mut found: Vec<String> = Vec::new();
    let mut add = |s: String| {
        if !s.is_empty() && s != name && !found.contains(&s) {
            found.push(s);
        }
    };
    let slashed = name.replace('\\', "/");
    // \NODE.$VOL.SUBVOL.FILE, $VOL.SUBVOL.FILE and /G/vol/subvol/file: the volume means nothing here.
    let guardian = slashed.trim_start_matches('/').find('$').map(|n| &slashed.trim_start_matches('/')[n..]);
    let path: Vec<&str> = match guardian {
        Some(full) => full.split(['.', '/']).skip(1).collect(),
        None => match slashed.strip_prefix("/G/").or(slashed.strip_prefix("/g/")) {
            Some(full) => full.split('/').skip(1).collect(),
            None => slashed.split('/').filter(|p| !p.is_empty()).collect(),
        },
    };
    add(slashed.clone());
    let joined = path.join("/");
    for base in [joined.clone(), joined.to_lowercase()] {
        forms(&base, &mut add);
    }
    // SUBVOL.FILE of the program's own, and sys.types.h.
    let stem = joined.strip_suffix(".h").or(joined.strip_suffix(".H"));
    let dotted = match stem {
        Some(stem) => stem.replace('.', "/") + ".h",
        None => joined.replace('.', "/"),
    };
    for base in [dotted.clone(), dotted.to_lowercase()] {
        forms(&base, &mut add);
    }
    for whole in [&joined, &dotted] {
        let last = whole.rsplit('/').next().unwrap_or(whole);
        for base in [last.to_owned(), last.to_lowercase()] {
            forms(&base, &mut add);
        }
    }
    found
}

/// `base`, with `.h`, and with a glued `h` set apart.
fn forms(base: &str, add: &mut dyn FnMut(String)) {
    add(base.to_owned());
    let stem = base.strip_suffix(".h").or(base.strip_suffix('h').filter(|s| !s.ends_with('.')));
    if let Some((_, header)) = ALIASES.iter().find(|(short, _)| stem == Some(*short)) {
        add((*header).to_owned());
    }
    if base.ends_with(".h") || base.ends_with(".H") {
        return;
    }
    if let Some(stem) = base.strip_suffix(['h', 'H']) {
        add(format!("{stem}.h"));
    }
    add(format!("{base}.h"));
}

/// `dir/name` if it is a file; with `any_case`, also if it differs in case.
pub fn find_in(dir: &Path, name: &str, any_case: bool) -> Option<PathBuf> {
    let exact = if dir.as_os_str().is_empty() { PathBuf::from(name) } else { dir.join(name) };
    if exact.is_file() {
        return Some(exact);
    }
    if !any_case || name.starts_with('/') {
        return None;
    }
    let mut at = dir.to_owned();
    for part in name.split('/') {
        let here = if at.as_os_str().is_empty() { Path::new(".") } else { &at };
        let next = match here.join(part).exists() {
            true => part.to_owned(),
            false => {
                let mut entries: Vec<String> =
                    std::fs::read_dir(here).ok()?.filter_map(|e| e.ok()?.file_name().into_string().ok()).collect();
                entries.sort();
                entries.into_iter().find(|e| e.eq_ignore_ascii_case(part))?
            }
        };
        at.push(next);
    }
    at.is_file().then_some(at)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lists_are_read_in_every_form() {
        let (w, tail) = written(b"<cextdecs.h ( A_ , B_ )> nolist").unwrap();
        assert_eq!((w.name.as_str(), w.sections, tail.as_str()), ("cextdecs.h", Some(vec!["A_".into(), "B_".into()]), "nolist"));
        let (w, _) = written(b"\"$system.zsysdefs.zsysc(filename_constant)\"").unwrap();
        assert_eq!((w.name.as_str(), w.quoted), ("$system.zsysdefs.zsysc", true));
        assert!(written(b"HEADER").is_none());
    }

    #[test]
    fn names_lead_to_headers() {
        let cases = [
            ("stdlibh", "stdlib.h"),
            ("cextdecs", "cextdecs.h"),
            ("inh", "netinet/in.h"),
            ("$system.ztcpip.inh", "netinet/in.h"),
            ("$system.zsysdefs.zsysc", "zsysc"),
            ("/G/system/zsysdefs/zsysc", "zsysc.h"),
            ("zsysdefs/ZSYSC", "zsysc"),
            ("ZSYSC", "zsysc"),
            ("sys.types.h", "sys/types.h"),
            ("netinet.in.h", "netinet/in.h"),
            ("sys\\stat.h", "sys/stat.h"),
            ("lib.part", "lib/part.h"),
            ("lib.parth", "lib/part.h"),
            ("lib.parth", "part.h"),
        ];
        for (name, header) in cases {
            assert!(spellings(name).iter().any(|s| s == header), "{name}: {:?}", spellings(name));
        }
    }
}
