//! What the help above a column or beside a field says: the model's words, and how to write it down.

use kpss_core::Lang;
use kpss_core::model::shape::{Name, Shape, Target};

use super::book::Book;
use crate::layout::{Column, Content, choices};

impl Book<'_> {
    /// The help of a field.
    pub(super) fn help(&self, column: &Column) -> String {
        let lang = self.options.lang;
        let model = column.help.get(lang).trim();
        match self.how_to(column) {
            Some(how) => format!("{model} {how}"),
            None => model.to_owned(),
        }
    }

    fn how_to(&self, column: &Column) -> Option<String> {
        let said = |cs: &str, en: &str| match self.options.lang {
            Lang::Cs => Some(cs.to_owned()),
            Lang::En => Some(en.to_owned()),
        };
        if column.path == ["id"] {
            return said("Nemusíte vyplňovat.", "Need not be filled in.");
        }
        if let Some(list) = choices(&column.content) {
            let name = self.said(list.title);
            return match column.content {
                Content::One(_) => said("Vyberte ze seznamu.", "Choose from the list."),
                Content::Many(_) => said(
                    &format!("Názvy z listu Číselníky, sloupec „{name}“, každý na svém řádku."),
                    &format!("Names from the sheet Code lists, column “{name}”, one a line."),
                ),
            };
        }
        let many = matches!(column.content, Content::Many(_));
        match column.content.shape() {
            Shape::Bool => said("Ano, nebo ne.", "Yes or no."),
            Shape::Date => {
                said("Například 1. 1. 2026, 10/2026 nebo 2026.", "A day, 10/2026 or 2026.")
            }
            Shape::Name(Name::Reference(target)) => {
                let sheet = self.target_sheet(target)?;
                if many {
                    said(
                        &format!("Názvy nebo čísla z listu „{sheet}“, každý na svém řádku."),
                        &format!("Names or numbers from the sheet “{sheet}”, one a line."),
                    )
                } else {
                    said(
                        &format!("Vyberte z listu „{sheet}“."),
                        &format!("Choose from the sheet “{sheet}”."),
                    )
                }
            }
            _ if many => said(
                "Více hodnot pište pod sebe (Alt+Enter).",
                "Several stand one below the other (Alt+Enter).",
            ),
            _ => None,
        }
    }

    /// Name of the sheet with the records that a reference means.
    fn target_sheet(&self, target: Target) -> Option<&'static str> {
        let record = match target {
            Target::Record(record) => record,
            Target::Implementer | Target::Responsible => "Organisation",
            Target::Document(_) => return None,
        };
        let sheet = self.layout.sheets.iter().find(|sheet| sheet.record.name == record)?;
        self.has_sheet(sheet).then(|| self.said(sheet.name().title))
    }
}

/// Lines that a text takes in a column of a width, in print of a size (1 is that of the cells).
pub(super) fn lines(text: &str, width: f64, size: f64) -> u32 {
    let room = (width / size).max(4.);
    let mut lines = 0;
    for paragraph in text.split('\n') {
        let (mut line, mut used) = (1, 0.);
        for word in paragraph.split(' ') {
            let length = f64::from(u32::try_from(word.chars().count()).unwrap_or(u32::MAX));
            if used > 0. && used + 1. + length > room {
                line += 1;
                used = length;
            } else {
                used += if used > 0. { 1. + length } else { length };
            }
        }
        lines += line;
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::lines;

    #[test]
    fn lines_are_broken_between_words() {
        assert_eq!(lines("", 10., 1.), 1);
        assert_eq!(lines("deset zna", 10., 1.), 1);
        assert_eq!(lines("deset znaku", 10., 1.), 2);
        assert_eq!(lines("deset znaku", 10., 0.8), 1);
        assert_eq!(lines("a\nb", 10., 1.), 2);
    }
}
