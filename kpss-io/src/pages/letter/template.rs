//! The words around the findings: a text with named places.
//!
//! A line that begins with `# ` is the title, an empty line ends a paragraph, lines below one another
//! stay below one another. `{název}` and other names in braces are places; `{nálezy}` alone on its
//! line is where the findings stand, and a template without it is refused.

use kpss_core::model::Date;
use kpss_core::report::InputRole;
use kpss_core::{Lang, LocalizedText, Severity};

use crate::pages::Checked;
use crate::pages::report::{document_title, others};
use crate::pages::safe::{cut, shown};
use crate::pages::words::{counted, date, of_severity, pick, quoted};

/// The heading and the closing of a letter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Template {
    pieces: Vec<Piece>,
}

/// Why a text is no template, and what to do.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{}", .0.en)]
pub struct TemplateError(pub LocalizedText);

/// One piece of a template.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Piece {
    Title(Text),
    Paragraph(Text),
    Line(Text),
    Findings,
}

/// Words and places, one after another.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Text(Vec<Word>);

#[derive(Clone, Debug, PartialEq, Eq)]
enum Word {
    Said(String),
    Named(Named),
}

/// What a place is filled with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Named {
    Title,
    Territory,
    File,
    Hash,
    Date,
    Errors,
    Warnings,
    Profile,
    Rules,
}

/// Names of places, Czech and English; both may be used in any template.
const NAMES: [(&str, &str, Named); 9] = [
    ("název", "title", Named::Title),
    ("území", "territory", Named::Territory),
    ("soubor", "file", Named::File),
    ("otisk", "hash", Named::Hash),
    ("datum", "date", Named::Date),
    ("chyby", "errors", Named::Errors),
    ("doporučení", "recommendations", Named::Warnings),
    ("profil", "profile", Named::Profile),
    ("pravidla", "rules", Named::Rules),
];

/// Where the findings stand.
const FINDINGS: [&str; 2] = ["{nálezy}", "{findings}"];

impl Template {
    /// The words that are used without a template of one's own.
    pub fn builtin(lang: Lang) -> Self {
        let text = match lang {
            Lang::Cs => include_str!("letter.cs.txt"),
            Lang::En => include_str!("letter.en.txt"),
        };
        // A test reads both.
        Self::read(text).unwrap_or(Self { pieces: vec![Piece::Findings] })
    }

    /// Reads a template.
    ///
    /// # Errors
    /// A place of an unknown name, or no place for the findings.
    pub fn read(text: &str) -> Result<Self, TemplateError> {
        let mut pieces = Vec::new();
        let text = text.trim_start_matches('\u{feff}').replace("\r\n", "\n");
        for block in text.split("\n\n") {
            let lines: Vec<&str> =
                block.lines().map(str::trim).filter(|line| !line.is_empty()).collect();
            let last = lines.len().saturating_sub(1);
            for (index, line) in lines.into_iter().enumerate() {
                if FINDINGS.contains(&line) {
                    pieces.push(Piece::Findings);
                } else if let Some(title) = line.strip_prefix("# ") {
                    pieces.push(Piece::Title(Text::read(title)?));
                } else if index == last {
                    pieces.push(Piece::Paragraph(Text::read(line)?));
                } else {
                    pieces.push(Piece::Line(Text::read(line)?));
                }
            }
        }
        match pieces.iter().filter(|piece| **piece == Piece::Findings).count() {
            1 => Ok(Self { pieces }),
            _ => Err(TemplateError(LocalizedText::new(
                "v šabloně má být právě jednou řádek {nálezy}, na jeho místo přijdou nálezy",
                "a template has exactly one line {findings}, where the findings are put",
            ))),
        }
    }

    pub(super) fn pieces(&self) -> &[Piece] {
        &self.pieces
    }
}

impl Text {
    fn read(line: &str) -> Result<Self, TemplateError> {
        let mut words = Vec::new();
        let mut rest = line;
        while let Some((before, after)) = rest.split_once('{') {
            let Some((name, after)) = after.split_once('}') else { break };
            if !before.is_empty() {
                words.push(Word::Said(before.to_owned()));
            }
            words.push(Word::Named(named(name.trim())?));
            rest = after;
        }
        if !rest.is_empty() {
            words.push(Word::Said(rest.to_owned()));
        }
        Ok(Self(words))
    }

