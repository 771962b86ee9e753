//! A page for people, laid out once and written as plain text or as Markdown.

mod markdown;
mod text;

/// How the cells of a column stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Align {
    /// Words.
    Left,
    /// Amounts and counts.
    Right,
}

/// One piece of a page.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Block {
    /// A heading; 1 is the highest.
    Heading(usize, String),
    /// A paragraph.
    Paragraph(String),
    /// A line of a list that may hold others, with its depth from 0.
    Item(usize, String),
    /// Heads of columns and rows.
    Table(Vec<(Align, String)>, Vec<Vec<String>>),
}

/// A page for people: headings, paragraphs, lists and tables, without their markup.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Page {
    blocks: Vec<Block>,
}

impl Page {
    pub(crate) fn heading(&mut self, level: usize, text: impl Into<String>) {
        self.blocks.push(Block::Heading(level, one_line(text.into())));
    }

    pub(crate) fn paragraph(&mut self, text: impl Into<String>) {
        self.blocks.push(Block::Paragraph(one_line(text.into())));
    }

    pub(crate) fn item(&mut self, depth: usize, text: impl Into<String>) {
        self.blocks.push(Block::Item(depth, one_line(text.into())));
    }

    /// A table; nothing where there is no row.
    pub(crate) fn table(&mut self, head: &[(Align, &str)], rows: Vec<Vec<String>>) {
        if rows.is_empty() {
            return;
        }
        let head =
            head.iter().map(|(align, text)| (*align, one_line((*text).to_owned()))).collect();
        let rows = rows.into_iter().map(|row| row.into_iter().map(one_line).collect());
        self.blocks.push(Block::Table(head, rows.collect()));
    }

    /// Plain text for a terminal or a letter.
    pub fn text(&self) -> String {
        text::write(&self.blocks)
    }

    /// Markdown (`CommonMark` with tables); what documents say is escaped.
    pub fn markdown(&self) -> String {
        markdown::write(&self.blocks)
    }
}

/// Texts of documents may hold line breaks and control characters, which would break a line of the
/// page or steer the reader's terminal.
fn one_line(text: String) -> String {
    if !text.contains(char::is_control) {
        return text;
    }
    let words = text.split(|c: char| c.is_control());
    words.filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn page() -> Page {
        let mut page = Page::default();
        page.heading(1, "Plán | obce");
        page.paragraph("Celkem:\n5");
        page.item(0, "1. první *opatření*");
        page.item(1, "1.1 druhé");
        page.table(
            &[(Align::Left, "Rok"), (Align::Right, "Částka")],
            vec![vec!["2020".into(), "5".into()], vec!["2021 a dál".into(), "100".into()]],
        );
        page.table(&[(Align::Left, "Nic")], Vec::new());
        page
    }

    #[test]
    fn text_is_indented_and_columns_are_aligned() {
        assert_eq!(
            page().text(),
            "Plán | obce\n\nCelkem: 5\n  1. první *opatření*\n    1.1 druhé\n\n  \
             Rok         Částka\n  2020             5\n  2021 a dál     100\n"
        );
    }

    #[test]
    fn markdown_is_escaped() {
        assert_eq!(
            page().markdown(),
            "# Plán \\| obce\n\nCelkem: 5\n\n- 1\\. první \\*opatření\\*\n  - 1.1 druhé\n\n\
             | Rok | Částka |\n|:--|--:|\n| 2020 | 5 |\n| 2021 a dál | 100 |\n"
        );
    }
}
