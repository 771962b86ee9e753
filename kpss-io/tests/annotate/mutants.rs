//! Files with damage at random places: painted or refused, but never a panic, and never a part that
//! is no XML.

use kpss_io::annotate::{docx, xlsx};

use super::common::{PLAN, WORD, part, parts, texts, with};
use super::{docx as word, xlsx as sheets};

/// A small generator: the same damage in each run.
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: usize) -> usize {
        self.0 =
            self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap() % sides.max(1)
    }
}

/// The text with one piece taken out, doubled, or put elsewhere; pieces end at tags or quotes.
fn damaged(text: &str, dice: &mut Dice) -> String {
    let signs = ['<', '>', '"', ' ', '/'];
    let cuts: Vec<usize> = text.match_indices(signs).map(|(at, _)| at).collect();
    let from = dice.roll(cuts.len());
    let to = (from + 1 + dice.roll(8)).min(cuts.len() - 1);
    let (start, end) = (cuts[from], cuts[to].max(cuts[from]));
    let (before, piece, after) =
        (text.get(..start).unwrap(), text.get(start..end).unwrap(), text.get(end..).unwrap());
    match dice.roll(4) {
        0 => format!("{before}{after}"),
        1 => format!("{before}{piece}{piece}{after}"),
        2 => format!(
            "{before}{}{after}",
            ["0", "-1", "99999999999", "\u{0}", "A", "<x/>", "&"][dice.roll(7)]
        ),
        _ => format!("{piece}{before}{after}"),
    }
}

fn well_formed(bytes: &[u8], name: &str) -> bool {
    let text = part(bytes, name);
    let mut reader = quick_xml::Reader::from_str(&text);
    loop {
        match reader.read_event() {
            Ok(quick_xml::events::Event::Eof) => return true,
            Ok(_) => {}
            Err(_) => return false,
        }
    }
}

#[test]
fn damage_is_refused_or_survived() {
    // More in one run: `KPSS_MUTANTS=100000 cargo test -p kpss-io --release --test annotate mutants`.
    let rounds = std::env::var("KPSS_MUTANTS").ok().and_then(|n| n.parse().ok()).unwrap_or(120);
    let painted = xlsx(PLAN, &sheets::marks(), &texts()).unwrap();
    let painted_word = docx(WORD, &word::marks(), &texts()).unwrap();
    let mut dice = Dice(1);
    let mut written = 0;
    for round in 0..rounds {
        let (original, book) = match round % 4 {
            0 => (PLAN, true),
            1 => (painted.as_slice(), true),
            2 => (WORD, false),
            _ => (painted_word.as_slice(), false),
        };
        let names: Vec<String> = parts(original)
            .into_iter()
            .map(|(name, _)| name)
            .filter(|name| {
                let part = name.rsplit('/').next().unwrap();
                [
                    "sheet1.xml",
                    "sheet3.xml",
                    "workbook.xml",
                    "comment1.xml",
                    "commentsDrawing1.vml",
                    "document.xml",
                    "comments.xml",
                    "[Content_Types].xml",
                    "workbook.xml.rels",
                    "document.xml.rels",
                    "sheet1.xml.rels",
                    ".rels",
                ]
                .contains(&part)
                    || name == "xl/styles.xml"
            })
            .collect();
        let name = &names[dice.roll(names.len())];
        let text = damaged(&part(original, name), &mut dice);
        let mutant = with(original, &[(name, &text)]);
        let result = if book {
            xlsx(&mutant, &sheets::marks(), &texts())
        } else {
            docx(&mutant, &word::marks(), &texts())
        };
        let Ok(result) = result else { continue };
        written += 1;
        let before = parts(&mutant);
        for (changed, content) in parts(&result) {
            let same = before.iter().any(|(name, text)| *name == changed && *text == content);
            let xml = !["png", "jpeg", "vml"].contains(&changed.rsplit('.').next().unwrap());
            assert!(
                same || !xml || well_formed(&result, &changed),
                "round {round}: {name} {changed}\n{text}"
            );
        }
    }
    assert!(written > rounds / 8, "only {written} were painted");
}
