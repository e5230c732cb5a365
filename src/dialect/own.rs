//! Names of the host or of Guardian that a program has for something of its own.
//!
//! Guardian's C library has no `getline`, `index` or `select`, and its headers leave `STOP` and `OPEN` free; so programs define
//! them. What the program declares at file scope wins: the host's declaration is renamed while its headers are read, and the
//! procedure's is left out.

use std::collections::BTreeSet;

use super::lexer::{self, Kind, Token};

/// Functions beyond standard C that the host's headers declare to every program.
const HOST: &[&str] = &[
    // stdio.h
    "ctermid",
    "cuserid",
    "dprintf",
    "fdopen",
    "fileno",
    "flockfile",
    "fmemopen",
    "ftrylockfile",
    "funlockfile",
    "getdelim",
    "getline",
    "getw",
    "open_memstream",
    "pclose",
    "popen",
    "putw",
    "renameat",
    "setlinebuf",
    "tempnam",
    "vdprintf",
    // stdlib.h, and what it pulls in
    "a64l",
    "alloca",
    "clearenv",
    "drand48",
    "ecvt",
    "erand48",
    "fcvt",
    "gcvt",
    "getloadavg",
    "getsubopt",
    "initstate",
    "jrand48",
    "l64a",
    "lcong48",
    "lrand48",
    "mkdtemp",
    "mkstemp",
    "mkstemps",
    "mktemp",
    "mrand48",
    "nrand48",
    "on_exit",
    "pselect",
    "putenv",
    "random",
    "reallocarray",
    "realpath",
    "rpmatch",
    "seed48",
    "select",
    "setenv",
    "setstate",
    "srand48",
    "srandom",
    "unsetenv",
    "valloc",
    // string.h and strings.h
    "bcmp",
    "bcopy",
    "bzero",
    "explicit_bzero",
    "ffs",
    "ffsl",
    "ffsll",
    "index",
    "memccpy",
    "rindex",
    "stpcpy",
    "stpncpy",
    "strcasecmp",
    "strdup",
    "strncasecmp",
    "strndup",
    "strnlen",
    "strsep",
    "strsignal",
    "strtok_r",
    // time.h, ctype.h, math.h, signal.h
    "clock_getres",
    "clock_gettime",
    "clock_settime",
    "dysize",
    "nanosleep",
    "timegm",
    "timelocal",
    "tzset",
    "isascii",
    "toascii",
    "drem",
    "finite",
    "gamma",
    "j0",
    "j1",
    "jn",
    "lgamma",
    "scalb",
    "significand",
    "y0",
    "y1",
    "yn",
    "kill",
    "killpg",
    "psignal",
    "sigblock",
    "sigmask",
    "sigpause",
    "sigsetmask",
    "sigvec",
    "sigwait",
    // unistd.h, fcntl.h, sys/stat.h and the like
    "access",
    "acct",
    "alarm",
    "brk",
    "chdir",
    "chmod",
    "chown",
    "chroot",
    "close",
    "creat",
    "crypt",
    "daemon",
    "dup",
    "dup2",
    "encrypt",
    "endusershell",
    "execl",
    "execv",
    "fork",
    "fsync",
    "ftruncate",
    "getcwd",
    "getopt",
    "getpass",
    "getpid",
    "getwd",
    "isatty",
    "link",
    "lockf",
    "lseek",
    "lstat",
    "mkdir",
    "mkfifo",
    "mknod",
    "nice",
    "open",
    "pause",
    "pipe",
    "poll",
    "profil",
    "read",
    "readlink",
    "rmdir",
    "sbrk",
    "sleep",
    "stat",
    "swab",
    "symlink",
    "sync",
    "syscall",
    "truncate",
    "ttyname",
    "ualarm",
    "umask",
    "unlink",
    "usleep",
    "utime",
    "utimes",
    "vfork",
    "vhangup",
    "write",
    // sockets
    "accept",
    "bind",
    "connect",
    "listen",
    "recv",
    "send",
    "shutdown",
    "socket",
];

/// Declared as a plain variable by old programs, which the host's linker refuses; its header knows what it is.
const ERRNO: &str = "errno";

/// What `guardian_dialect.h` defines.
const DEFINED: &[&str] = &["__TANDEM", "_TANDEM_SOURCE", "_GUARDIAN_TARGET", "_TNS_X_TARGET"];

/// Is the branch of a condition read? `None`: only the compiler knows.
fn taken(name: &str, rest: &str) -> Option<bool> {
    let known = |word: &str| DEFINED.contains(&word);
    let rest = rest.trim();
    match name {
        "ifdef" => known(rest).then_some(true),
        // The guard of a header, most of all.
        "ifndef" => Some(!known(rest)),
        _ => {
            let (negated, term) = rest.strip_prefix('!').map_or((false, rest), |t| (true, t.trim_start()));
            let word = term.strip_prefix("defined").unwrap_or(term).trim_matches([' ', '\t', '(', ')']);
            match word {
                "0" => Some(negated),
                "1" => Some(!negated),
                word => known(word).then_some(!negated),
            }
        }
    }
}

