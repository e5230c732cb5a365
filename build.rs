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
    let read =
        |name: &str| std::fs::read_to_string(format!("src/table/{name}")).unwrap_or_else(|e| panic!("src/table/{name}: {e}"));
    let (process, file, names) = (read("process.toml"), read("file.toml"), read("names.txt"));
    let table = codegen::parse(&[&process, &file]);
    let names: Vec<&str> = names.lines().filter(|l| !l.starts_with('#')).collect();
    let headers = out.join("include");
    let write = |path: &Path, text: &str| std::fs::write(path, text).unwrap_or_else(|e| panic!("{}: {e}", path.display()));
    std::fs::create_dir_all(&headers).unwrap_or_else(|e| panic!("{}: {e}", headers.display()));
    write(&out.join("exports.rs"), &codegen::exports(&table));
    write(&out.join("args.rs"), &codegen::arguments(&table));
    write(&out.join("coverage.md"), &codegen::coverage(&table, &names));
    let prototypes = out.join("prototypes.rs");
    write(&prototypes, &codegen::prototypes(&table));
    write(&headers.join("cextdecs.h"), &codegen::call_macros(&table));
    let bindings = cbindgen::Builder::new()
        .with_config(cbindgen::Config::from_file("cbindgen.toml").unwrap_or_else(|e| panic!("cbindgen.toml: {e}")))
        .with_src(&prototypes)
        .generate()
        .unwrap_or_else(|e| panic!("cbindgen: {e}"));
    bindings.write_to_file(headers.join("guardian.h"));
    error_headers(&headers, &write);
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
