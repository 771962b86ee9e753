//! What clap would say in English alone: help and wrong usage, in the language asked for.

use crate::common::kpss;

#[test]
fn help_is_in_one_language() {
    let czech = kpss(&["validate", "-h"]);
    assert_eq!((czech.code, czech.err.as_str()), (0, ""));
    for said in [
        "Použití: kpss validate [VOLBY] [SOUBOR|SLOŽKA|-]...",
        "\nArgumenty:\n",
        "\nVolby:\n",
        "--lang <JAZYK>             Jazyk zpráv [výchozí: cs] [možnosti: cs, en]\n",
        "\nNávratové kódy:\n",
    ] {
        assert!(czech.out.contains(said), "{said}: {}", czech.out);
    }
    let english = kpss(&["validate", "-h", "--lang", "en"]).out;
    for said in
        ["Usage: kpss validate [OPTIONS] [FILE|DIR|-]...", "\nOptions:\n", "\nExit codes:\n"]
    {
        assert!(english.contains(said), "{said}: {english}");
    }
    for word in ["Usage", "Options", "default", "possible", "Print"] {
        assert!(!czech.out.contains(word), "{word}: {}", czech.out);
    }
}

#[test]
fn no_help_shows_a_word_of_the_other_language_or_a_mark_of_code() {
    let commands = ["validate", "template", "convert", "schema", "rules", "explain", "outline"];
    let nested = [["map", "guess"], ["map", "check"], ["derive", "action-plan"]];
    let all = commands.iter().map(std::slice::from_ref).chain(nested.iter().map(|it| &it[..]));
    for command in all {
        let help = |lang: &'static str| {
            let words: Vec<&str> = command.iter().copied().chain(["-h", "--lang", lang]).collect();
            kpss(&words).out
        };
        let (czech, english) = (help("cs"), help("en"));
        for word in ["<INPUT>", "<OUTPUT>", "<CODE>", "<NUMBER>", "<FILE", "<KIND>", " or ", "`"] {
            assert!(!czech.contains(word), "{word}: {czech}");
        }
        for word in ["nebo", "Druh", "`"] {
            assert!(!english.contains(word), "{word}: {english}");
        }
    }
    let schema = kpss(&["schema", "-h", "--lang", "en"]).out;
    assert!(schema.contains("Kind of document (plan, action_plan, "), "{schema}");
}

#[test]
fn nothing_typed_is_help_and_wrong_usage() {
    let ran = kpss(&[]);
    assert_eq!((ran.code, ran.out.as_str()), (2, ""));
    assert!(ran.err.contains("\nPříkazy:\n  validate     Zkontroluje dokumenty\n"), "{}", ran.err);
    assert!(ran.err.ends_with("\nIn English: kpss --help --lang en\n"), "{}", ran.err);
}

#[test]
fn wrong_usage_is_one_line_in_the_language() {
    for (arguments, said) in [
        (&["validte"][..], "příkaz validte neznám; nejbližší je validate"),
        (&["validate", "--sumary"], "volbu --sumary neznám; nejbližší je --summary"),
        (&["validate", "-z"], "volbu -z neznám"),
        (&["validate", "--lang", "de"], "--lang nemůže být „de“; možnosti: cs, en"),
        (&["validate", "--lang"], "u --lang chybí hodnota"),
        (&["validate", "--max-bytes", "x"], "--max-bytes nemůže být „x“: má to být celé číslo"),
        (&["validate", "--summary", "--quiet"], "--summary a --quiet nelze zadat zároveň"),
        (&["validate", "--summary", "--summary"], "--summary lze zadat jen jednou"),
        (&["outline"], "chybí <SOUBOR|SLOŽKA|->"),
        (&["compare", "a", "b", "c"], "argument c je navíc"),
        (
            &["derive", "action-plan", "x", "--year", "20"],
            "--year nemůže být „20“: rok má čtyři číslice, například 2024",
        ),
        // The last year has the name that it has in JSON and in Python, and no other.
        (&["derive", "next-plan", "x", "--from", "2023", "--to", "2025"], "volbu --to neznám"),
    ] {
        let ran = kpss(arguments);
        let said = format!("kpss: {said}; nápovědu vypíše --help\n");
        assert_eq!((ran.code, ran.out.as_str(), ran.err), (2, "", said), "{arguments:?}");
    }
    for (arguments, said) in [
        (&["validate", "--sumary"][..], "no option --sumary; the nearest is --summary"),
        (
            &["validate", "--format", "xml"],
            "--format cannot be `xml`; there are: text, json, md, sarif, csv, xlsx, junit, ndjson, \
             github, gitlab",
        ),
        (&["outline"], "<FILE|DIR|-> is missing"),
        (&["schema", "plan", "x"], "the argument x is too much"),
    ] {
        let ran = kpss(&[arguments, &["--lang", "en"]].concat());
        let said = format!("kpss: {said}; --help explains the usage\n");
        assert_eq!((ran.code, ran.out.as_str(), ran.err), (2, "", said), "{arguments:?}");
    }
}
