//! The compiler driver for the NonStop C dialect; everything is in the library.

fn main() {
    std::process::exit(guardian::dialect::main(std::env::args_os().skip(1).collect()));
}
