use guardian::monitor;

fn main() {
    // Placeholder until the command's own dispatch is in: only `guardian monitor --cpu N --cpus N` works.
    let arguments: Vec<String> = std::env::args().collect();
    let value = |name: &str| arguments.iter().position(|a| a == name).and_then(|i| arguments.get(i + 1)?.parse().ok());
    if let (Some(cpu), Some(cpus)) = (value("--cpu"), value("--cpus")) {
        std::process::exit(monitor::main(monitor::Options { cpu, cpus }));
    }
}
