#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| guardian::fuzzing::stream_states(data));
