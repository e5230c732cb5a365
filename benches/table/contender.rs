//! The contenders: how each is built, and how its server and its requesters are started.

use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

use crate::stats::Requester;

/// Where server and requesters run.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Placement {
    pub name: &'static str,
    /// CPUs of the server and of the requesters; -1 for any.
    pub cpus: (i32, i32),
}

pub const ONE_CPU: Placement = Placement { name: "one CPU", cpus: (0, 0) };
pub const TWO_CPUS: Placement = Placement { name: "two CPUs", cpus: (0, 1) };
pub const FREE: Placement = Placement { name: "free", cpus: (-1, -1) };

#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Guardian,
    /// In `contenders/transports.c`.
    C,
    Erlang,
    /// A program of the package in `contenders/`, which is built when it is asked for.
    Rust,
}

#[derive(Clone)]
pub struct Contender {
    pub name: &'static str,
    kind: Kind,
}

/// Folder, programs and node of one run of the benchmark.
pub struct Stage {
    folder: tempfile::TempDir,
    /// Memory that is not written to a disk.
    memory: tempfile::TempDir,
    guardian: PathBuf,
    transports: PathBuf,
    rust: Option<PathBuf>,
    number: u32,
    epmd: Option<Child>,
}

const EPMD_PORT: &str = "24371";

fn sources() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("benches/contenders")
}

fn succeeds(command: &mut Command) -> bool {
    command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null()).status().is_ok_and(|s| s.success())
}

fn run(what: &str, command: &mut Command) {
    let output = command.stdin(Stdio::null()).output().unwrap_or_else(|e| panic!("{what}: {e}"));
    assert!(output.status.success(), "{what}: {}", String::from_utf8_lossy(&output.stderr));
}

impl Stage {
    /// Builds the programs and starts a node of two CPUs. Tells which contenders are missing.
    pub fn new() -> (Stage, Vec<Contender>) {
        let folder = tempfile::tempdir().expect("a folder");
        let memory = tempfile::tempdir_in("/dev/shm").or_else(|_| tempfile::tempdir()).expect("a folder in memory");
        let mut stage = Stage {
            guardian: folder.path().join("guardian"),
            transports: folder.path().join("transports"),
            folder,
            memory,
            rust: None,
            number: 0,
            epmd: None,
        };
        let mut contenders = vec![Contender { name: "guardian", kind: Kind::Guardian }];
        let mut cc = Command::new(env!("CARGO_BIN_EXE_guardian-cc"));
        run("guardian-cc", cc.arg("-O2").arg("-o").arg(&stage.guardian).arg(sources().join("guardian.c")));
        run("start", stage.tool().args(["start", "--cpus", "2"]));

        let mut cc = Command::new("cc");
        cc.arg("-O2").arg("-o").arg(&stage.transports).arg(sources().join("transports.c"));
        for (library, define) in [("libzmq", "-DHAVE_ZMQ"), ("dbus-1", "-DHAVE_DBUS")] {
            match Command::new("pkg-config").args(["--cflags", "--libs", library]).output() {
                Ok(output) if output.status.success() => {
                    let flags = String::from_utf8_lossy(&output.stdout).into_owned();
                    cc.arg(define).args(flags.split_whitespace());
                }
                _ => println!("not installed, left out: {library}"),
            }
        }
        run("cc", &mut cc);
        let list = Command::new(&stage.transports).arg("list").output().expect("transports");
        for name in String::from_utf8_lossy(&list.stdout).split_whitespace() {
            let name = ["raw-futex", "raw-spin", "raw-poll", "seqpacket", "zmq", "dbus"].into_iter().find(|n| *n == name);
            contenders.extend(name.map(|name| Contender { name, kind: Kind::C }));
        }
        if stage.build_rust() {
            let names = ["iceoryx2-event", "iceoryx2-poll", "grpc-tonic"];
            contenders.extend(names.map(|name| Contender { name, kind: Kind::Rust }));
        } else {
            println!("not built, left out: iceoryx2, gRPC (cargo build --release --manifest-path benches/contenders/Cargo.toml)");
        }
        let mut erlc = Command::new("erlc");
        if succeeds(erlc.arg("-o").arg(stage.folder.path()).arg(sources().join("nodes.erl"))) {
            let epmd = Command::new("epmd").args(["-port", EPMD_PORT, "-address", "127.0.0.1"]).stderr(Stdio::null()).spawn();
            stage.epmd = epmd.ok();
            contenders.push(Contender { name: "erlang-nodes", kind: Kind::Erlang });
        } else {
            println!("not installed, left out: Erlang");
        }
        (stage, contenders)
    }

