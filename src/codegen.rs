//! From the procedure table to text: exports, argument structures, the call macros of `cextdecs.h`, the coverage page.
//!
//! Compiled into `build.rs`, and into the library for its tests; so it uses nothing of the crate.

use std::collections::HashMap;
use std::fmt::Write;

use serde::Deserialize;

/// One section of the manual, as its file in `src/table` declares it.
#[derive(Deserialize, Clone, Debug)]
#[serde(deny_unknown_fields)]
pub struct Section {
    pub section: String,
    /// Procedures of the section that are known by name only: calls of these do not compile.
    #[serde(default)]
    pub undeclared: Vec<String>,
    #[serde(default)]
    pub procedure: Vec<Procedure>,
}

/// One Guardian procedure.
#[derive(Deserialize, Clone, Debug)]
#[serde(deny_unknown_fields)]
pub struct Procedure {
    pub name: String,
    /// Does the original header declare it? Names that it leaves free, such as OPEN and STOP, are the program's own.
    #[serde(default = "declared")]
    pub c_proto: bool,
    /// error, cc, int, int32, int64, void or pointer.
    pub returns: String,
    pub ctype: String,
    /// implemented, `partial: what`, missing, `refused: why`.
    pub status: String,
    pub doc: String,
    /// What refused calls return, where that is not what the kind of return says: an argument is missing, a pointer is null.
    pub refusals: Option<[i16; 2]>,
    /// How the body is entered, if not by a plain call: `capture_and_go` or `call_on_private_stack`, macros of `sys`.
    pub entry: Option<String>,
    pub params: Vec<Parameter>,
}

fn declared() -> bool {
    true
}

#[derive(Deserialize, Clone, Debug)]
#[serde(deny_unknown_fields)]
pub struct Parameter {
    pub name: String,
    pub ctype: String,
    pub dir: String,
    pub optional: bool,
    pub kind: Option<String>,
    /// What a call returns that is refused because of this argument, where the procedure tells its arguments apart.
    pub refusal: Option<i16>,
    /// The parameter that tells how many bytes are given here.
    pub length: Option<String>,
    /// The parameter that tells how many bytes were stored here.
    pub filled: Option<String>,
}