/// A condition that is open: what its branches so far say, and where the brackets stood before it.
struct Condition {
    read: Option<bool>,
    /// An earlier branch was read, or may have been.
    earlier: Option<bool>,
    braces: Vec<bool>,
    parentheses: usize,
}

/// Names of the program's files.
#[derive(Default)]
pub struct Names {
    /// Declared at file scope.
    declared: BTreeSet<String>,
    /// The same in a branch that may not be read.
    perhaps: BTreeSet<String>,
    called: BTreeSet<String>,
    /// Headers of the host by their plain names, in their order, and feature macros.
    headers: Vec<String>,
    features: Vec<String>,
    selects: bool,
}

fn interesting(word: &[u8]) -> Option<&str> {
    let word = std::str::from_utf8(word).ok()?;
    (HOST.contains(&word) || word == ERRNO || procedure(word)).then_some(word)
}

fn procedure(word: &str) -> bool {
    word.starts_with(|c: char| c.is_ascii_uppercase()) && crate::table::statuses().any(|(name, _)| name == word)
}

impl Names {
    /// A host header, or one of the library's, which pull in the host's.
    pub fn include(&mut self, name: &str, selects: bool) {
        self.selects |= selects;
        let also: &[&str] = match name.trim_end_matches(".h") {
            "crtlns" | "crtlnsh" | "nonstoph" => &["stdio.h", "stdlib.h"],
            "tdmsig" | "tdmsigh" => &["signal.h"],
            "tdmext" | "tdmexth" => &["sys/types.h"],
            _ => &[name],
        };
        for header in also.iter().filter(|h| h.ends_with(".h")) {
            if !self.headers.iter().any(|known| known == header) {
                self.headers.push((*header).to_owned());
            }
        }
    }

    /// Reads a file of the program.
    pub fn read(&mut self, source: &[u8], tokens: &[Token]) {
        let mut conditions: Vec<Condition> = Vec::new();
        // Open braces; those of an `enum` or a linkage block leave file scope as it is.
        let mut braces: Vec<bool> = Vec::new();
        let mut parentheses = 0usize;
        let mut before: Vec<usize> = Vec::new();
        for (n, token) in tokens.iter().enumerate() {
            let text = token.text(source);
            if token.kind == Kind::Directive {
                self.directive(text, &mut conditions, &mut braces, &mut parentheses);
                continue;
            }
            let previous = |back: usize| before.len().checked_sub(back).map_or(&b""[..], |i| tokens[before[i]].text(source));
            match text {
                b"{" => {
                    let linkage = previous(2) == b"extern" && previous(1).starts_with(b"\"");
                    braces.push(linkage || previous(1) == b"enum" || previous(2) == b"enum");
                }
                b"}" => drop(braces.pop()),
                b"(" => parentheses += 1,
                b")" => parentheses = parentheses.saturating_sub(1),
                _ if token.kind == Kind::Word => {
                    if let Some(word) = interesting(text) {
                        let next = |n: usize| {
                            tokens[n + 1..].iter().find(|t| t.kind != Kind::Directive).map_or(&b""[..], |t| t.text(source))
                        };
                        if next(n) == b"(" && !matches!(previous(1), b"." | b">") {
                            self.called.insert(word.to_owned());
                        }
                        let file_scope = parentheses == 0 && braces.iter().all(|b| *b);
                        if file_scope
                            && declares(previous(1), next(n), braces.last() == Some(&true), || after_list(source, tokens, n))
                        {
                            self.perhaps.insert(word.to_owned());
                            if conditions.iter().all(|c| c.read == Some(true)) {
                                self.declared.insert(word.to_owned());
                            }
                        }
                    }
                }
                _ => {}
            }
            before.push(n);
            if before.len() > 2 {
                before.remove(0);
            }
        }
    }

    fn directive(&mut self, text: &[u8], conditions: &mut Vec<Condition>, braces: &mut Vec<bool>, parentheses: &mut usize) {
        let directive = lexer::directive(text);
        let rest = String::from_utf8_lossy(&directive.rest).into_owned();
        match directive.name.as_str() {
            name @ ("if" | "ifdef" | "ifndef") => {
                let read = taken(name, &rest);
                conditions.push(Condition { read, earlier: read, braces: braces.clone(), parentheses: *parentheses });
            }
            name @ ("else" | "elif") => {
                if let Some(condition) = conditions.last_mut() {
                    let holds = if name == "else" { Some(true) } else { taken("if", &rest) };
                    condition.read = match (condition.earlier, holds) {
                        (Some(true), _) | (_, Some(false)) => Some(false),
                        (Some(false), holds) => holds,
                        (None, _) => None,
                    };
                    condition.earlier = match (condition.earlier, condition.read) {
                        (Some(true), _) | (_, Some(true)) => Some(true),
                        (Some(false), Some(false)) => Some(false),
                        _ => None,
                    };
                    // Both branches begin at the same bracket.
                    braces.clone_from(&condition.braces);
                    *parentheses = condition.parentheses;
                }
            }
            "endif" => drop(conditions.pop()),
            "define" if rest.starts_with('_') && rest.split_whitespace().next().is_some_and(|w| w.ends_with("_SOURCE")) => {
                self.features.push(format!("#define {}\n", rest.trim()));
            }
            _ => {}
        }
    }

