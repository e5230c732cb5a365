use super::*;

/// Nothing is found; pragmas mean nothing.
struct Nowhere;

impl Surroundings for Nowhere {
    fn include(&mut self, _: &str, rest: &[u8], _: &mut Layouts) -> Include {
        match rest.ends_with(b"nolist") {
            true => Include::Text("#include <x.h>".into()),
            false => Include::Keep,
        }
    }

    fn pragma(&mut self, _: &str, _: &str) {}
}

fn text(source: &[u8], sections: Option<&[String]>) -> Vec<u8> {
    let r = rewrite(source.to_vec(), false, sections, &mut Layouts::default(), &mut Nowhere);
    let mut out = Vec::new();
    let mut at = 0;
    for edit in &r.edits {
        assert!(edit.range.start >= at, "edits overlap");
        out.extend_from_slice(&r.source[at..edit.range.start]);
        if let New::Text(new) = &edit.new {
            out.extend_from_slice(new);
        }
        at = edit.range.end;
    }
    out.extend_from_slice(&r.source[at..]);
    out
}

fn plain(source: &str) -> String {
    String::from_utf8(text(source.as_bytes(), None)).unwrap()
}

#[test]
fn only_the_tagged_structure_is_packed() {
    let out =
        plain("#pragma FIELDALIGN shared2 a\ntypedef struct a { char c; struct { int i; } in; } a_def;\nstruct b { int i; };\n");
    assert_eq!(
        out,
        "\n_Pragma(\"pack(push,2)\") typedef struct a { char c; struct { int i; } in; } a_def; _Pragma(\"pack(pop)\")\nstruct b { int i; };\n"
    );
}

#[test]
fn a_use_of_the_tag_is_not_its_definition() {
    let source = "\nvoid f(struct a *p) { struct a x = { 1 }; use(x); }\n";
    assert_eq!(plain(&format!("#pragma fieldalign shared2 a{source}")), source);
}

#[test]
fn main_gets_its_types() {
    assert_eq!(plain("short main(short argc, char **v) {}"), "int   main(int   argc, char **v) {}");
    assert_eq!(plain("void main() {}"), "int  main() {}");
    assert_eq!(
        plain("main(argc, argv) short argc; char *argv[]; { short x; }"),
        "main(argc, argv) int   argc; char *argv[]; { short x; }"
    );
    assert_eq!(plain("int main(short int n)"), "int main(      int n)");
    assert_eq!(plain("static short domain(short x);"), "static short domain(short x);");
}

#[test]
fn sections_are_selected_between_conditions() {
    let source = b"#ifndef H\n#define H\nint a;\n#pragma section one\nint b;\n#pragma section two\nint c;\n#endif\n";
    let out = text(source, Some(&["ONE".into()]));
    assert_eq!(String::from_utf8(out).unwrap(), "#ifndef H\n\n\n\nint b;\n\n\n#endif\n");
    let all = text(source, Some(&["three".into()]));
    assert!(String::from_utf8(all).unwrap().contains("int c;"));
}

#[test]
fn text_beyond_the_last_column_is_gone() {
    assert_eq!(
        plain("int before_the_pragma;\n#pragma columns 10\nint x;    text\r\nint y;\n"),
        "int before_the_pragma;\n\nint x;    \r\nint y;\n"
    );
}

#[test]
fn an_alias_binds_another_name() {
    assert_eq!(plain("#pragma function DO_IT (alias(\"do^it\"), unspecified)\n"), "\n");
    assert_eq!(plain("#pragma function DO_IT (alias(\"do_it\"), unspecified)\n"), "#pragma redefine_extname DO_IT do_it\n");
}

#[test]
fn continued_directives_keep_their_lines() {
    assert_eq!(plain("#include <x.h> \\\n nolist\nint x;\n"), "#include <x.h>\n\nint x;\n");
    assert_eq!(plain("#include <x.h> nolist\nnolist\nint x;\n"), "#include <x.h>\n      \nint x;\n");
    assert_eq!(plain("/* #pragma page */\n#pragma page \"don't\"\nint nolist;\n"), "/* #pragma page */\n\nint nolist;\n");
}

mod random {
    use super::*;
    use proptest::prelude::*;

    fn piece() -> impl Strategy<Value = Vec<u8>> {
        prop_oneof![
            proptest::collection::vec(any::<u8>(), 0..6),
            prop_oneof![
                Just("#pragma fieldalign shared2 t\n"),
                Just("struct t { int a; };"),
                Just("#include <a(b, \\\n c)> nolist"),
                Just("short main(short argc)"),
                Just("#pragma section s\n"),
                Just("#pragma columns 12\n"),
                Just("/*"),
                Just("*/"),
                Just("\""),
                Just("\\\n"),
                Just("#if 0\n"),
                Just("#endif\n"),
                Just("\r\n"),
                Just("{"),
                Just("}"),
                Just("nolist\n"),
            ]
            .prop_map(|s| s.as_bytes().to_vec()),
        ]
    }

    fn lines(text: &[u8]) -> usize {
        text.iter().filter(|b| **b == b'\n').count()
    }

    proptest! {
        #[test]
        fn lines_keep_their_numbers(pieces in proptest::collection::vec(piece(), 0..40), select in any::<bool>()) {
            let source = pieces.concat();
            let sections = ["s".to_owned()];
            let out = text(&source, select.then_some(&sections[..]));
            prop_assert_eq!(lines(&out), lines(&source));
        }

        #[test]
        fn text_without_dialect_is_untouched(source in "[ -~\n\r\t]*") {
            prop_assume!(!source.contains('#') && !source.contains("main") && !source.to_lowercase().contains("nolist"));
            prop_assert_eq!(plain(&source), source);
        }
    }
}