/// What a parameter is to the generator.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Shape {
    Value(&'static str),
    Bytes,
    Pointer(&'static str),
    Handle,
    /// Pointer-sized result, such as the buffer address of a completed operation.
    Address,
    Function,
}

impl Parameter {
    fn shape(&self) -> Shape {
        match self.ctype.as_str() {
            "short" => Shape::Value("i16"),
            "unsigned short" => Shape::Value("u16"),
            "__int32_t" => Shape::Value("i32"),
            "long long" => Shape::Value("i64"),
            "short *" if self.kind.as_deref() == Some("handle") => Shape::Handle,
            "short *" => Shape::Pointer("i16"),
            "unsigned short *" => Shape::Pointer("u16"),
            "__int32_t *" => Shape::Pointer("i32"),
            "long long *" => Shape::Pointer("i64"),
            "const char *" | "char *" | "void *" | "char **" => Shape::Bytes,
            "void **" => Shape::Address,
            c if c.contains("(*)") => Shape::Function,
            other => panic!("procedure table: unknown type {other}"),
        }
    }

    fn rust_name(&self) -> String {
        match self.name.as_str() {
            "type" | "static" | "const" | "now" => format!("{}_", self.name),
            other => other.to_owned(),
        }
    }

    /// Type in the export.
    fn rust_type(&self) -> String {
        let pointer = if self.dir == "in" { "*const" } else { "*mut" };
        match self.shape() {
            Shape::Value("i16") => "c_short".into(),
            Shape::Value("u16") => "c_ushort".into(),
            Shape::Value("i32") => "c_int".into(),
            Shape::Value(_) => "c_longlong".into(),
            Shape::Pointer("i16") | Shape::Handle => "*mut c_short".into(),
            Shape::Pointer("u16") => format!("{pointer} c_ushort"),
            Shape::Pointer("i32") => format!("{pointer} c_void"),
            Shape::Pointer(_) => format!("{pointer} c_longlong"),
            Shape::Bytes if self.ctype.starts_with("void") || self.ctype == "char **" => format!("{pointer} c_void"),
            Shape::Bytes if self.ctype == "char *" => "*mut c_char".into(),
            Shape::Bytes => "*const c_char".into(),
            Shape::Address => "*mut c_void".into(),
            Shape::Function => "*const c_void".into(),
        }
    }

    /// Type in the argument structure, without `Option`.
    fn args_type(&self) -> String {
        match self.shape() {
            Shape::Value(t) => t.into(),
            Shape::Pointer(t) => format!("Ptr<{t}>"),
            Shape::Handle if self.dir == "in" => "ProcessHandle".into(),
            Shape::Handle => "Ptr<ProcessHandle>".into(),
            Shape::Bytes => "Ptr<u8>".into(),
            Shape::Address => "Ptr<usize>".into(),
            Shape::Function => "Function".into(),
        }
    }

    /// What the trace shows of it.
    fn form(&self) -> String {
        match self.shape() {
            Shape::Value(_) => "Value".into(),
            Shape::Bytes => "Text".into(),
            Shape::Pointer("i64") => "Integer(8)".into(),
            Shape::Pointer("i32") => "Integer(4)".into(),
            Shape::Pointer(_) => "Integer(2)".into(),
            Shape::Handle => "Handle".into(),
            Shape::Address | Shape::Function => "Address".into(),
        }
    }

    /// Type of the array that carries the argument in the C macro.
    fn c_slot(&self) -> &str {
        match self.shape() {
            Shape::Pointer("i32") if self.dir == "in" => "const void *",
            Shape::Pointer("i32") | Shape::Address => "void *",
            // A function's address fits: POSIX systems promise it.
            Shape::Function => "const void *",
            Shape::Bytes if self.ctype == "char **" => "const void *",
            Shape::Bytes if self.ctype == "void *" && self.dir == "in" => "const void *",
            Shape::Value("i32") => "int",
            _ => &self.ctype,
        }
    }
}

impl Procedure {
    pub fn implemented(&self) -> bool {
        self.status == "implemented" || self.status.starts_with("partial")
    }

    fn rust_return(&self) -> &'static str {
        match self.returns.as_str() {
            "error" | "cc" | "int" => " -> c_short",
            "int32" => " -> c_int",
            "int64" => " -> c_longlong",
            "pointer" => " -> *mut c_void",
            _ => "",
        }
    }

    /// Its description for the trace.
    fn traced(&self) -> String {
        let place = |name: &Option<String>| match name {
            None => "None".to_owned(),
            Some(name) => {
                let at = self.params.iter().position(|q| q.name == *name);
                format!("Some({})", at.unwrap_or_else(|| panic!("procedure table: {}: no parameter {name}", self.name)))
            }
        };
        let parameter = |q: &Parameter| {
            format!(
                "Parameter {{ name: \"{}\", form: Form::{}, given: {}, filled: {}, length: {}, stored: {} }}",
                q.name,
                q.form(),
                q.dir != "out",
                q.dir != "in",
                place(&q.length),
                place(&q.filled)
            )
        };
        let parameters: Vec<String> = self.params.iter().map(parameter).collect();
        format!("Procedure {{ name: \"{}\", parameters: &[{}] }}", self.name, parameters.join(", "))
    }

    fn kind(&self) -> String {
        let mut c = self.returns.chars();
        c.next().map(|f| f.to_uppercase().collect::<String>() + c.as_str()).unwrap_or_default()
    }

    fn body(&self) -> String {
        self.name.to_lowercase()
    }

    /// `tdmsig.h` has the one procedure whose type needs <signal.h>.
    fn in_signal_header(&self) -> bool {
        self.params.iter().any(|p| p.ctype.contains("siginfo_t"))
    }

    fn is_plain(&self) -> bool {
        self.params.len() > 31 || self.in_signal_header()
    }
}