    /// Does the compiler have to be told?
    pub fn needed(&self) -> bool {
        !self.declared.is_empty()
    }

    /// Functions of the host whose names are taken.
    pub fn host(&self) -> impl Iterator<Item = &String> {
        self.declared.iter().filter(|n| *n != ERRNO && !procedure(n))
    }

    /// What stands before the first line of the program.
    pub fn prelude(&self) -> String {
        let mut text = String::new();
        if self.selects {
            // Procedures are called that no list selects: it may be misspelt, and another compiler would not have minded.
            let called = self.called.iter().filter(|n| procedure(n) && !self.perhaps.contains(*n));
            text.extend(called.map(|n| format!("#define GRD_USED_{n}\n")));
        }
        text.extend(self.declared.iter().filter(|n| procedure(n)).map(|n| format!("#define GRD_OWN_{n}\n")));
        if self.declared.contains(ERRNO) {
            text.push_str("#include <errno.h>\n");
        }
        let host: Vec<&String> = self.host().collect();
        if !host.is_empty() {
            text.extend(self.features.iter().map(String::as_str));
            text.extend(host.iter().map(|n| format!("#define {n} guardian_host_{n}\n")));
            text.extend(self.headers.iter().map(|h| format!("#if __has_include(<{h}>)\n#include <{h}>\n#endif\n")));
            text.extend(host.iter().map(|n| format!("#undef {n}\n")));
        }
        text
    }
}

/// Is a name at file scope declared there?
fn declares(previous: &[u8], next: &[u8], in_enum: bool, body: impl Fn() -> bool) -> bool {
    if in_enum && matches!(previous, b"{" | b",") {
        return true;
    }
    let after_type =
        previous == b"*" || previous.first().is_some_and(|b| lexer::word_part(*b)) && previous != b"struct" && previous != b"union";
    match next {
        b"(" => after_type || matches!(previous, b"" | b";" | b"}") && body(),
        b";" | b"=" | b"[" | b"," => after_type || matches!(previous, b"," | b"}"),
        _ => false,
    }
}

/// Does the parameter list behind the name at `n` lead to a body, or to the declarations of an old-style one?
fn after_list(source: &[u8], tokens: &[Token], n: usize) -> bool {
    let mut depth = 0usize;
    for token in tokens[n + 1..].iter().filter(|t| t.kind != Kind::Directive) {
        match token.text(source) {
            b"(" => depth += 1,
            b")" => depth = depth.saturating_sub(1),
            text if depth == 0 => return text == b"{" || token.kind == Kind::Word,
            _ => {}
        }
    }
    false
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(text: &str) -> Names {
        let mut names = Names::default();
        names.read(text.as_bytes(), &lexer::scan(text.as_bytes(), false));
        names
    }

    fn own(text: &str) -> Vec<String> {
        names(text).declared.into_iter().collect()
    }

    #[test]
    fn declarations_at_file_scope_are_the_programs_own() {
        assert_eq!(own("int getline(char *s, int n)\n{ return read(s); }"), ["getline"]);
        assert_eq!(own("static short STOP(a) short a; { return a; }\nshort index, TIME = 1;"), ["STOP", "TIME", "index"]);
        assert_eq!(own("select(a) int a; { }\nenum cmd { OPEN, CLOSE = 3, OTHER };"), ["CLOSE", "OPEN", "select"]);
        assert_eq!(own("typedef struct { int x; } READ;\nextern \"C\" { char *index(); }"), ["READ", "index"]);
    }

    #[test]
    fn uses_are_not() {
        assert!(own("int f(void) { short index; DELAY(1); return STOP(); }\nint x = sizeof(struct stat);").is_empty());
        assert!(own("struct s { short STOP; int index; };\nstruct stat buffer;\nint g(int read);").is_empty());
    }

    #[test]
    fn branches_that_are_not_read_do_not_count() {
        assert!(own("#ifndef __TANDEM\nshort DELAY(int);\n#endif\n#ifdef OTHER\nint index;\n#endif").is_empty());
        assert!(own("#if defined(__TANDEM)\n#include <cextdecs>\n#else\nshort DELAY(int n) { return 0; }\n#endif").is_empty());
        assert_eq!(own("#ifndef A_H\n#define A_H\n#ifdef __TANDEM\nint index;\n#else\nint rindex;\n#endif\n#endif"), ["index"]);
    }

    #[test]
    fn brackets_split_by_conditions_count_once() {
        assert!(own("void f() {\n#ifdef A\n if (a) {\n#else\n if (b) {\n#endif\n DELAY(1); } index(1); }").is_empty());
        assert_eq!(own("void f() {\n#ifdef A\n if (a) {\n#else\n if (b) {\n#endif\n } }\nint index;"), ["index"]);
    }

    #[test]
    fn procedures_that_are_called_are_there() {
        let mut names = names("void f() { DELAY(1); x.READ(1); }");
        names.include("cextdecs", true);
        assert_eq!(names.prelude(), "#define GRD_USED_DELAY\n");
        assert!(!names.needed());
    }
}
