//! From the procedure table to a C program of wrong calls: for every implemented procedure each required argument missing in
//! turn, each pointer null, file numbers nobody has, groups given in part; and from `cases.toml` what is particular to a procedure.

#[path = "../../src/codegen.rs"]
#[allow(dead_code)]
mod codegen;

use std::collections::BTreeMap;
use std::fmt::Write;
use std::path::Path;

use codegen::{Parameter, Procedure};
use serde::Deserialize;

/// What a wrong call must give.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Wanted {
    /// This value is returned.
    Value(i64),
    /// CCL, and this is the last error.
    Ccl(i64),
    /// CCG, and this is the last error (0: whatever).
    Ccg(i64),
    /// Not 0, or CCL or CCG: the exact number is not in the manuals we have.
    Error,
    /// No crash, and the program goes on.
    Harmless,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Table {
    /// Procedures with results of their own: what they give for missing and null arguments.
    own: BTreeMap<String, Own>,
    #[serde(rename = "case")]
    cases: Vec<Case>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Own {
    missing: Option<i64>,
    null: Option<i64>,
    /// For arguments by name, where they differ.
    #[serde(default)]
    arguments: BTreeMap<String, i64>,
    /// Why.
    #[allow(dead_code)]
    from: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    /// A C expression; a call that names its procedure.
    call: String,
    wants: Option<i64>,
    ccl: Option<i64>,
    ccg: Option<i64>,
    #[serde(default)]
    error: bool,
    #[serde(default)]
    harmless: bool,
}

impl Case {
    fn wanted(&self) -> Wanted {
        match (self.wants, self.ccl, self.ccg, self.error, self.harmless) {
            (Some(value), None, None, false, false) => Wanted::Value(value),
            (None, Some(error), None, false, false) => Wanted::Ccl(error),
            (None, None, Some(error), false, false) => Wanted::Ccg(error),
            (None, None, None, true, false) => Wanted::Error,
            (None, None, None, false, true) => Wanted::Harmless,
            _ => panic!("{}: one of wants, ccl, ccg, error, harmless", self.call),
        }
    }
}

/// An argument that is right as far as it goes.
fn good(p: &Procedure, q: &Parameter) -> String {
    if q.name == "filenum" && q.ctype == "short" {
        return "file".into();
    }
    match q.ctype.as_str() {
        "short *" if q.name == "filenum" => "&any",
        "short *" if q.kind.as_deref() == Some("handle") => "handle",
        "short *" => "words",
        "unsigned short *" => "counts",
        "__int32_t *" => "doubles",
        "long long *" => "quads",
        "void **" => "&address",
        "const char *" | "char *" | "void *" => "bytes",
        "short" if q.name == "timelimit" => "0",
        "__int32_t" if q.name == "timelimit" || q.name == "timeout" => "0L",
        "short" | "unsigned short" => "4",
        "__int32_t" => "4",
        "long long" => "0",
        c if c.contains("(*)") && p.name.starts_with("HEAPSORT") => "compare",
        _ => "0",
    }
    .into()
}

/// Waits, or does not return: called with arguments missing or null only where the call is refused before.
fn takes_effect(name: &str) -> bool {
    matches!(name, "PROCESS_STOP_" | "STOP" | "ABEND" | "DEBUG" | "PROCESS_DEBUG_" | "DELAY" | "PROCESS_DELAY_" | "SIGACTION_INIT_")
}

struct Program {
    table: Table,
    body: String,
    cases: usize,
}

impl Program {
    fn case(&mut self, p: &str, returns: &str, call: &str, about: &str, wanted: Wanted) {
        self.cases += 1;
        let label = format!("{p}: {about}").replace('\\', "\\\\").replace('"', "\\\"");
        let check = match (wanted, returns) {
            (Wanted::Harmless, "void") | (_, "void") => format!("begin(\"{label}\"); {call};"),
            (Wanted::Harmless, _) => format!("begin(\"{label}\"); (void){call};"),
            (Wanted::Value(v), _) => format!("begin(\"{label}\"); value((long long){call}, {v}LL);"),
            (Wanted::Ccl(e), _) => format!("begin(\"{label}\"); below({call}, {e});"),
            (Wanted::Ccg(e), _) => format!("begin(\"{label}\"); above({call}, {e});"),
            (Wanted::Error, "cc") => format!("begin(\"{label}\"); not_equal({call});"),
            (Wanted::Error, _) => format!("begin(\"{label}\"); not_zero((long long){call});"),
        };
        let _ = writeln!(self.body, "  {check}");
    }

    fn refused(&self, p: &Procedure, q: &Parameter, missing: bool) -> Wanted {
        if let Some(own) = self.table.own.get(&p.name) {
            let particular = own.arguments.get(&q.name).copied().filter(|_| missing);
            return particular.or(if missing { own.missing } else { own.null }).map_or(Wanted::Harmless, Wanted::Value);
        }
        match (p.returns.as_str(), missing) {
            ("error", true) => Wanted::Value(29),
            ("error", false) => Wanted::Value(22),
            ("cc", true) => Wanted::Ccl(29),
            ("cc", false) => Wanted::Ccl(22),
            ("int", true) => Wanted::Value(2),
            ("int", false) => Wanted::Value(3),
            _ => Wanted::Harmless,
        }
    }

    fn call(p: &Procedure, change: impl Fn(usize, &Parameter) -> Option<String>) -> String {
        let arguments: Vec<String> = p.params.iter().enumerate().map(|(i, q)| change(i, q).unwrap_or_else(|| good(p, q))).collect();
        format!("{}({})", p.name, arguments.join(", "))
    }

    /// What the table alone says of a procedure.
    fn systematic(&mut self, p: &Procedure) {
        let only_required = |_: usize, q: &Parameter| q.optional.then(String::new);
        for (at, q) in p.params.iter().enumerate().filter(|(_, q)| !q.optional) {
            let call = Program::call(p, |i, q| if i == at { Some(String::new()) } else { only_required(i, q) });
            self.case(&p.name, &p.returns, &call, &format!("{} missing", q.name), self.refused(p, q, true));
            if !q.ctype.contains('*') {
                continue;
            }
            let call = Program::call(p, |i, q| if i == at { Some("NULL".into()) } else { only_required(i, q) });
            self.case(&p.name, &p.returns, &call, &format!("{} null", q.name), self.refused(p, q, false));
        }
        if takes_effect(&p.name) {
            return;
        }
        if let Some(at) = p.params.iter().position(|q| q.name == "filenum" && q.dir != "out") {
            let pointer = p.params[at].ctype.contains('*');
            for number in ["-2", "closed", "9999", "32767", "-32768"] {
                if matches!(p.name.as_str(), "FILE_OPEN_" | "OPEN") {
                    break;
                }
                let number_of = if pointer { format!("number({number})") } else { number.into() };
                let call = Program::call(p, |i, _| (i == at).then(|| number_of.clone()));
                let wanted = match p.returns.as_str() {
                    // Their own rules: an error parameter, and whether there is a backup to be told comes first.
                    _ if matches!(p.name.as_str(), "CHECKCLOSE" | "CHECKSETMODE" | "FILE_CLOSE_CHKPT_") => Wanted::Harmless,
                    // It has a parameter for the error.
                    _ if p.params.iter().any(|q| q.name == "error") => Wanted::Ccl(0),
                    "cc" => Wanted::Ccl(16),
                    _ => Wanted::Value(16),
                };
                self.case(&p.name, &p.returns, &call, &format!("file {number}"), wanted);
            }
        }
        // A string that comes back has three arguments, all given or none.
        for (at, three) in p.params.windows(3).enumerate() {
            let group = three.iter().all(|q| q.optional)
                && three[0].ctype == "char *"
                && three[0].dir != "in"
                && three[1].name.ends_with("maxlen")
                && three[2].ctype == "short *";
            if group && matches!(p.returns.as_str(), "error" | "int") {
                let call = Program::call(p, |i, q| match i {
                    _ if i == at => None,
                    _ => only_required(i, q),
                });
                self.case(&p.name, &p.returns, &call, &format!("{} without its length", three[0].name), Wanted::Error);
            }
        }
    }
}

/// The C program, and how many wrong calls it makes.
pub fn program(root: &Path) -> (String, usize) {
    let read = |path: &Path| std::fs::read_to_string(path).unwrap_or_else(|e| panic!("{}: {e}", path.display()));
    let table: Table = toml::from_str(&read(&root.join("tests/bad_input/cases.toml"))).expect("cases.toml");
    let mut files: Vec<_> = std::fs::read_dir(root.join("src/table")).expect("table").flatten().map(|e| e.path()).collect();
    files.retain(|p| p.extension().is_some_and(|x| x == "toml"));
    files.sort();
    let sections: Vec<_> = files.iter().map(|p| codegen::parse(&read(p)).expect("section")).collect();
    let all: Vec<Procedure> = codegen::procedures(&sections).into_iter().filter(Procedure::implemented).collect();
    let mut program = Program { table, body: String::new(), cases: 0 };
    for p in &all {
        let before = program.cases;
        program.systematic(p);
        let cases = std::mem::take(&mut program.table.cases);
        let mut rest = Vec::new();
        for case in cases {
            if case.call.split('(').next() == Some(p.name.as_str()) {
                program.case(&p.name, &p.returns, &case.call, &case.call, case.wanted());
            } else {
                rest.push(case);
            }
        }
        program.table.cases = rest;
        let nothing_to_get_wrong = p.params.iter().all(|q| q.optional || !q.ctype.contains('*') && q.name != "filenum");
        assert!(program.cases > before || nothing_to_get_wrong, "{} has no wrong call", p.name);
    }
    let unknown: Vec<_> = program.table.cases.iter().map(|c| &c.call).collect();
    assert!(unknown.is_empty(), "not implemented: {unknown:?}");
    (read(&root.join("tests/bad_input/frame.c")).replace("/* CASES */", &program.body), program.cases)
}