pub fn parse(text: &str) -> Result<Section, toml::de::Error> {
    toml::from_str(text)
}

/// All declared procedures, by name.
pub fn procedures(sections: &[Section]) -> Vec<Procedure> {
    let mut all: Vec<Procedure> = sections.iter().flat_map(|s| s.procedure.clone()).collect();
    all.sort_by(|a, b| a.name.cmp(&b.name));
    all
}

/// The exports and the argument structures, for `include!` in `abi`.
pub fn exports(table: &[Procedure]) -> String {
    let mut s = String::new();
    for p in table {
        let doc = p.doc.replace('\\', "\\\\").replace('[', "\\[").replace(']', "\\]").replace('<', "\\<").replace('>', "\\>");
        let names: Vec<String> = p.params.iter().map(|q| format!("_{}", q.name)).collect();
        let typed: Vec<String> = p.params.iter().zip(&names).map(|(q, n)| format!("{n}: {}", q.rust_type())).collect();
        let present: Vec<String> = p
            .params
            .iter()
            .zip(&names)
            .enumerate()
            .map(|(i, (q, n))| match q.shape() {
                Shape::Value(_) => format!("1 << {i}"),
                _ => format!("(!{n}.is_null() as u64) << {i}"),
            })
            .collect();
        let mask = if present.is_empty() { "0".into() } else { present.join(" | ") };
        let all = std::iter::once("_call: u64".into()).chain(typed.iter().cloned()).collect::<Vec<String>>().join(", ");
        // The two names of a procedure with an entry of its own are stubs; what they lead to has names of its own.
        let prefixes = if let Some(entry) = p.entry.as_deref().filter(|_| p.implemented()) {
            for (name, body, list) in [("", "plain_", typed.join(", ")), ("guardian_", "body_", all.clone())] {
                let _ = writeln!(
                    s,
                    "/// Enters the body of `{0}`.\n///\n/// # Safety\n/// Pointers are null or fit their parameters.\n#[unsafe(naked)]\n#[unsafe(no_mangle)]\n\
                     pub unsafe extern \"C\" fn {name}{0}({list}){1} {{\n    crate::{entry}!({body}{0})\n}}\n",
                    p.name,
                    p.rust_return(),
                );
            }
            [("", "plain_"), ("", "body_")]
        } else {
            [("#[unsafe(no_mangle)]\npub ", ""), ("#[unsafe(no_mangle)]\npub ", "guardian_")]
        };
        let [(plain_export, plain), (export, body)] = prefixes;
        let _ = writeln!(
            s,
            "/// {doc}\n///\n/// # Safety\n/// Pointers are null or fit their parameters.\n{plain_export}unsafe extern \"C\" fn {plain}{}({}){} {{\n    \
             // SAFETY: the caller's promises are passed on.\n    unsafe {{ {body}{}({}) }}\n}}\n",
            p.name,
            typed.join(", "),
            p.rust_return(),
            p.name,
            std::iter::once(format!("1 << 31 | {mask}")).chain(names.iter().cloned()).collect::<Vec<_>>().join(", ")
        );
        let _ = writeln!(
            s,
            "/// `{}`, told by `_call` which arguments are there.\n///\n/// # Safety\n/// As for the procedure itself.\n{export}unsafe extern \"C\" fn {body}{}({all}){} {{",
            p.name,
            p.name,
            p.rust_return(),
        );
        let file = p.params.iter().zip(&names).find(|(q, _)| q.name == "filenum" && q.ctype == "short");
        let file = file.map_or("-1".into(), |(_, n)| n.clone());
        let values: Vec<String> = p
            .params
            .iter()
            .zip(&names)
            .map(|(q, n)| match q.shape() {
                Shape::Value("i64") => format!("{n} as u64"),
                Shape::Value(_) => format!("{n} as i64 as u64"),
                _ => format!("{n} as u64"),
            })
            .collect();
        let _ = writeln!(s, "    let traced = trace::begin(&{}, _call, || [{}]);", p.traced(), values.join(", "));
        if !p.implemented() {
            let _ = writeln!(s, "    let result = kind::{}::unsupported(\"{}\", {file});", p.kind(), p.name);
            s.push_str("    trace::end(traced, &result);\n    result\n}\n\n");
            continue;
        }
        let _ = writeln!(
            s,
            "    let arguments = Call(_call);\n    let _ = arguments;\n    \
             let result = boundary::<kind::{}, _>({file}, || Ok(crate::procs::{}(args::{} {{",
            p.kind(),
            p.body(),
            p.name
        );
        for (i, (q, n)) in p.params.iter().zip(&names).enumerate() {
            let get = match q.shape() {
                Shape::Value("i32") => format!("arguments.value({i}, {n})"),
                Shape::Value(_) => format!("arguments.value({i}, {n})"),
                // SAFETY comments stand once, at the constructors.
                Shape::Handle if q.dir == "in" => format!("unsafe {{ arguments.handle({i}, {n}.cast()) }}"),
                Shape::Function => format!("unsafe {{ arguments.function({i}, {n}.cast_mut()) }}"),
                _ => format!("unsafe {{ arguments.pointer({i}, {n}.cast_mut().cast()) }}"),
            };
            let get = if q.rust_type().starts_with("*mut") { get.replace(".cast_mut()", "") } else { get };
            let end = match q.refusal.map(|value| [value; 2]).or(p.refusals) {
                _ if q.optional => "?".into(),
                None => "?.ok_or(Fault::Missing)?".into(),
                Some([missing, null]) => {
                    format!(".map_err(|fault| fault.with({null}))?.ok_or(Fault::Missing.with({missing}))?")
                }
            };
            let unsafe_note =
                if get.starts_with("unsafe") { "// SAFETY: the caller vouched for the pointer.\n            " } else { "" };
            let optional = if q.optional { "optional" } else { "required" };
            let get = get.replace("arguments.", &format!("arguments.{optional}()."));
            let _ = writeln!(s, "            {unsafe_note}{}: {get}{end},", q.rust_name());
        }
        s.push_str("        })));\n    trace::end(traced, &result);\n    result\n}\n\n");
    }
    s
}

