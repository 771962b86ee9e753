//! The file around a page: head, style, running title and hash at the edges of printed pages.

use kpss_core::report::InputRole;
use kpss_core::{Lang, Report};
use maud::{DOCTYPE, Markup, PreEscaped, html};

use super::safe::{css, cut};
use super::words::pick;

/// How everything looks; no other file is needed.
const STYLE: &str = include_str!("style.css");

/// What a file says of itself.
pub(super) struct Frame<'a> {
    pub(super) lang: Lang,
    /// What kind of page this is: `Zpráva o kontrole`.
    pub(super) kind: &'a str,
    /// What it is about.
    pub(super) title: &'a str,
    /// The class of the body, by which pages differ in style.
    pub(super) class: &'static str,
    /// Rules of style that no other page needs.
    pub(super) style: &'static str,
    /// Version of the program.
    pub(super) version: &'a str,
    /// What stands at the lower edge of each printed page.
    pub(super) edge: &'a str,
}

impl Frame<'_> {
    /// The whole file.
    pub(super) fn file(&self, body: &Markup) -> String {
        let title = cut(self.title, 120);
        let page = html! {
            (DOCTYPE)
            html lang=(self.lang.tag()) {
                head {
                    meta charset="utf-8";
                    meta name="viewport" content="width=device-width, initial-scale=1";
                    meta name="color-scheme" content="light";
                    meta name="generator" content=(format!("kpss {}", self.version));
                    title { (title) " – " (self.kind) }
                    // Only what `css` wrote comes from a document.
                    style { (PreEscaped(STYLE)) (PreEscaped(self.style)) (PreEscaped(self.edges())) }
                }
                body class=(self.class) { (body) }
            }
        };
        let mut text = page.into_string();
        text.push('\n');
        text
    }

    /// What stands at the edges of each printed page.
    fn edges(&self) -> String {
        let title = css(&cut(&format!("{}: {}", self.kind, self.title), 90));
        let edge = css(self.edge);
        let page = css(pick(self.lang, "strana ", "page "));
        // What has to fit on two pages has narrower edges.
        let margin = if self.class == "brief" { "margin:16mm 16mm 15mm;" } else { "" };
        format!(
            "@page{{{margin}@top-left{{content:\"{title}\"}}@bottom-left{{content:\"{edge}\"}}\
             @bottom-right{{content:\"{page}\" counter(page) \" / \" counter(pages)}}}}\
             @page:first{{@top-left{{content:none}}}}"
        )
    }
}

/// The beginning of the hash of the only document; of several their number.
pub(super) fn hash(report: &Report, lang: Lang) -> String {
    let mut inputs = report.inputs.iter().filter(|input| input.role == InputRole::Document);
    match (inputs.next(), inputs.count()) {
        (None, _) => String::new(),
        (Some(one), 0) => {
            let hash = one.sha256.get(..16).unwrap_or(&one.sha256);
            format!("{} SHA-256 {hash}…", pick(lang, "Otisk dokumentu", "Hash of the document"))
        }
        (Some(_), more) => format!(
            "{}: {}",
            pick(
                lang,
                "Počet souborů (otisky na konci)",
                "Number of files (their hashes stand at the end)",
            ),
            more + 1
        ),
    }
}

/// The sign of a verdict: told apart by its shape, not by its colour alone.
pub(super) fn sign(class: &str) -> Markup {
    html! {
        svg.sign viewBox="0 0 48 48" width="48" height="48" aria-hidden="true" focusable="false" {
            circle cx="24" cy="24" r="23" {}
            path d=(path(class)) {}
        }
    }
}

/// The lines of the sign, in a square of 48 points.
pub(super) fn path(class: &str) -> &'static str {
    match class {
        "good" => "M13 25l8 8 15-17",
        "bad" => "M15 15l18 18M33 15l-18 18",
        "lost" => "M18 18a6 6 0 1 1 9 5c-2 1-3 2-3 5M24 34v2",
        _ => "M24 12v15M24 34v2",
    }
}
