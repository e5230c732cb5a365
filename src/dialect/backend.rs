//! The compiler behind the driver.

use std::env;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// A compiler that was found.
pub struct Backend {
    /// Program and its first arguments (`ccache gcc -m64`).
    pub c: Vec<String>,
    pub cpp: Vec<String>,
    pub is_clang: bool,
    pub major: u32,
}

/// Is this command the driver itself? `CC=guardian-cc make` tells us so.
fn is_self(command: &[String]) -> bool {
    let name = command.first().map(|c| Path::new(c).file_name().unwrap_or_default().to_string_lossy().into_owned());
    name.is_some_and(|n| n.starts_with("guardian"))
}

fn from_environment(variables: &[&str]) -> Option<Vec<String>> {
    variables
        .iter()
        .filter_map(|v| env::var(v).ok())
        .map(|value| value.split_whitespace().map(str::to_owned).collect::<Vec<_>>())
        .find(|command| !command.is_empty() && !is_self(command))
}

/// Where `program` is in the path.
pub fn find(program: &str) -> Option<PathBuf> {
    env::split_paths(&env::var_os("PATH")?).map(|dir| dir.join(program)).find(|p| p.is_file())
}

/// `gcc-12` is `g++-12` for C++.
fn cpp_of(c: &[String]) -> Vec<String> {
    let mut command = c.to_vec();
    for word in &mut command {
        let (dir, name) = word.rsplit_once('/').map_or(("", word.as_str()), |(d, n)| (d, n));
        let cpp = match name {
            n if n.contains("clang++") || n.contains("g++") || n == "c++" => continue,
            n if n.contains("clang") => n.replacen("clang", "clang++", 1),
            n if n.contains("gcc") => n.replacen("gcc", "g++", 1),
            "cc" => "c++".into(),
            _ => continue,
        };
        *word = if word.contains('/') { format!("{dir}/{cpp}") } else { cpp };
        break;
    }
    command
}

impl Backend {
    pub fn find() -> Result<Backend, String> {
        let c = match from_environment(&["GUARDIAN_CC", "CC"]) {
            Some(command) => command,
            None => ["gcc", "clang", "cc"]
                .iter()
                .find(|name| find(name).is_some())
                .map(|name| vec![(*name).to_owned()])
                .ok_or("no C compiler: install gcc or clang, or name one in GUARDIAN_CC")?,
        };
        let cpp = from_environment(&["GUARDIAN_CXX", "CXX"]).unwrap_or_else(|| cpp_of(&c));
        let output = Command::new(&c[0]).args(&c[1..]).arg("--version").stdin(Stdio::null()).stderr(Stdio::null()).output();
        let output = output.map_err(|e| format!("cannot run the compiler {}: {e}", c[0]))?;
        let text = String::from_utf8_lossy(&output.stdout).into_owned();
        let first = text.lines().next().unwrap_or("");
        let major = first.split_whitespace().rev().find_map(|w| w.split_once('.')?.0.parse().ok()).unwrap_or(0);
        Ok(Backend { is_clang: first.contains("clang"), c, cpp, major })
    }

    /// What newer compilers refuse, and NonStop programs do.
    pub fn permissions(&self) -> Vec<&'static str> {
        let mut options = vec![
            "-Wno-error=implicit-int",
            "-Wno-error=implicit-function-declaration",
            "-Wno-error=incompatible-pointer-types",
            "-Wno-error=int-conversion",
        ];
        if self.is_clang {
            options.push("-Wno-error=return-type");
            if self.major >= 16 {
                options.push("-Wno-error=incompatible-function-pointer-types");
            }
        } else if self.major >= 14 {
            options.push("-Wno-error=return-mismatch");
            options.push("-Wno-error=declaration-missing-parameter-type");
        }
        options
    }
}

/// Where this package's headers and libraries are.
pub struct Layout {
    pub include: PathBuf,
    pub library: Option<PathBuf>,
}

impl Layout {
    /// By environment, then beside the running program: an installed tree, or a build's output folder.
    pub fn find() -> Result<Layout, String> {
        let own = env::current_exe().map_err(|e| format!("cannot find this program: {e}"))?;
        let bin = own.parent().unwrap_or(Path::new("/")).to_owned();
        let prefix = bin.parent().unwrap_or(Path::new("/")).to_owned();
        let include = env::var_os("GUARDIAN_INCLUDE").map(PathBuf::from).or_else(|| {
            let installed = prefix.join("include/guardian");
            let sources = Path::new(env!("CARGO_MANIFEST_DIR")).join("include");
            [installed, sources].into_iter().find(|dir| dir.join("guardian_dialect.h").is_file())
        });
        let include = include.ok_or_else(|| {
            format!("no Guardian headers in {}; name their folder in GUARDIAN_INCLUDE", prefix.join("include/guardian").display())
        })?;
        let library = env::var_os("GUARDIAN_LIB").map(PathBuf::from).or_else(|| {
            // A test run refreshes only the library in `deps`, a build both: take the newest.
            let near = [bin.join("deps"), bin.clone()];
            let installed = [prefix.join("lib"), prefix.join("lib64")];
            let age = |dir: &Path| {
                let file = ["libguardian.so", "libguardian.a"].iter().map(|f| dir.join(f)).find(|f| f.is_file())?;
                file.metadata().ok()?.modified().ok()
            };
            near.into_iter()
                .filter_map(|dir| Some((age(&dir)?, dir)))
                .max_by_key(|(age, _)| *age)
                .map(|(_, dir)| dir)
                .or_else(|| installed.into_iter().find(|dir| age(dir).is_some()))
        });
        Ok(Layout { include, library })
    }

    /// The folder of the library, or what to do about it.
    pub fn library(&self) -> Result<&Path, String> {
        self.library.as_deref().ok_or_else(|| "no libguardian beside this program; name its folder in GUARDIAN_LIB".into())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_cpp_compiler_follows_the_c_compiler() {
        let of = |c: &str| cpp_of(&c.split(' ').map(str::to_owned).collect::<Vec<_>>()).join(" ");
        assert_eq!(of("gcc-12"), "g++-12");
        assert_eq!(of("ccache /usr/bin/clang-14"), "ccache /usr/bin/clang++-14");
        assert_eq!(of("cc -m64"), "c++ -m64");
    }
}