/// The argument structures of the procedures that have a body.
pub fn arguments(table: &[Procedure]) -> String {
    let mut s = String::new();
    for p in table.iter().filter(|p| p.implemented()) {
        let _ = writeln!(
            s,
            "/// Arguments of `{}`.\n#[allow(non_camel_case_types)]\n#[derive(Clone, Copy)]\npub struct {} {{",
            p.name, p.name
        );
        for q in &p.params {
            let t = if q.optional { format!("Option<{}>", q.args_type()) } else { q.args_type() };
            let _ = writeln!(s, "    pub {}: {t},", q.rust_name());
        }
        s.push_str("}\n\n");
    }
    s
}

/// Plain Rust declarations for cbindgen.
pub fn prototypes(table: &[Procedure]) -> String {
    let mut s = String::from("use std::ffi::*;\npub type GuardianCall = u64;\n");
    for p in table.iter().filter(|p| !p.in_signal_header()) {
        let typed: Vec<String> = p.params.iter().map(|q| format!("_{}: {}", q.name, q.rust_type())).collect();
        let doc = p.doc.replace("*/", "* /");
        let _ =
            writeln!(s, "/// {doc}\n#[no_mangle]\npub extern \"C\" fn {}({}){} {{}}", p.name, typed.join(", "), p.rust_return());
        let all: Vec<String> = std::iter::once("_call: GuardianCall".into()).chain(typed).collect();
        let _ = writeln!(s, "#[no_mangle]\npub extern \"C\" fn guardian_{}({}){} {{}}", p.name, all.join(", "), p.rust_return());
    }
    s
}

