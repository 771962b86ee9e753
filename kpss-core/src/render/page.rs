//! The tree of a page, and how it is written down.

use super::span::{Spans, TextStyle, one_line};
use super::{markdown, text};

/// How the cells of a column stand.
///
/// ```
/// use kpss_core::{Align, Column};
///
/// assert_eq!((Column::words("Rok").align, Column::numbers("Částka").align), (Align::Left, Align::Right));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Align {
    /// As words do.
    Left,
    /// As amounts do.
    Right,
}

/// A column of a table.
///
/// ```
/// use kpss_core::{Column, Page};
///
/// let mut page = Page::default();
/// page.table([Column::words("Rok"), Column::numbers("Kč")], vec![vec!["2020".into(), "5".into()]]);
/// assert_eq!(page.text(), "  Rok   Kč\n  2020   5\n");
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Column {
    /// How its cells stand.
    pub align: Align,
    /// What stands above them.
    pub title: String,
}

impl Column {
    /// A column of words.
    pub fn words(title: impl Into<String>) -> Self {
        Self { align: Align::Left, title: one_line(title.into()) }
    }

    /// A column of amounts or counts.
    pub fn numbers(title: impl Into<String>) -> Self {
        Self { align: Align::Right, title: one_line(title.into()) }
    }
}