    /// The text about checked documents. What a document says is not looked at for places again.
    pub(super) fn filled(&self, checked: &Checked<'_>, day: Option<Date>) -> String {
        let said = self.0.iter().map(|word| match word {
            Word::Said(text) => text.clone(),
            Word::Named(named) => value(*named, checked, day),
        });
        said.collect()
    }
}

fn named(name: &str) -> Result<Named, TemplateError> {
    let lower = name.to_lowercase();
    let known = NAMES.iter().find(|(cs, en, _)| lower == *cs || lower == *en);
    known.map(|(_, _, named)| *named).ok_or_else(|| {
        let list = |names: Vec<&str>| names.iter().map(|name| format!("{{{name}}}")).collect::<Vec<_>>().join(", ");
        let cs = list(NAMES.iter().map(|(cs, _, _)| *cs).collect());
        let en = list(NAMES.iter().map(|(_, en, _)| *en).collect());
        TemplateError(LocalizedText::new(
            format!("místo {{{name}}} šablona nezná; zná {cs} a samostatný řádek {{nálezy}}"),
            format!("a template has no place {{{name}}}; it has {en} and {{findings}} on a line of its own"),
        ))
    })
}

fn value(named: Named, checked: &Checked<'_>, day: Option<Date>) -> String {
    let (lang, report) = (checked.lang(), checked.report);
    let inputs: Vec<_> =
        report.inputs.iter().filter(|input| input.role == InputRole::Document).collect();
    match named {
        Named::Title => {
            format!("{}{}", quoted(&document_title(report), lang), others(report, lang))
        }
        Named::Territory => {
            let plan =
                checked.documents.plans().find_map(|plan| plan.territory.as_ref()?.name.clone());
            plan.map_or_else(|| blank().to_owned(), |name| cut(&name, 200))
        }
        Named::File => {
            let files: Vec<String> = inputs.iter().map(|input| shown(&input.name)).collect();
            files.join(", ")
        }
        Named::Hash => match inputs.as_slice() {
            [one] => one.sha256.clone(),
            _ => pick(
                lang,
                "souborů je víc, otisky uvádí zpráva o kontrole",
                "there are several files; the validation report names their hashes",
            )
            .to_owned(),
        },
        Named::Date => day.map_or_else(|| blank().to_owned(), |day| date(day, lang)),
        Named::Errors => of_severity(Severity::Error, report.counts.error, lang),
        Named::Warnings => {
            let nouns = ["recommendation", "recommendations"];
            counted(report.counts.warning, lang, ["doporučení"; 3], nouns)
        }
        Named::Profile => shown(&report.profile.id),
        Named::Rules => format!("{} {}", report.rule_set.id, report.rule_set.version),
    }
}

/// A place to write in by hand.
const fn blank() -> &'static str {
    "…………………"
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_templates_of_the_house_are_in_order() {
        for text in [include_str!("letter.cs.txt"), include_str!("letter.en.txt")] {
            assert!(Template::read(text).unwrap().pieces.len() > 5);
        }
    }

    #[test]
    fn a_place_of_an_unknown_name_is_refused_with_those_that_there_are() {
        let refused = |text| Template::read(text).unwrap_err().0.cs;
        assert_eq!(
            refused("Plán {jméno}\n\n{nálezy}"),
            "místo {jméno} šablona nezná; zná {název}, {území}, {soubor}, {otisk}, {datum}, {chyby}, \
             {doporučení}, {profil}, {pravidla} a samostatný řádek {nálezy}"
        );
        assert_eq!(
            refused("Plán {název}"),
            "v šabloně má být právě jednou řádek {nálezy}, na jeho místo přijdou nálezy"
        );
    }

    #[test]
    fn lines_below_one_another_stay_so() {
        let template =
            Template::read("# Věc\r\n\r\nKraj\r\nodbor\r\n\r\n{findings}\r\n\r\nKonec {").unwrap();
        let said = |text: &str| Text(vec![Word::Said(text.to_owned())]);
        assert_eq!(
            template.pieces,
            [
                Piece::Title(said("Věc")),
                Piece::Line(said("Kraj")),
                Piece::Paragraph(said("odbor")),
                Piece::Findings,
                Piece::Paragraph(said("Konec {")),
            ]
        );
    }
}
