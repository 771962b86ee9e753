//! The report for people: the same text from the run and from its JSON, in both languages.

use std::fs;

use crate::common::{MUNICIPALITIES, path, text, validate};
use kpss_core::{Input, Lang, Options, Report, SubmissionReports, TextStyle, View as _};

const SEEDS: [&str; 5] = ["benesov", "cesky-krumlov", "dacice", "otrokovice", "votice"];

/// The report of a seed, under the names that the command line gives its files.
fn seed(name: &str, lang: Lang) -> Report {
    let folder = format!("examples/seeds/{name}");
    let mut names: Vec<String> = fs::read_dir(path(&folder))
        .unwrap()
        .map(|entry| format!("{folder}/{}", entry.unwrap().file_name().to_str().unwrap()))
        .filter(|name| std::path::Path::new(name).extension().is_some_and(|kind| kind == "json"))
        .collect();
    names.sort();
    let texts: Vec<String> = names.iter().map(|name| text(name)).collect();
    let inputs: Vec<Input<'_>> =
        names.iter().zip(&texts).map(|(name, text)| Input::bytes(name, text.as_bytes())).collect();
    let options = Options { lang, municipalities: Some(&MUNICIPALITIES), ..Options::default() };
    validate(&inputs, &options)
}

#[test]
fn the_text_is_the_one_in_the_golden_files() {
    for name in SEEDS {
        for lang in [Lang::Cs, Lang::En] {
            let golden = text(&format!("tests/golden/{name}.{}.txt", lang.tag()));
            let report = seed(name, lang);
            // The command line ends with an empty line.
            for (index, (line, wanted)) in
                format!("{report}\n").lines().zip(golden.lines()).enumerate()
            {
                assert_eq!(line, wanted, "{name}, line {}", index + 1);
            }
            assert_eq!(format!("{report}\n"), golden, "{name}");
        }
    }
}

#[test]
fn a_report_read_from_json_has_the_same_page() {
    for lang in [Lang::Cs, Lang::En] {
        let report = seed("benesov", lang);
        let read: Report = serde_json::from_str(&report.to_json()).unwrap();
        assert_eq!(read.text(), report.text());
        assert_eq!(read.markdown(), report.markdown());
        let json = kpss_core::ffi::write_report(&report.to_json(), "md").unwrap();
        assert_eq!(json, report.markdown());
    }
}

#[test]
fn markdown_has_headings_points_and_labels() {
    let text = seed("dacice", Lang::Cs).markdown();
    let begin = "# examples/seeds/dacice: obsahuje chyby (chyby: 3, varování: 2, informace: 4)\n\n\
                 ## examples/seeds/dacice/action-plan-2024.json  Akční plán sociálních služeb ORP \
                 Dačice na rok 2024\n\n*posouzeno podle práva ke dni 1.\u{a0}1.\u{a0}2024*\n\n\
                 ### chyba K402  řádek\u{a0}9  `/year`\n\n**Rok**\n\n";
    assert!(text.starts_with(begin), "{text}");
    assert!(text.contains("\n\n**Co s tím:** Opravte rok nebo odkaz na plán;"), "{text}");
    assert!(text.contains("\n\n- období platnosti plánu: „Střednědobý"), "{text}");
}

#[test]
fn many_reports_begin_with_a_summary() {
    let (votice, dacice) = (seed("votice", Lang::En), seed("dacice", Lang::En));
    let list = vec![("votice", &votice), ("dacice 2", &dacice)];
    let page = |with_pages| SubmissionReports { list: list.clone(), with_pages }.page(Lang::En);
    let summary = "Summary\n  votice    no errors             errors: 0, warnings: 1, info: 2\n  \
                   dacice 2  invalid               errors: 3, warnings: 2, info: 4\n";
    assert_eq!(page(false).text(), summary);
    let text = page(true).text();
    assert!(text.starts_with(summary), "{text}");
    assert!(text.contains("\nvotice: no errors (errors: 0"), "{text}");
    assert!(text.contains("\n\ndacice 2: invalid (errors: 3"), "{text}");
}

