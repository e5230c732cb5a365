//! Makes exports, argument structures and headers from the procedure table. Writes to the output folder only.

#[path = "src/codegen.rs"]
#[allow(dead_code)]
mod codegen;
#[path = "src/error/table.rs"]
#[allow(dead_code)]
mod error_table;

use std::path::Path;

fn main() {
    let out = std::env::var("OUT_DIR").unwrap_or_else(|_| ".".into());
    let out = Path::new(&out);
    for file in ["build.rs", "src/codegen.rs", "src/table", "src/error/table.rs", "cbindgen.toml"] {
        println!("cargo:rerun-if-changed={file}");
    }
    let sections = sections(Path::new("src/table"));
    let table = codegen::procedures(&sections);
    let headers = out.join("include");
    let write = |path: &Path, text: &str| std::fs::write(path, text).unwrap_or_else(|e| panic!("{}: {e}", path.display()));
    std::fs::create_dir_all(&headers).unwrap_or_else(|e| panic!("{}: {e}", headers.display()));
    write(&out.join("exports.rs"), &codegen::exports(&table));
    write(&out.join("args.rs"), &codegen::arguments(&table));
    write(&out.join("coverage.md"), &codegen::coverage(&sections));
    let prototypes = out.join("prototypes.rs");
    write(&prototypes, &codegen::prototypes(&table));
    let bindings = cbindgen::Builder::new()
        .with_config(cbindgen::Config::from_file("cbindgen.toml").unwrap_or_else(|e| panic!("cbindgen.toml: {e}")))
        .with_src(&prototypes)
        .generate()
        .unwrap_or_else(|e| panic!("cbindgen: {e}"));
    let mut header = Vec::new();
    bindings.write(&mut header);
    let (told, plain) = codegen::split_prototypes(&String::from_utf8_lossy(&header));
    write(&headers.join("guardian.h"), &told);
    write(&headers.join("cextdecs.h"), &codegen::call_macros(&table, &plain));
    error_headers(&headers, &write);
}

/// The procedure table: a file for each section of the manual, in the order of their names.
fn sections(folder: &Path) -> Vec<codegen::Section> {
    let entries = std::fs::read_dir(folder).unwrap_or_else(|e| panic!("{}: {e}", folder.display()));
    let mut files: Vec<_> = entries.flatten().map(|e| e.path()).filter(|p| p.extension().is_some_and(|x| x == "toml")).collect();
    files.sort();
    let read = |path: &std::path::PathBuf| {
        let text = std::fs::read_to_string(path).unwrap_or_else(|e| panic!("{}: {e}", path.display()));
        codegen::parse(&text).unwrap_or_else(|e| panic!("{}: {e}", path.display()))
    };
    files.iter().map(read).collect()
}

/// `derror.h` and `zfilc.h`, from the one table of errors.
fn error_headers(headers: &Path, write: &dyn Fn(&Path, &str)) {
    let (mut fe, mut zfil) = (Vec::new(), Vec::new());
    for entry in error_table::table() {
        fe.extend(entry.names.iter().map(|n| (n.to_string(), entry.number as i32, entry.text.to_string())));
        zfil.extend(entry.zfil_names().map(|n| (n, entry.number as i32, entry.text.to_string())));
    }
    let posix = |p: &(&str, i16, i32)| (format!("FE_{}", p.0), 4000 + p.1 as i32, "POSIX error".to_string());
    fe.extend(error_table::POSIX.iter().map(posix));
    write(&headers.join("derror.h"), &codegen::constants("GUARDIAN_DERROR_H", "File-system error numbers.", &fe));
    write(&headers.join("zfilc.h"), &codegen::constants("GUARDIAN_ZFILC_H", "File-system error numbers.", &zfil));
}
