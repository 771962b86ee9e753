//! The card: what stands once in a document, in bands of what belongs together.

use rust_xlsxwriter::{Worksheet, XlsxError};

use super::book::Book;
use super::help::lines;
use super::page::{Tab, prepare, print_upright};
use super::{FIRST_ROW, HEADING_ROW, HELP_ROW};
use crate::layout::{Card, Column};
use crate::workbook::entry::Entry;
use crate::workbook::help_texts::Words;

const LABEL: f64 = 36.;
const VALUE: f64 = 46.;
const NOTE: f64 = 60.;

/// Fields that tell programs how to read the document; people seldom need them.
const TECHNICAL: [&str; 3] = ["schema_version", "level_of_detail", "illegible"];

/// One row of a card.
enum Line<'c> {
    Band(String),
    Field(usize, &'c Column),
}

impl Book<'_> {
    pub(super) fn card(
        &self,
        sheet: &mut Worksheet,
        card: &Card,
        documents: &[Vec<Option<Entry>>],
    ) -> Result<(), XlsxError> {
        let name = self.said(card.name().title);
        let look = &self.look;
        prepare(sheet, name, Tab::Card)?;
        sheet.write_with_format(0, 0, name, &look.title)?;
        sheet.set_row_height(0, 24)?;
        sheet.write_with_format(HELP_ROW, 0, self.said(Words::CARD_HINT), &look.hint)?;
        sheet.write_with_format(HEADING_ROW, 0, self.said(Words::FIELD), &look.heading)?;
        let width = u16::try_from(documents.len().max(1)).unwrap_or(u16::MAX - 1);
        for column in 1..=width {
            let heading = self.said(Words::VALUE);
            sheet.write_with_format(HEADING_ROW, column, heading, &look.heading)?;
            sheet.set_column_width(column, VALUE)?;
        }
        sheet.write_with_format(HEADING_ROW, width + 1, self.said(Words::HELP), &look.heading)?;
        sheet.set_column_width(0, LABEL)?;
        sheet.set_column_width(width + 1, NOTE)?;
        for (row, line) in (FIRST_ROW..).zip(self.lines_of(card)) {
            match line {
                Line::Band(title) => {
                    sheet.set_row_height(row, 20)?;
                    sheet.write_with_format(row, 0, title, &look.band)?;
                    for column in 1..=width + 1 {
                        sheet.write_blank(row, column, &look.band)?;
                    }
                }
                Line::Field(at, field) => {
                    let values = documents.iter().map(|document| document.get(at)?.as_ref());
                    let values: Vec<Option<&Entry>> = values.collect();
                    self.field(sheet, row, card, field, &values)?;
                }
            }
        }
        sheet.set_freeze_panes(FIRST_ROW, 1)?;
        print_upright(sheet, LABEL + f64::from(width) * VALUE + NOTE)
    }

    /// A label, the values, and what belongs there.
    fn field(
        &self,
        sheet: &mut Worksheet,
        row: u32,
        card: &Card,
        field: &Column,
        values: &[Option<&Entry>],
    ) -> Result<(), XlsxError> {
        let width = u16::try_from(values.len().max(1)).unwrap_or(u16::MAX - 1);
        let required = self.is_required(card.kind.shape().name, field);
        let format = if required { &self.look.required_label } else { &self.look.label };
        let label = starred(field.heading.get(self.options.lang), required);
        let help = self.help(field);
        let mut height = lines(&label, LABEL, 0.9).max(lines(&help, NOTE, 0.7));
        sheet.write_with_format(row, 0, label, format)?;
        sheet.write_with_format(row, width + 1, help, &self.look.note)?;
        for column in 1..=width {
            let entry = values.get(usize::from(column) - 1).copied().flatten();
            if let Some(Entry::Text(text)) = entry {
                height = height.max(lines(text, VALUE, 1.));
            }
            self.entry(sheet, row, column, entry, &field.content)?;
        }
        sheet.set_row_height(row, 15 * height.min(25) + 3)?;
        self.offer(sheet, &field.content, [row, row], [1, width])
    }

    /// Single fields first, then those of each part, then what only programs need.
    fn lines_of<'c>(&self, card: &'c Card) -> Vec<Line<'c>> {
        let lang = self.options.lang;
        let mut bands: Vec<(String, Vec<(usize, &Column)>)> =
            vec![(self.said(Words::BASICS).to_owned(), Vec::new())];
        let mut technical = Vec::new();
        for (at, field) in card.fields.iter().enumerate() {
            let band = match field.path.as_slice() {
                [one] if TECHNICAL.contains(one) => {
                    technical.push((at, field));
                    continue;
                }
                [_] => self.said(Words::BASICS),
                _ => field.heading.get(lang).split(" – ").next().unwrap_or_default(),
            };
            match bands.iter_mut().find(|(known, _)| known == band) {
                Some((_, fields)) => fields.push((at, field)),
                None => bands.push((band.to_owned(), vec![(at, field)])),
            }
        }
        bands.push((self.said(Words::TECHNICAL).to_owned(), technical));
        let mut found = Vec::new();
        for (title, fields) in bands.into_iter().filter(|(_, fields)| !fields.is_empty()) {
            found.push(Line::Band(title));
            found.extend(fields.into_iter().map(|(at, field)| Line::Field(at, field)));
        }
        found
    }
}

/// An asterisk marks what is required; reading takes it off.
pub(super) fn starred(heading: &str, required: bool) -> String {
    if required { format!("{heading} *") } else { heading.to_owned() }
}

#[cfg(test)]
mod tests {
    use kpss_core::Lang;
    use kpss_core::model::DocumentKind;

    use super::*;
    use crate::layout::Layout;
    use crate::workbook::TemplateOptions;

    #[test]
    fn every_field_stands_in_one_band_and_no_band_is_called_as_a_field() {
        for kind in DocumentKind::ALL {
            for lang in [Lang::Cs, Lang::En] {
                let options = TemplateOptions { lang, ..TemplateOptions::default() };
                let book = Book::new(Layout::of(*kind), &options);
                for card in &book.layout.cards {
                    let mut fields = Vec::new();
                    for line in book.lines_of(card) {
                        match line {
                            Line::Band(title) => assert_eq!(card.label(&title), None, "{title}"),
                            Line::Field(at, _) => fields.push(at),
                        }
                    }
                    fields.sort_unstable();
                    assert_eq!(fields, (0..card.fields.len()).collect::<Vec<_>>());
                }
            }
        }
    }
}
