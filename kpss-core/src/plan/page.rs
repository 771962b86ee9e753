//! A page for people: a title, a few sentences, sections of lines and tables; as text or Markdown.

use std::fmt::Write as _;

/// What stands in a section.
#[derive(Clone, Debug)]
enum Block {
    /// A line, and how deep it stands.
    Line(usize, String),
    /// A table: its head and its rows.
    Table(Vec<String>, Vec<Vec<String>>),
}

/// A page.
#[derive(Clone, Debug, Default)]
pub(crate) struct Page {
    title: String,
    lead: Vec<String>,
    sections: Vec<(String, Vec<Block>)>,
}

impl Page {
    pub(crate) fn new(title: impl Into<String>) -> Self {
        Self { title: title.into(), ..Self::default() }
    }

    /// Adds a sentence below the title.
    pub(crate) fn lead(&mut self, text: impl Into<String>) {
        self.lead.push(text.into());
    }

    /// Begins a section; one that stays empty is not shown.
    pub(crate) fn section(&mut self, heading: impl Into<String>) {
        self.sections.push((heading.into(), Vec::new()));
    }

    /// Adds a line to the last section.
    pub(crate) fn line(&mut self, depth: usize, text: impl Into<String>) {
        self.put(Block::Line(depth, text.into()));
    }

    /// Adds a table to the last section.
    pub(crate) fn table(&mut self, head: &[&str], rows: Vec<Vec<String>>) {
        if !rows.is_empty() {
            self.put(Block::Table(head.iter().map(ToString::to_string).collect(), rows));
        }
    }

    fn put(&mut self, block: Block) {
        if let Some((_, blocks)) = self.sections.last_mut() {
            blocks.push(block);
        }
    }

    fn filled(&self) -> impl Iterator<Item = &(String, Vec<Block>)> {
        self.sections.iter().filter(|(_, blocks)| !blocks.is_empty())
    }

    /// Plain text with two spaces a level.
    pub(crate) fn text(&self) -> String {
        let mut out = format!("{}\n", self.title);
        for sentence in &self.lead {
            let _ = writeln!(out, "{sentence}");
        }
        for (heading, blocks) in self.filled() {
            let _ = writeln!(out, "\n{heading}");
            for block in blocks {
                match block {
                    Block::Line(depth, text) => {
                        let _ = writeln!(out, "{}{text}", "  ".repeat(depth + 1));
                    }
                    Block::Table(head, rows) => text_table(&mut out, head, rows),
                }
            }
        }
        out
    }

    /// GitHub-flavoured Markdown; texts of documents cannot change its structure.
    pub(crate) fn markdown(&self) -> String {
        let mut out = format!("# {}\n", escaped(&self.title));
        for sentence in &self.lead {
            let _ = writeln!(out, "\n{}", escaped(sentence));
        }
        for (heading, blocks) in self.filled() {
            let _ = writeln!(out, "\n## {}\n", escaped(heading));
            for (index, block) in blocks.iter().enumerate() {
                match block {
                    Block::Line(depth, text) => {
                        let _ = writeln!(out, "{}- {}", "  ".repeat(*depth), escaped(text));
                    }
                    Block::Table(head, rows) => {
                        let row = |cells: &[String]| {
                            let cells: Vec<String> =
                                cells.iter().map(|cell| escaped(cell)).collect();
                            format!("| {} |", cells.join(" | "))
                        };
                        let gap = if index > 0 { "\n" } else { "" };
                        let _ = writeln!(out, "{gap}{}\n|{}", row(head), "---|".repeat(head.len()));
                        for cells in rows {
                            let _ = writeln!(out, "{}", row(cells));
                        }
                    }
                }
            }
        }
        out
    }
}

fn text_table(out: &mut String, head: &[String], rows: &[Vec<String>]) {
    let length = |cells: &Vec<String>, column: usize| {
        cells.get(column).map_or(0, |cell| cell.chars().count())
    };
    for cells in std::iter::once(head.to_vec()).chain(rows.iter().cloned()) {
        let mut line = String::from(" ");
        for (column, cell) in cells.iter().enumerate() {
            let width = rows.iter().map(|row| length(row, column)).max().unwrap_or(0);
            let width = width.max(head.get(column).map_or(0, |cell| cell.chars().count()));
            let _ = write!(line, " {cell:<width$} ");
        }
        let _ = writeln!(out, "{}", line.trim_end());
    }
}

/// Takes away the meaning that characters have in Markdown, and line breaks.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '|' | '#' | '~' => {
                out.push('\\');
                out.push(letter);
            }
            '\n' | '\r' => out.push(' '),
            _ => out.push(letter),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::Page;

    fn page() -> Page {
        let mut page = Page::new("Plán * 2020");
        page.lead("Věta.");
        page.section("Prázdný");
        page.section("Změny");
        page.line(0, "jedna");
        page.line(1, "pod ní");
        page.table(&["rok", "Kč"], vec![vec!["2020".into(), "1|2".into()]]);
        page
    }

    #[test]
    fn a_page_is_written_as_text() {
        assert_eq!(
            page().text(),
            "Plán * 2020\nVěta.\n\nZměny\n  jedna\n    pod ní\n  rok   Kč\n  2020  1|2\n"
        );
    }

    #[test]
    fn a_page_is_written_as_markdown() {
        assert_eq!(
            page().markdown(),
            "# Plán \\* 2020\n\nVěta.\n\n## Změny\n\n- jedna\n  - pod ní\n\n| rok | Kč |\n|---|---|\n| 2020 | 1\\|2 |\n"
        );
    }
}
