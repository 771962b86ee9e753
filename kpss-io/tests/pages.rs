//! Pages with hostile texts in every field, and pages that are well made: every tag closed, every
//! reference with its target, every picture with words, every table with its heads.
#![cfg(test)]

use std::collections::BTreeSet;
use std::fs;
use std::io::Read as _;
use std::path::Path;

use kpss_core::model::Plan;
use kpss_core::{DocumentSet, Input, Inputs, Lang, Options, validate};
use kpss_io::pages::{Checked, brief, html, letter};
use serde_json::Value;

/// What somebody may type or paste into any field.
const HOSTILE: [&str; 7] = [
    "<script>alert(1)</script>",
    "\"><img src=x onerror=alert(2)>",
    "</style></title><svg/onload=alert(3)>",
    "Plán\u{202e}dob\u{200f}rý\u{2066}",
    "=cmd|' /C calc'!A0",
    "👵🏽 senioři\u{0}\r\n\u{1b}[31m & ]]> {nálezy}",
    "content:\"\\0022}@page{x}*/",
];

/// Fields whose texts are free.
const FREE: [&str; 13] = [
    "title",
    "name",
    "description",
    "justification",
    "label",
    "unit",
    "vision",
    "resolution",
    "reason",
    "rationale",
    "goals",
    "outputs",
    "code",
];

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap()
}

/// The example of the house, each free text of it replaced or followed by a hostile one.
fn hostile() -> String {
    fn spoil(value: &mut Value, key: &str, number: &mut usize) {
        match value {
            Value::Object(fields) => {
                fields.iter_mut().for_each(|(key, value)| spoil(value, &key.clone(), number));
            }
            Value::Array(items) => items.iter_mut().for_each(|item| spoil(item, key, number)),
            Value::String(text)
                if FREE.contains(&key) && text.chars().any(|c| !c.is_ascii_digit()) =>
            {
                *number += 1;
                let hostile = HOSTILE[*number % HOSTILE.len()];
                *text = if number.is_multiple_of(11) {
                    "x".repeat(10_000)
                } else {
                    format!("{hostile} {number}")
                };
            }
            _ => {}
        }
    }
    let text = fs::read_to_string(root().join("tests/base.json")).unwrap();
    let mut value: Value = serde_json::from_str(&text).unwrap();
    // Mistakes, so that findings speak of the texts as well.
    value["plans"][0]["financing"]["total"] = 1.into();
    value["projects"][0]["budget"]["total"] = 9_000_000.into();
    value["plans"][0]["period"]["until"] = "2019-01-01".into();
    let mut number = 0;
    spoil(&mut value, "", &mut number);
    assert!(number > 60, "{number}");
    // The title of the plan stands in the style sheet as well.
    value["plans"][0]["title"] = HOSTILE[2].into();
    value.to_string()
}

