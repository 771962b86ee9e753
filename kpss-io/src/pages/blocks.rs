//! A page of the core as HTML.

use kpss_core::{Align, Block, Column, Page, Span, Spans, TextStyle};
use maud::{Markup, PreEscaped, html};

use super::safe::{MESSAGE, TITLE, cut, shown};

/// The pieces of a page; its titles become headings of the level given, and what is below them is
/// one level lower.
pub(super) fn page(page: &Page, level: usize) -> Markup {
    let mut out = String::new();
    let mut caption = String::new();
    let mut list = List::default();
    for block in page.blocks() {
        match block {
            Block::Item(depth, spans) => {
                list.item(*depth, &line(spans), &mut out);
                continue;
            }
            Block::Point(spans) => {
                list.item(0, &line(spans), &mut out);
                continue;
            }
            _ => list.end(&mut out),
        }
        let markup = match block {
            Block::Heading(below, spans) | Block::Entry(below, spans) => {
                caption = plain(spans);
                heading(level + below - 1, &line(spans))
            }
            Block::Table(head, rows) => table(&caption, head, rows),
            Block::Quote(spans) => html! { blockquote { (line(spans)) } },
            Block::Code(_, text) => html! { pre { code { (text) } } },
            Block::Paragraph(spans) | Block::Note(spans) | Block::Detail(spans) => {
                html! { p { (line(spans)) } }
            }
            _ => html! {},
        };
        out.push_str(&markup.into_string());
    }
    list.end(&mut out);
    PreEscaped(out)
}

/// A heading of a level; below the sixth there is none.
pub(super) fn heading(level: usize, text: &Markup) -> Markup {
    match level {
        0..=2 => html! { h2 { (text) } },
        3 => html! { h3 { (text) } },
        4 => html! { h4 { (text) } },
        5 => html! { h5 { (text) } },
        _ => html! { h6 { (text) } },
    }
}

/// A table with what it is called, for whoever hears it and does not see the heading above.
pub(super) fn table(caption: &str, head: &[Column], rows: &[Vec<String>]) -> Markup {
    html! {
        table {
            caption.hidden { (caption) }
            thead { tr {
                @for column in head {
                    th scope="col" class=[class(column.align)] { (column.title) }
                }
            } }
            tbody {
                @for row in rows { tr {
                    @for (index, (cell, column)) in row.iter().zip(head).enumerate() {
                        @let indent = cell.chars().take_while(|c| *c == '\u{a0}').count() / 2;
                        @let text = cut(cell.trim_start_matches('\u{a0}'), TITLE);
                        @if index == 0 {
                            th scope="row" class=[indented(indent)] { (text) }
                        } @else {
                            td class=[class(column.align)] { (text) }
                        }
                    }
                } }
            }
        }
    }
}

/// The class of a row that stands deeper than others.
pub(super) fn indented(depth: usize) -> Option<String> {
    (depth > 0).then(|| format!("in{}", depth.min(6)))
}

const fn class(align: Align) -> Option<&'static str> {
    match align {
        Align::Left => None,
        Align::Right => Some("num"),
    }
}

/// The pieces of a line, each as what it means.
pub(super) fn line(spans: &Spans) -> Markup {
    html! { @for span in spans.pieces() { (piece(span)) } }
}

fn piece(span: &Span) -> Markup {
    // Spaces around a piece part it from its neighbours.
    let (before, after) = (span.text.starts_with(' '), span.text.ends_with(' '));
    let text = cut(&span.text, MESSAGE);
    let markup = match span.style {
        TextStyle::Strong | TextStyle::Label | TextStyle::Success => html! { strong { (text) } },
        TextStyle::Error => html! { strong.error { (text) } },
        TextStyle::Warning => html! { strong.warning { (text) } },
        TextStyle::Info => html! { strong.info { (text) } },
        TextStyle::Dim => html! { span.dim { (text) } },
        TextStyle::Code => html! { code { (text) } },
        _ => html! { (text) },
    };
    html! { @if before { " " } (markup) @if after && !text.is_empty() { " " } }
}

fn plain(spans: &Spans) -> String {
    shown(&spans.pieces().iter().map(|span| span.text.as_str()).collect::<String>())
}

/// Lists inside of one another, from lines that know their depth only.
#[derive(Default)]
struct List {
    /// How many are open; the last item of each is, too.
    open: usize,
}

impl List {
    fn item(&mut self, depth: usize, text: &Markup, out: &mut String) {
        // A line cannot stand more than one level below the one before it.
        let depth = depth.min(self.open);
        while self.open > depth + 1 {
            self.open -= 1;
            out.push_str("</li></ul>");
        }
        if self.open == depth + 1 {
            out.push_str("</li>");
        } else {
            self.open += 1;
            out.push_str("<ul>");
        }
        out.push_str("<li>");
        out.push_str(&text.0);
    }

    fn end(&mut self, out: &mut String) {
        out.push_str(&"</li></ul>".repeat(self.open));
        self.open = 0;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_become_lists_inside_of_one_another() {
        let mut given = Page::titled("Plán <b>");
        for (depth, text) in [(0, "a"), (1, "b"), (1, "c"), (3, "d"), (0, "e")] {
            given.item(depth, text);
        }
        given.paragraph("konec & nic víc");
        assert_eq!(
            page(&given, 3).into_string(),
            "<h3>Plán &lt;b&gt;</h3><ul><li>a<ul><li>b</li><li>c<ul><li>d</li></ul></li></ul></li>\
             <li>e</li></ul><p>konec &amp; nic víc</p>"
        );
    }

    #[test]
    fn a_table_says_what_it_is_called_and_what_its_heads_are_for() {
        let mut given = Page::titled("Plán");
        given.section("Roky");
        let head = [Column::words("Rok"), Column::numbers("Částka")];
        given.table(head, vec![vec!["\u{a0}\u{a0}2020".into(), "5".into()]]);
        assert_eq!(
            page(&given, 2).into_string(),
            "<h2>Plán</h2><h3>Roky</h3><table><caption class=\"hidden\">Roky</caption><thead><tr>\
             <th scope=\"col\">Rok</th><th scope=\"col\" class=\"num\">Částka</th></tr></thead>\
             <tbody><tr><th scope=\"row\" class=\"in1\">2020</th><td class=\"num\">5</td></tr>\
             </tbody></table>"
        );
    }
}
