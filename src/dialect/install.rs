//! Installing: the tools, the library, the headers and a description for pkg-config, in a tree that may be moved as a whole.

use std::fs;
use std::io;
use std::os::unix::fs::{PermissionsExt, symlink};
use std::path::{Path, PathBuf};

use super::backend::Layout;

/// Finds everything relative to itself.
const PKG_CONFIG: &str = "prefix=${pcfiledir}/../..
libdir=${prefix}/lib
includedir=${prefix}/include/guardian

Name: guardian
Description: HPE NonStop Guardian procedures and process pairs on Linux
Version: VERSION
# Hidden definitions: a program's own read or stat is nobody else's.
Cflags: -I${includedir} -include ${includedir}/guardian_dialect.h -fvisibility=hidden
Libs: -L${libdir} -Wl,-rpath,${libdir} -lguardian -Wl,--wrap=__libc_start_main
Libs.private: -lpthread -ldl -lm
";

/// Copies `from` to `to` under a new inode, so that running programs keep the old file.
fn put(from: &Path, to: &Path, mode: u32) -> Result<(), String> {
    let failed = |e: io::Error| format!("cannot install {}: {e}", to.display());
    match fs::remove_file(to) {
        Err(e) if e.kind() != io::ErrorKind::NotFound => return Err(failed(e)),
        _ => {}
    }
    fs::copy(from, to).map_err(failed)?;
    fs::set_permissions(to, fs::Permissions::from_mode(mode)).map_err(failed)
}

fn folder(path: PathBuf) -> Result<PathBuf, String> {
    fs::create_dir_all(&path).map_err(|e| format!("cannot make {}: {e}", path.display()))?;
    Ok(path)
}

/// Copies a folder of headers or examples.
fn tree(from: &Path, to: &Path) -> Result<(), String> {
    let to = folder(to.to_owned())?;
    let entries = fs::read_dir(from).map_err(|e| format!("cannot read {}: {e}", from.display()))?;
    for entry in entries.filter_map(Result::ok) {
        let target = to.join(entry.file_name());
        if entry.path().is_dir() {
            tree(&entry.path(), &target)?;
        } else {
            put(&entry.path(), &target, 0o644)?;
        }
    }
    Ok(())
}

/// Installs the package that the running tool belongs to below `prefix`.
pub fn install(prefix: &Path) -> Result<(), String> {
    let layout = Layout::find()?;
    let library = layout.library()?;
    let own = std::env::current_exe().map_err(|e| format!("cannot find this program: {e}"))?;
    let bin = folder(prefix.join("bin"))?;
    for tool in ["guardian", "guardian-cc"] {
        put(&own.with_file_name(tool), &bin.join(tool), 0o755)?;
    }
    let cpp = bin.join("guardian-c++");
    let _ = fs::remove_file(&cpp);
    symlink("guardian-cc", &cpp).map_err(|e| format!("cannot install {}: {e}", cpp.display()))?;
    let lib = folder(prefix.join("lib"))?;
    put(&library.join("libguardian.so"), &lib.join("libguardian.so"), 0o755)?;
    if library.join("libguardian.a").is_file() {
        put(&library.join("libguardian.a"), &lib.join("libguardian.a"), 0o644)?;
    }
    tree(&layout.include, &prefix.join("include/guardian"))?;
    // The demonstration compiles them.
    let installed = own.ancestors().nth(2).map(|own| own.join("share/guardian/c-examples"));
    let examples = [installed, Some(Path::new(env!("CARGO_MANIFEST_DIR")).join("c-examples"))];
    if let Some(examples) = examples.into_iter().flatten().find(|dir| dir.is_dir()) {
        tree(&examples, &prefix.join("share/guardian/c-examples"))?;
    }
    let description = folder(lib.join("pkgconfig"))?.join("guardian.pc");
    fs::write(&description, PKG_CONFIG.replace("VERSION", env!("CARGO_PKG_VERSION")))
        .map_err(|e| format!("cannot write {}: {e}", description.display()))
}