#[test]
fn pieces_say_what_they_mean() {
    let report = seed("votice", Lang::En);
    let mut pieces = Vec::new();
    report.page(Lang::En).write_text(60, &mut |style, text| pieces.push((style, text.to_owned())));
    let of = |style, text: &str| pieces.contains(&(style, text.to_owned()));
    assert!(of(TextStyle::Success, "no errors") && of(TextStyle::Warning, "warning  "));
    assert!(of(TextStyle::Strong, "K828") && of(TextStyle::Code, "/key_activities/-"));
    let text: String = pieces.iter().map(|(_, text)| text.as_str()).collect();
    let sentences = text.lines().filter(|line| line.starts_with(&" ".repeat(12)));
    assert!(sentences.into_iter().all(|line| line.chars().count() <= 60), "{text}");
}

/// People read once what is said of many services; the report keeps each finding, for a waiver and an
/// editor know it by its place.
#[test]
fn what_is_said_of_many_records_is_told_once() {
    let service = |id: &str, name: &str| {
        format!(
            r#"{{"id": "{id}", "name": "{name}", "service_type": "26", "provider": "p",
                "forms": [{{"form": "amb"}}], "target_groups": ["6"]}}"#
        )
    };
    let names = ["Noclehárna", "Azylový dům", "Poradna", "Linka"];
    let services: Vec<String> =
        names.iter().enumerate().map(|(at, name)| service(&format!("s{at}"), name)).collect();
    let text = format!(
        r#"{{"kind": "catalogue", "id": "k", "as_of": "2022-01-01",
            "waivers": [{{"rule": "K908", "pointer": "/services/0", "reason": "žádost podána",
                "author": "odbor sociálních věcí"}}],
            "providers": [{{"id": "p", "name": "Charita", "contacts": [{{"phone": "317 830 111"}}]}}],
            "services": [{}]}}"#,
        services.join(",\n")
    );
    let report = validate(&[Input::bytes("k.json", text.as_bytes())], &Options::default());
    let missing = report.findings.iter().filter(|finding| finding.code == "K908");
    let places: Vec<&str> = missing.map(|finding| finding.pointer.as_str()).collect();
    let expected: Vec<String> = (0..4).map(|at| format!("/services/{at}/identifier")).collect();
    assert_eq!(places, expected);
    let page = report.text();
    assert_eq!(page.matches("  K908  ").count(), 2, "{page}");
    let words = page.split_whitespace().collect::<Vec<_>>().join(" ");
    let said = "Služba „Azylový dům“ nemá identifikátor z registru poskytovatelů. · Totéž platí o \
                dalších 2 záznamech: „Poradna“ (řádek 9), „Linka“ (řádek 11) Co s tím:";
    assert!(words.contains(said), "{page}");
}

/// What is personal is masked before a page is made of it.
#[test]
fn nothing_personal_reaches_the_page() {
    let document = br#"{"kind": "plan", "id": "850101/0001", "title": "Pl\u00e1n 850101/0001",
        "period": {"from": "2024", "until": "2022"}, "850101/0001": 1,
        "bodies": [{"id": "850101/0001", "members": [{"name": "777 123 456"}]}, {"id": "850101/0001"}]}"#;
    for lang in [Lang::Cs, Lang::En] {
        let options = Options { lang, ..Options::default() };
        let input = Input::bytes("podani/plan.json", document);
        let report = validate(&[input], &options);
        for page in [report.text(), report.markdown(), report.to_json()] {
            assert!(!page.contains("850101") && !page.contains("777"), "{page}");
        }
    }
}

#[test]
fn what_a_document_says_cannot_steer_the_terminal() {
    let document = br#"{"kind": "plan", "id": "p", "title": "\u001b[31mPl\u00e1n\u0007",
        "period": {"from": "2024", "until": "2022"}}"#;
    let options = Options::default();
    let text = validate(&[Input::bytes("plan.json", document)], &options).text();
    assert!(!text.contains(['\u{1b}', '\u{7}']), "{text:?}");
    assert!(text.contains("Plán"), "{text}");
}