/// Takes the plain prototypes out of cbindgen's header: what is left, and the prototypes by name.
pub fn split_prototypes(header: &str) -> (String, HashMap<String, String>) {
    let mut kept = String::new();
    let mut plain = HashMap::new();
    for part in header.split_inclusive("\n\n") {
        let text = part.trim();
        let name = text.split('(').next().and_then(|head| head.rsplit([' ', '*']).next()).unwrap_or("");
        if text.ends_with(");") && !text.starts_with(['#', '/']) && !name.starts_with("guardian_") {
            plain.insert(name.to_owned(), text.to_owned());
        } else {
            kept.push_str(part);
        }
    }
    (kept, plain)
}

/// `cextdecs.h`: the procedures as programs call them, with arguments left out anywhere.
pub fn call_macros(table: &[Procedure], prototypes: &HashMap<String, String>) -> String {
    let mut s = String::from(include_str!("table/cextdecs-head.h"));
    for p in table.iter().filter(|p| !p.is_plain()) {
        let n = p.params.len();
        let commas = ", ".repeat(n + 1) + ",";
        let _ = writeln!(
            s,
            "#if (!defined GRD_ONLY || defined GRD_WANT_{0} || defined GRD_USED_{0}) && !defined {0} && !defined GRD_OWN_{0}",
            p.name
        );
        let prototype = &prototypes[&p.name];
        let _ = if p.c_proto {
            writeln!(s, "GRD_EXTERN {prototype}")
        } else {
            writeln!(s, "#ifdef GRD_WANT_{}\nGRD_EXTERN {prototype}\n#endif", p.name)
        };
        let _ = writeln!(s, "#define {0}(...) GRD_{0}(__VA_ARGS__{commas})", p.name);
        let formals: Vec<String> = (1..=n).map(|i| format!("a{i}")).collect();
        let head: Vec<String> = formals.iter().cloned().chain(["over".into()]).collect();
        let over = if n == 0 { "GRD_NONE(over)".to_owned() } else { "GRD_END_##over".to_owned() };
        let _ = writeln!(s, "#ifndef __cplusplus\n#define GRD_{}({}, ...) __extension__ ({{ {over} \\", p.name, head.join(", "));
        let mut mask = Vec::new();
        let mut pass = Vec::new();
        for (i, q) in p.params.iter().enumerate() {
            let array = format!("{}_{}", p.name, q.name);
            // Counts are often kept in signed words; other types draw the compiler's own diagnostic.
            let slot = match q.shape() {
                Shape::Pointer("u16") => format!("GRD_COUNT_SLOT(a{})", i + 1),
                Shape::Pointer("i64") => format!("GRD_LONG_SLOT(a{})", i + 1),
                _ => q.c_slot().to_owned(),
            };
            let _ = writeln!(s, "  {slot} {array}[] = {{ 0, a{} }}; \\", i + 1);
            mask.push(format!("GRD_HAS({i}, {array})"));
            if q.shape() == Shape::Pointer("i32") {
                let wide = if q.dir == "in" { "IN" } else { "OUT" };
                mask.push(format!("GRD_WIDE_{wide}({i}, a{})", i + 1));
            }
            pass.push(match q.shape() {
                Shape::Pointer("u16") => format!("(unsigned short *)GRD_ARG({array})"),
                Shape::Pointer("i64") => format!("(long long *)GRD_ARG({array})"),
                _ => format!("GRD_ARG({array})"),
            });
        }
        let mask = if mask.is_empty() { "0".into() } else { mask.join(" | ") };
        let all: Vec<String> = std::iter::once(mask).chain(pass).collect();
        let _ = writeln!(s, "  guardian_{}({}); }})", p.name, all.join(", "));
        let _ = writeln!(s, "#else\n#define GRD_{0}({1}, ...) {over} ::guardian::{0}_call({2})", p.name, head.join(", "), {
            let cpp = |(i, q): (usize, &Parameter)| format!("{}(a{})", cpp_arg(q), i + 1);
            p.params.iter().enumerate().map(cpp).collect::<Vec<_>>().join(", ")
        });
        s.push_str("#endif\n#endif\n");
    }
    s.push_str("#ifdef __cplusplus\n#ifndef GRD_CPP_CALLS\n#define GRD_CPP_CALLS\nextern \"C++\" {\nnamespace guardian {\n");
    for p in table.iter().filter(|p| !p.is_plain()) {
        let formals: Vec<String> =
            p.params.iter().map(|q| format!("{} {}", cpp_arg(q).trim_start_matches("::guardian::"), q.name)).collect();
        let mut mask: Vec<String> = Vec::new();
        for (i, q) in p.params.iter().enumerate() {
            mask.push(format!("(GuardianCall){}.has << {i}", q.name));
            if q.shape() == Shape::Pointer("i32") {
                mask.push(format!("(GuardianCall){}.wide << {}", q.name, 32 + i));
            }
        }
        let mask = if mask.is_empty() { "0".into() } else { mask.join(" | ") };
        let all: Vec<String> = std::iter::once(mask).chain(p.params.iter().map(|q| format!("{}.value", q.name))).collect();
        let ret = match p.returns.as_str() {
            "int32" => "int",
            "int64" => "long long",
            "void" => "void",
            "pointer" => "void *",
            _ => "short",
        };
        let _ =
            writeln!(s, "inline {ret} {0}_call({1}) {{ return ::guardian_{0}({2}); }}", p.name, formals.join(", "), all.join(", "));
    }
    s.push_str("}\n}\n#endif\n#endif\n");
    s.push_str("/* A later include may ask for other sections. */\n#undef GRD_ONLY\n");
    s
}