fn with<T>(text: &str, lang: Lang, make: impl FnOnce(&Checked<'_>) -> T) -> T {
    let inputs = Inputs::read(
        &[Input::bytes("podani <b>.json", text.as_bytes())],
        &Options::default().limits,
    );
    let documents = DocumentSet::of(&inputs);
    let options = Options { lang, ..Options::default() };
    let report = validate(&documents, &options);
    make(&Checked { documents: &documents, report: &report, options: &options })
}

/// Both pages in both languages; the brief compares the plan with itself, spoiled otherwise.
fn pages(text: &str) -> Vec<String> {
    let mut pages = Vec::new();
    for lang in [Lang::Cs, Lang::En] {
        pages.push(with(text, lang, html));
        pages.push(with(text, lang, |checked| {
            let plan = brief::plan_of(checked.documents, None).unwrap();
            let mut old: Plan = plan.value.clone();
            old.id = "old".parse().unwrap_or(old.id);
            old.title = Some("Starý <b>plán</b>".to_owned());
            if let Some(strategy) = &mut old.strategy {
                strategy.nodes.truncate(1);
            }
            brief::html(checked, &plan, Some(&old)).unwrap()
        }));
    }
    pages
}

/// The tags of a page, with their attributes as they stand; what is inside of `style` is text.
fn tags(page: &str) -> Vec<&str> {
    let mut tags = Vec::new();
    let mut rest = page;
    while let Some((_, after)) = rest.split_once('<') {
        let (tag, after) = after.split_once('>').unwrap();
        tags.push(tag);
        let behind = if tag == "style" { after.find("</style>").unwrap() } else { 0 };
        rest = after.split_at(behind).1;
    }
    tags
}

/// The elements of the pages; whatever else is one comes from a document.
const ALLOWED: &str = "!DOCTYPE a article b blockquote body caption circle code dd defs desc details div dl dt \
                       figcaption figure footer h1 h2 h3 h4 h5 h6 head header html li line main meta nav ol p \
                       path pattern pre rect section span strong style summary svg table tbody td text tfoot th \
                       thead title tr ul";

#[test]
fn hostile_texts_are_harmless_and_readable() {
    for page in pages(&hostile()) {
        for tag in tags(&page) {
            let name = tag.trim_start_matches('/').split([' ', '>']).next().unwrap();
            assert!(ALLOWED.split(' ').any(|known| known == name), "<{tag}>");
            // Attributes hold texts of documents in quotes only.
            let outside: String = tag.split('"').step_by(2).collect();
            assert!(!outside.contains(" on") && !outside.contains("src"), "<{tag}>");
            assert!(!tag.contains("javascript:") && !tag.contains("http"), "<{tag}>");
        }
        assert_eq!(page.matches("</style>").count(), 1);
        let steers = |c: char| {
            ('\u{202a}'..='\u{202e}').contains(&c) || ('\u{2066}'..='\u{2069}').contains(&c)
        };
        assert!(!page.contains(steers) && !page.contains(['\u{0}', '\u{1b}', '\u{200f}']));
        assert!(page.contains("&lt;img src=x onerror=alert(2)&gt;"));
        assert!(page.contains("Plándobrý"));
    }
}

#[test]
fn the_same_documents_give_the_same_bytes() {
    let text = hostile();
    assert_eq!(pages(&text), pages(&text));
    let word = |text: &str| {
        with(text, Lang::Cs, |checked| {
            letter::docx(
                &letter::letter(checked, &letter::Template::builtin(Lang::Cs), None),
                Lang::Cs,
            )
            .unwrap()
        })
    };
    assert_eq!(word(&text), word(&text));
}

#[test]
fn every_tag_is_closed_and_every_reference_has_its_target() {
    let plain = fs::read_to_string(root().join("tests/base.json")).unwrap();
    let hostile = pages(&hostile());
    // The difference from a breakdown is striped.
    assert!(hostile[0].contains("fill=\"url(#"));
    for page in pages(&plain).into_iter().chain(hostile) {
        let mut open: Vec<&str> = Vec::new();
        let (mut ids, mut targets) = (BTreeSet::new(), BTreeSet::new());
        for tag in tags(&page) {
            let name = tag.trim_start_matches('/').split(' ').next().unwrap();
            match tag.strip_prefix('/') {
                Some(closed) => {
                    assert_eq!(open.pop(), Some(closed));
                    continue;
                }
                None if ["!DOCTYPE", "meta"].contains(&name) => {}
                None => open.push(name),
            }
            let attribute = |name: &str| {
                let (_, after) = tag.split_once(&format!(" {name}=\""))?;
                Some(after.split_once('"')?.0)
            };
            if let Some(id) = attribute("id") {
                assert!(ids.insert(id), "twice: {id}");
            }
            targets.extend(attribute("aria-labelledby").into_iter().flat_map(|ids| ids.split(' ')));
            targets.extend(attribute("href").map(|link| link.strip_prefix('#').unwrap()));
            let fill = attribute("fill")
                .map(|fill| fill.strip_prefix("url(#").unwrap().trim_end_matches(')'));
            targets.extend(fill);
            let needs = match name {
                "th" => Some("scope"),
                "html" => Some("lang"),
                _ => None,
            };
            assert!(needs.is_none_or(|needs| attribute(needs).is_some()), "<{tag}>");
        }
        assert_eq!(open, Vec::<&str>::new());
        let lost: Vec<_> = targets.difference(&ids).collect();
        assert!(lost.is_empty(), "{lost:?}");
        let count = |text: &str| page.matches(text).count();
        assert_eq!(count("<table"), count("<caption"));
        assert_eq!(count("role=\"img\""), count("<desc "));
        assert_eq!(count("</h1>"), 1);
        assert!(count("role=\"img\"") > 0);
    }
}

/// What a part of the Word document holds.
fn part(bytes: &[u8], name: &str) -> String {
    let mut package = zip::ZipArchive::new(std::io::Cursor::new(bytes)).unwrap();
    let mut text = String::new();
    package.by_name(name).unwrap().read_to_string(&mut text).unwrap();
    text
}

#[test]
fn a_letter_with_hostile_texts_is_a_sound_document() {
    let (word, text) = with(&hostile(), Lang::Cs, |checked| {
        let page = letter::letter(checked, &letter::Template::builtin(Lang::Cs), None);
        (letter::docx(&page, Lang::Cs).unwrap(), page.markdown())
    });
    for name in [
        "word/document.xml",
        "word/styles.xml",
        "word/numbering.xml",
        "word/footer1.xml",
        "docProps/core.xml",
    ] {
        let xml = part(&word, name);
        let mut reader = quick_xml::Reader::from_str(&xml);
        reader.config_mut().check_end_names = true;
        loop {
            match reader.read_event().unwrap() {
                quick_xml::events::Event::Eof => break,
                event => assert!(!matches!(event, quick_xml::events::Event::PI(_)), "{name}"),
            }
        }
    }
    let xml = part(&word, "word/document.xml");
    assert!(xml.contains("&lt;img src=x onerror=alert(2)&gt;") && !xml.contains("\u{202e}"));
    assert!(part(&word, "word/styles.xml").contains("<w:lang w:val=\"cs-CZ\""));
    assert!(text.contains("\\<img src=x onerror=alert(2)\\>") && !text.contains("\u{202e}"));
    // What a document says is no place of the template.
    assert_eq!(text.matches("## Co je třeba opravit").count(), 1);
    let mut package = zip::ZipArchive::new(std::io::Cursor::new(&word)).unwrap();
    for index in 0..package.len() {
        let made = package.by_index(index).unwrap().last_modified().unwrap();
        assert_eq!((made.year(), made.month(), made.day()), (1980, 1, 1));
    }
}
