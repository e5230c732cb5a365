//! Contenders written in Rust, called as `measure.h` says, with the contender's name before the other words.

mod grpc;
mod iceoryx;
mod measure;

use measure::Call;

fn main() {
    let words: Vec<String> = std::env::args().collect();
    assert!(words.len() >= 7, "usage: contenders NAME server|requester ADDRESS SIZE NUMBER CPU [MILLISECONDS FILE]");
    let word = |n: usize| words[n].parse::<i64>().expect("a number");
    let call = Call { name: words[1].clone(), address: words[3].clone(), size: word(4) as usize };
    measure::run_on(word(6));
    match (words[2].as_str(), words[1].as_str()) {
        ("server", "grpc-tonic") => grpc::serve(&call),
        ("server", _) => iceoryx::serve(&call),
        (_, name) => {
            let time = std::time::Duration::from_millis(word(7) as u64);
            let samples = if name == "grpc-tonic" { grpc::request(&call, time) } else { iceoryx::request(&call, time) };
            samples.write(&words[8]);
        }
    }
}