fn cpp_arg(q: &Parameter) -> String {
    match q.shape() {
        Shape::Pointer("i32") if q.dir == "in" => "::guardian::in32".into(),
        Shape::Pointer("i32") => "::guardian::out32".into(),
        Shape::Pointer("u16") => "::guardian::count16".into(),
        Shape::Pointer("i64") => "::guardian::arg64".into(),
        Shape::Value("i32") => "::guardian::arg<int>".into(),
        Shape::Address => "::guardian::arg_address".into(),
        Shape::Function => "::guardian::arg_function".into(),
        _ if q.c_slot() == "const void *" => "::guardian::arg<const void *>".into(),
        _ => format!("::guardian::arg<{}>", q.ctype),
    }
}

/// The coverage page.
pub fn coverage(sections: &[Section]) -> String {
    let declared = || sections.iter().flat_map(|s| &s.procedure);
    let full = declared().filter(|p| p.status == "implemented").count();
    let partial = declared().filter(|p| p.status.starts_with("partial")).count();
    let names = declared().count() + sections.iter().map(|s| s.undeclared.len()).sum::<usize>();
    let mut s = String::from("# Coverage\n\nMade from the procedure table; do not edit.\n\n");
    let _ = writeln!(
        s,
        "Of {names} procedures that Guardian programs can call, {} are declared (their calls compile and link), {full} are implemented and {partial} are \
         implemented in part. A declared procedure that is missing fails loudly by name when it is called.",
        declared().count()
    );
    for section in sections {
        let _ = writeln!(s, "\n## {}\n\n| procedure | status |\n|---|---|", section.section);
        let mut rows: Vec<(&str, &str)> = section.procedure.iter().map(|p| (p.name.as_str(), p.status.as_str())).collect();
        rows.extend(section.undeclared.iter().map(|n| (n.as_str(), "not declared")));
        rows.sort();
        for (name, status) in rows {
            let _ = writeln!(s, "| `{name}` | {status} |");
        }
    }
    s
}

/// Headers that only carry one error name a line.
pub fn constants(guard: &str, about: &str, lines: &[(String, i32, String)]) -> String {
    let mut s = format!("/* {about} Generated; do not edit. */\n#ifndef {guard}\n#define {guard}\n");
    for (name, value, text) in lines {
        let value = if *value < 0 { format!("({value})") } else { value.to_string() };
        let text = text.replace("*/", "* /");
        let _ = writeln!(s, "#define {name} {value} /* {text} */");
    }
    let _ = writeln!(s, "#endif");
    s
}
