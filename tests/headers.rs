//! `include/` and `docs/coverage.md` are what the procedure table says. `GUARDIAN_BLESS=1` writes them.

use std::path::{Path, PathBuf};

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// Generated file, and where it is kept.
fn pairs() -> Vec<(PathBuf, PathBuf)> {
    let made = Path::new(env!("OUT_DIR")).join("include");
    let mut all = vec![(Path::new(env!("OUT_DIR")).join("coverage.md"), root().join("docs/coverage.md"))];
    for entry in std::fs::read_dir(&made).expect("the build makes headers") {
        let path = entry.expect("entry").path();
        let kept = root().join("include").join(path.file_name().expect("name"));
        all.push((path, kept));
    }
    all
}

#[test]
fn kept_files_are_fresh() {
    let mut stale = Vec::new();
    for (made, kept) in pairs() {
        let fresh = std::fs::read_to_string(&made).expect("made");
        if std::fs::read_to_string(&kept).unwrap_or_default() == fresh {
            continue;
        }
        if std::env::var_os("GUARDIAN_BLESS").is_some() {
            std::fs::write(&kept, fresh).expect("write");
        } else {
            stale.push(kept);
        }
    }
    assert!(stale.is_empty(), "stale: {stale:?}; run GUARDIAN_BLESS=1 cargo test --test headers");
}

#[test]
fn aliases_lead_to_headers_that_exist() {
    let include = root().join("include");
    for entry in std::fs::read_dir(&include).expect("include") {
        let path = entry.expect("entry").path();
        if path.extension().is_some() {
            continue;
        }
        let text = std::fs::read_to_string(&path).expect("alias");
        let line = text.trim();
        assert_eq!(line.lines().count(), 1, "{}", path.display());
        if let Some(name) = line.strip_prefix("#include \"").and_then(|l| l.strip_suffix('"')) {
            assert!(include.join(name).exists(), "{}: {name}", path.display());
        } else {
            assert!(line.starts_with("#include <"), "{}", path.display());
        }
    }
}

#[test]
fn every_known_procedure_has_a_row() {
    let names = guardian::table::statuses().count();
    assert_eq!(names, 582);
    let declared = guardian::table::statuses().filter(|(_, status)| *status != "not declared").count();
    assert!(declared >= 300, "{declared}");
}