    /// The programs of the package of heavy contenders, if somebody has built it.
    fn build_rust(&mut self) -> bool {
        let target = std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| sources().join("target"), PathBuf::from);
        let program = target.join("release/contenders");
        self.rust = program.is_file().then_some(program);
        self.rust.is_some()
    }

    /// The `guardian` command, in the benchmark's node.
    pub fn tool(&self) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_guardian"));
        command.env("GUARDIAN_NODE_DIR", self.folder.path().join("node")).current_dir(self.folder.path());
        command
    }

    pub fn folder(&self) -> &Path {
        self.folder.path()
    }

    /// Compiles a Guardian program of the benchmark.
    pub fn compile(&self, source: &str) -> PathBuf {
        let program = self.folder.path().join(source.trim_end_matches(".c"));
        let mut cc = Command::new(env!("CARGO_BIN_EXE_guardian-cc"));
        run("guardian-cc", cc.arg("-O2").arg("-o").arg(&program).arg(sources().join(source)));
        program
    }

    pub fn transports(&self) -> &Path {
        &self.transports
    }

    /// An address that nobody has used.
    pub fn address(&mut self) -> PathBuf {
        self.number += 1;
        self.memory.path().join(format!("a{}", self.number))
    }

    fn erlang(&self, name: &str, function: &str, cpu: i32, words: &[String]) -> Command {
        let mut command = if cpu < 0 {
            Command::new("erl")
        } else {
            let mut command = Command::new("taskset");
            command.args(["-c", &cpu.to_string(), "erl"]);
            command
        };
        command.env("ERL_EPMD_PORT", EPMD_PORT).env("HOME", self.folder.path()).current_dir(self.folder.path());
        command.args(["-noshell", "-name", name, "-setcookie", "benchmark", "-start_epmd", "false"]);
        command.args(["-kernel", "inet_dist_use_interface", "{127,0,0,1}", "-run", "nodes", function]).args(words);
        command
    }

    /// One round of a contender: so many requesters for so long. `None` when it cannot do it.
    pub fn round(
        &mut self,
        contender: &Contender,
        size: usize,
        requesters: usize,
        placement: Placement,
        milliseconds: u32,
    ) -> Option<Vec<Requester>> {
        let address = self.address();
        let path = address.to_str()?.to_owned();
        let (server_cpu, requester_cpu) = placement.cpus;
        let name = format!("s{}@127.0.0.1", self.number);
        let words = |middle: usize, cpu: i32| vec![size.to_string(), middle.to_string(), cpu.to_string()];
        let mut server = None;
        match contender.kind {
            Kind::Guardian => {
                let mut command = self.tool();
                command.args(["run", "--name", "$BENCH", "--cpu", "0", "--nowait"]).arg(&self.guardian).args(["server", "-"]);
                run("server", command.args(words(requesters, server_cpu)));
            }
            Kind::C | Kind::Rust => {
                let program = if contender.kind == Kind::C { &self.transports } else { self.rust.as_ref()? };
                let mut command = Command::new(program);
                command.args([contender.name, "server", &path]).args(words(requesters, server_cpu));
                server = Some(start_server(command)?);
            }
            Kind::Erlang => {
                let words = [vec![path.clone()], words(requesters, server_cpu)].concat();
                server = Some(start_server(self.erlang(&name, "server", server_cpu, &words))?);
            }
        }
        let mut running = Vec::new();
        for n in 0..requesters {
            let file = self.folder.path().join(format!("taken-{n}"));
            let _ = std::fs::remove_file(&file);
            let last = [milliseconds.to_string(), file.to_str()?.to_owned()];
            // A requester of a raw contender knows its own number and how many there are.
            let number = n * 100 + requesters;
            let mut command = match contender.kind {
                Kind::Guardian => {
                    let mut command = self.tool();
                    command.args(["run", "--cpu", "1"]).arg(&self.guardian).args(["requester", "$BENCH"]);
                    command.args(words(number, requester_cpu));
                    command
                }
                Kind::C | Kind::Rust => {
                    let program = if contender.kind == Kind::C { &self.transports } else { self.rust.as_ref()? };
                    let mut command = Command::new(program);
                    command.args([contender.name, "requester", &path]).args(words(number, requester_cpu));
                    command
                }
                Kind::Erlang => {
                    let words = [vec![name.clone()], words(number, requester_cpu), last.to_vec()].concat();
                    let own = format!("c{}x{n}@127.0.0.1", self.number);
                    self.erlang(&own, "requester", requester_cpu, &words)
                }
            };
            if contender.kind != Kind::Erlang {
                command.args(&last);
            }
            running.push((command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null()).spawn().ok()?, file));
        }
        let mut all = Vec::new();
        for (mut child, file) in running {
            let good = child.wait().is_ok_and(|s| s.success());
            all.extend(Requester::read(&file).filter(|_| good));
        }
        match server {
            Some(mut server) => {
                let _ = server.kill();
                let _ = server.wait();
            }
            None => run("kill", self.tool().args(["kill", "$BENCH"])),
        }
        let _ = std::fs::remove_file(&address);
        (all.len() == requesters).then_some(all)
    }
}

impl Drop for Stage {
    fn drop(&mut self) {
        let _ = self.tool().arg("stop").status();
        if let Some(epmd) = &mut self.epmd {
            let _ = epmd.kill();
            let _ = epmd.wait();
        }
    }
}

/// Starts a server and waits until it says that it is ready.
fn start_server(mut command: Command) -> Option<Child> {
    let mut child = command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::null()).spawn().ok()?;
    let mut line = String::new();
    let said = BufReader::new(child.stdout.take()?).read_line(&mut line);
    if said.is_err() || line.trim() != "ready" {
        let _ = child.kill();
        let _ = child.wait();
        return None;
    }
    Some(child)
}