/// One piece of a page.
///
/// ```
/// use kpss_core::{Block, Page};
///
/// let mut page = Page::titled("Plán");
/// page.paragraph("Vše je v pořádku.");
/// assert!(matches!(page.blocks(), [Block::Heading(1, _), Block::Paragraph(_)]));
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Block {
    /// A heading; 1 is the highest.
    Heading(usize, Spans),
    /// A paragraph.
    Paragraph(Spans),
    /// A line of a list that may hold others, with its depth from 0.
    Item(usize, Spans),
    /// Columns and rows.
    Table(Vec<Column>, Vec<Vec<String>>),
    /// The head of one of the things that the page lists, with the level of its heading.
    Entry(usize, Spans),
    /// A line about the entry or the page as a whole.
    Note(Spans),
    /// A sentence of the entry.
    Detail(Spans),
    /// A point of the entry.
    Point(Spans),
    /// Somebody else's words.
    Quote(Spans),
    /// Code in a language.
    Code(&'static str, String),
}

/// A page for people: headings, paragraphs, lists and tables, without their markup.
///
/// ```
/// use kpss_core::Page;
///
/// let mut page = Page::default();
/// page.paragraph("Vše je v pořádku.");
/// assert_eq!(page.markdown().trim_end(), "Vše je v pořádku.");
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Page {
    blocks: Vec<Block>,
    /// Heading of a section in which nothing stands yet.
    pending: Option<Spans>,
}

impl Page {
    /// Columns of a page as plain text.
    pub const WIDTH: usize = 100;

    /// A page with a title.
    pub fn titled(title: impl Into<Spans>) -> Self {
        let mut page = Self::default();
        page.title(title);
        page
    }

    /// Adds a title; one page may hold several documents one after another.
    pub fn title(&mut self, title: impl Into<Spans>) {
        self.pending = None;
        self.blocks.push(Block::Heading(1, title.into()));
    }

    /// Begins a section; its heading is left out where nothing follows.
    pub fn section(&mut self, heading: impl Into<Spans>) {
        self.pending = Some(heading.into());
    }

    /// Ends the section: what follows is about the whole page.
    pub fn end_section(&mut self) {
        self.pending = None;
    }

    /// Adds a paragraph.
    pub fn paragraph(&mut self, text: impl Into<Spans>) {
        self.push(Block::Paragraph(text.into()));
    }

    /// Adds a line of a list; a deeper one belongs to the one above.
    pub fn item(&mut self, depth: usize, text: impl Into<Spans>) {
        self.push(Block::Item(depth, text.into()));
    }

    /// Adds a table; nothing where there is no row.
    pub fn table(&mut self, head: impl IntoIterator<Item = Column>, rows: Vec<Vec<String>>) {
        if !rows.is_empty() {
            let rows = rows.into_iter().map(|row| row.into_iter().map(one_line).collect());
            self.push(Block::Table(head.into_iter().collect(), rows.collect()));
        }
    }

    /// Adds the head of an entry, for example of a finding; `level` is that of its heading.
    pub fn entry(&mut self, level: usize, text: impl Into<Spans>) {
        self.push(Block::Entry(level, text.into()));
    }

    /// Adds a line below a title or the head of an entry.
    pub fn note(&mut self, text: impl Into<Spans>) {
        self.push(Block::Note(text.into()));
    }

    /// Adds a paragraph of an entry.
    pub fn detail(&mut self, text: impl Into<Spans>) {
        self.push(Block::Detail(text.into()));
    }

    /// Adds a point of an entry.
    pub fn point(&mut self, text: impl Into<Spans>) {
        self.push(Block::Point(text.into()));
    }

    /// Adds a quotation.
    pub fn quote(&mut self, text: impl Into<Spans>) {
        self.push(Block::Quote(text.into()));
    }

    /// Adds code, for example `json`.
    pub fn code(&mut self, language: &'static str, text: impl Into<String>) {
        self.push(Block::Code(language, text.into()));
    }

    /// The pieces, for a form that the core does not write itself.
    pub fn blocks(&self) -> &[Block] {
        &self.blocks
    }

    /// Lets every text of the page be changed.
    pub(crate) fn each_text(&mut self, change: impl Fn(&mut String)) {
        let of_spans =
            |spans: &mut Spans| spans.list.iter_mut().for_each(|span| change(&mut span.text));
        for block in &mut self.blocks {
            match block {
                Block::Heading(_, spans)
                | Block::Paragraph(spans)
                | Block::Item(_, spans)
                | Block::Entry(_, spans)
                | Block::Note(spans)
                | Block::Detail(spans)
                | Block::Point(spans)
                | Block::Quote(spans) => of_spans(spans),
                Block::Table(_, rows) => rows.iter_mut().flatten().for_each(&change),
                Block::Code(_, text) => change(text),
            }
        }
    }

    /// Adds another page below.
    pub fn append(&mut self, other: Self) {
        self.pending = None;
        self.blocks.extend(other.blocks);
    }

    fn push(&mut self, block: Block) {
        let heading = self.pending.take();
        self.blocks.extend(heading.map(|heading| Block::Heading(2, heading)));
        self.blocks.push(block);
    }

    /// Plain text for a terminal or a letter.
    pub fn text(&self) -> String {
        let mut out = String::new();
        self.write_text(Self::WIDTH, &mut |_, text| out.push_str(text));
        out
    }

    /// Plain text in pieces, each with what it means, for a terminal in colour. Sentences of
    /// entries are broken at the width; other lines stand as they are.
    pub fn write_text(&self, width: usize, out: &mut dyn FnMut(TextStyle, &str)) {
        text::write(&self.blocks, width, out);
    }

    /// Markdown (`CommonMark` with tables); what documents say is escaped.
    pub fn markdown(&self) -> String {
        markdown::write(&self.blocks)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn page() -> Page {
        let mut page = Page::titled("Plán | obce");
        page.paragraph("Celkem:\n5");
        page.item(0, "1. první *opatření*");
        page.item(1, "1.1 druhé");
        page.table(
            [Column::words("Rok"), Column::numbers("Částka")],
            vec![vec!["2020".into(), "5".into()], vec!["2021 a dál".into(), "100".into()]],
        );
        page.section("Prázdné");
        page.table([Column::words("Nic")], Vec::new());
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

    #[test]
    fn an_entry_and_a_page_of_a_rule_are_written() {
        let mut page = Page::titled(Spans::of(TextStyle::Strong, "K104").plain(" Název"));
        page.quote("Částka {amount} <b>");
        page.paragraph(Spans::of(TextStyle::Label, "Proč:").plain(" protože"));
        page.code("json", "{\"a\": \"```\"}\n");
        let head = Spans::default().padded(TextStyle::Error, "chyba", 9).plain(" ");
        page.entry(3, head.then(TextStyle::Code, "/a`b"));
        page.detail(Spans::of(TextStyle::Label, "Co s tím:").plain(" doplňte rok"));
        page.point("podle zákona");
        assert_eq!(
            page.text(),
            "K104 Název\n\n  Částka {amount} <b>\nProč: protože\n\n  {\"a\": \"```\"}\n\n  \
             chyba     /a`b\n            Co s tím: doplňte rok\n            · podle zákona\n"
        );
        assert_eq!(
            page.markdown(),
            "# K104 Název\n\n> Částka {amount} \\<b\\>\n\n**Proč:** protože\n\n````json\n\
             {\"a\": \"```\"}\n````\n\n### chyba ``/a`b``\n\n**Co s tím:** doplňte rok\n\n\
             - podle zákona\n"
        );
    }
}
