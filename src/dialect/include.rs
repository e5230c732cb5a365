//! Include lines: section lists, Guardian names, `nolist`.

/// An include directive taken apart.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Include {
    pub quoted: bool,
    /// The name as written, without its section list.
    pub name: String,
    pub sections: Vec<String>,
    /// Something follows the name that other compilers stumble over.
    pub tail: bool,
}

/// Reads the text of an include directive, its continuation lines joined. `None`: not one, or of a form we leave alone.
pub fn parse(line: &str) -> Option<Include> {
    let rest = line.trim_start().strip_prefix('#')?.trim_start().strip_prefix("include")?.trim_start();
    let close = match rest.chars().next()? {
        '<' => '>',
        '"' => '"',
        _ => return None,
    };
    let inner = &rest[1..];
    let end = inner.find(close)?;
    let (body, tail) = (&inner[..end], inner[end + 1..].trim());
    let (name, sections) = match body.split_once('(') {
        Some((name, list)) => {
            let list = list.rsplit_once(')').map_or(list, |(list, _)| list);
            (name, list.split(',').map(|s| s.trim().to_owned()).filter(|s| !s.is_empty()).collect())
        }
        None => (body, Vec::new()),
    };
    let tail = !tail.is_empty() && !tail.starts_with("/*") && !tail.starts_with("//");
    Some(Include { quoted: close == '"', name: name.trim().to_owned(), sections, tail })
}

/// File names that a Guardian name may stand for on this host, best first.
pub fn candidates(name: &str) -> Vec<String> {
    let mut all = Vec::new();
    let mut add = |n: String| {
        if !n.is_empty() && !all.contains(&n) {
            all.push(n);
        }
    };
    add(name.to_owned());
    let name = name.replace('\\', "/");
    add(name.clone());
    add(name.to_lowercase());
    // A volume, subvolume or /G path in front is where the vendor keeps the file, not a part of its name.
    let guardian = name.starts_with('$') || name.starts_with('\\');
    let last_slash = name.rsplit('/').next().unwrap_or(&name).to_owned();
    let file = if guardian { name.rsplit('.').next().unwrap_or(&name).to_owned() } else { last_slash };
    if guardian || name.starts_with("/G/") || name.to_lowercase().contains("zsysdefs/") {
        for f in [file.clone(), file.to_lowercase()] {
            add(f.clone());
            with_suffix(&f, &mut add);
        }
        return all;
    }
    let lower = name.to_lowercase();
    for n in [name.as_str(), lower.as_str()] {
        with_suffix(n, &mut add);
        // `sys.types.h` and `subvol.file`.
        let parts: Vec<&str> = n.split('.').collect();
        if parts.len() >= 2 && !n.contains('/') {
            if let Some((last, dirs)) = parts.split_last() {
                if *last == "h" && parts.len() >= 3 {
                    add(format!("{}.h", parts[..parts.len() - 1].join("/")));
                    add(format!("{}.h", parts[parts.len() - 2]));
                } else if *last != "h" {
                    add(format!("{}/{last}", dirs.join("/")));
                    add((*last).to_owned());
                    with_suffix(last, &mut add);
                    if let Some(stem) = last.strip_suffix('h') {
                        add(format!("{}/{stem}.h", dirs.join("/")));
                    }
                }
            }
        }
    }
    all
}

/// `stdioh` is `stdio.h`; `zsysc` may be `zsysc.h`.
fn with_suffix(name: &str, add: &mut impl FnMut(String)) {
    if name.contains('.') {
        return;
    }
    if let Some(stem) = name.strip_suffix('h').filter(|s| !s.is_empty()) {
        add(format!("{stem}.h"));
    }
    add(format!("{name}.h"));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn section_lists_are_read_in_every_spelling() {
        for line in
            ["#include <cextdecs.h(A_,B_)> nolist", "#include <cextdecs.h ( A_ ,   B_ )>", "# include \"cextdecs.h(A_, B_)\""]
        {
            let i = parse(line).unwrap_or_else(|| panic!("{line}"));
            assert_eq!((i.name.as_str(), i.sections), ("cextdecs.h", vec!["A_".to_owned(), "B_".to_owned()]));
        }
        assert_eq!(parse("#include MACRO"), None);
        assert!(parse("#include <a.h> nolist").is_some_and(|i| i.tail));
        assert!(parse("#include <a.h> /* c */").is_some_and(|i| !i.tail));
    }

    #[test]
    fn guardian_names_lead_to_host_names() {
        for (name, wanted) in [
            ("$system.zsysdefs.zsysc", "zsysc"),
            ("/G/system/zsysdefs/zsysc", "zsysc"),
            ("zsysdefs/ZSYSC", "zsysc"),
            ("ZSYSC", "zsysc"),
            ("stdioh", "stdio.h"),
            ("sys.types.h", "sys/types.h"),
            ("sys\\stat.h", "sys/stat.h"),
            ("lib.part", "part"),
            ("lib.parth", "lib/part.h"),
            ("$system.ztcpip.inh", "inh"),
        ] {
            assert!(candidates(name).contains(&wanted.to_owned()), "{name}: {:?}", candidates(name));
        }
    }
}
