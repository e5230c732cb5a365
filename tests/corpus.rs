//! The decoders of foreign bytes, on stable: the corpus, and random changes of it. `fuzz/` looks further with the same functions.

use std::path::Path;

use guardian::fuzzing::TARGETS;
use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};

/// Inputs of one target, by their file names.
fn corpus(target: &str) -> Vec<Vec<u8>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("fuzz/corpus").join(target);
    let entries = std::fs::read_dir(&folder).unwrap_or_else(|e| panic!("{}: {e}", folder.display()));
    let mut files: Vec<_> = entries.flatten().map(|e| e.path()).collect();
    files.sort();
    assert!(!files.is_empty(), "{target} has no corpus");
    files.iter().map(|f| std::fs::read(f).unwrap()).collect()
}

#[test]
fn every_target_stands_its_corpus_and_changes_of_it() {
    for (name, run) in TARGETS {
        let corpus = corpus(name);
        corpus.iter().for_each(|input| run(input));
        // An input with some bytes replaced, cut or doubled somewhere, or bytes at random.
        let changed =
            (0..corpus.len(), prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 0..6), any::<[u16; 2]>())
                .prop_map(move |(at, changes, [from, to])| {
                    let mut input = corpus[at].clone();
                    for (place, byte) in changes.iter().filter(|_| !corpus[at].is_empty()) {
                        let place = place.index(input.len());
                        input[place] = *byte;
                    }
                    match from % 4 {
                        0 => input.truncate(to as usize % (input.len() + 1)),
                        1 => input.extend_from_within(to as usize % (input.len() + 1)..),
                        _ => {}
                    }
                    input
                });
        let any_bytes = prop::collection::vec(any::<u8>(), 0..300);
        let inputs = prop_oneof![3 => changed, 1 => any_bytes];
        let mut runner = TestRunner::new(Config { cases: 2_000, failure_persistence: None, ..Config::default() });
        runner
            .run(&inputs, |input| {
                run(&input);
                Ok(())
            })
            .unwrap_or_else(|e| panic!("{name}: {e}"));
    }
}

#[test]
fn every_target_can_be_fuzzed() {
    let fuzz = Path::new(env!("CARGO_MANIFEST_DIR")).join("fuzz");
    let manifest = std::fs::read_to_string(fuzz.join("Cargo.toml")).unwrap();
    for (name, _) in TARGETS {
        assert!(manifest.contains(&format!("name = \"{name}\"\n")), "{name} is not in fuzz/Cargo.toml");
        let target = std::fs::read_to_string(fuzz.join(format!("fuzz_targets/{name}.rs"))).unwrap();
        assert!(target.contains(&format!("guardian::fuzzing::{name}(data)")), "{target}");
    }
}
