//! One finding for people.

use crate::json::Position;
use crate::lang::Lang;
use crate::model::Money;
use crate::render::{Page, Spans, TextStyle};
use crate::report::{Citation, Finding, InputSummary, RelatedPlace, State};
use crate::rules::rule;
use crate::wording::{capital, date, money, pick, quoted, terms};

use super::alike::Alike;
use super::summary::style_of;

/// Records that are listed below a finding of which many are alike.
const LISTED: usize = 30;

/// The findings of one file, under the heading with its title.
pub(super) struct FilePage<'a> {
    pub(super) input: usize,
    pub(super) title: &'a str,
    pub(super) inputs: &'a [InputSummary],
    pub(super) lang: Lang,
}

impl FilePage<'_> {
    /// Adds a finding to the page, and where else the same is found.
    pub(super) fn add(&self, page: &mut Page, alike: &Alike<'_>) {
        let (lang, finding) = (self.lang, alike.first);
        page.entry(3, self.head(finding));
        let heading = self.heading(finding);
        if !heading.is_empty() {
            page.detail(Spans::of(TextStyle::Strong, heading));
        }
        page.detail(&finding.message);
        if let Some(waived) = &finding.waived {
            let word = capital(terms::WAIVER.get(lang));
            let until = waived.until.map_or(String::new(), |day| {
                format!(", {} {}", terms::UNTIL.get(lang), date(day, lang))
            });
            page.point(format!("{word}: {} ({}{until})", waived.reason, waived.author));
        }
        if let Some(changed) = &finding.changed {
            let text = pick(lang, "závažnost změnil profil", "severity changed by the profile");
            let from = changed.from.name().get(lang);
            let book = pick(lang, "kniha pravidel", "rule book");
            page.point(format!("{text} {} ({book}: {from})", changed.by));
        }
        for related in &finding.related {
            page.point(self.related(related));
        }
        if !alike.others.is_empty() {
            page.point(self.others(&alike.others));
        }
        // A rule of the profile says in its message what to do.
        if let Some(rule) = rule(&finding.code) {
            let label = Spans::of(TextStyle::Label, pick(lang, "Co s tím:", "What to do:"));
            page.detail(label.plain(format!(" {}", rule.texts(lang).fix)));
        }
        let basis: Vec<String> = finding.citations.iter().map(|cited| cited.text(lang)).collect();
        if !basis.is_empty() {
            let text = format!("{} {}", pick(lang, "Podklad:", "Basis:"), basis.join("; "));
            page.detail(Spans::of(TextStyle::Dim, text));
        }
    }

    /// Severity, code, line and pointer.
    fn head(&self, finding: &Finding) -> Spans {
        let word = match finding.state {
            State::Open => finding.severity.name().get(self.lang),
            State::Waived => pick(self.lang, "výjimka", "waived"),
            State::Known => pick(self.lang, "známé", "known"),
        };
        let head = Spans::default()
            .padded(style_of(finding.severity), word, 9)
            .plain(" ")
            .then(TextStyle::Strong, &*finding.code);
        // Who filled in a table knows its cells, and never saw the document made of it.
        if let Some(cell) = &finding.cell {
            return head.plain("  ").then(TextStyle::Code, cell.to_string());
        }
        let place = finding.position.map(|position| self.line(position)).unwrap_or_default();
        head.plain(format!("  {place}  ")).then(TextStyle::Code, &finding.pointer)
    }

    fn line(&self, position: Position) -> String {
        format!("{}\u{a0}{}", terms::LINE.get(self.lang), position.line)
    }

    /// The label of a record, unless it is the title that already stands above.
    fn label(&self, label: Option<&String>) -> Option<String> {
        label.filter(|label| *label != self.title).map(|label| quoted(label, self.lang))
    }

    /// The record and the field: `„Příjem“ – Rozpočet › Celkem`.
    fn heading(&self, finding: &Finding) -> String {
        // Titles of fields are Czech only, so that an English reader has the pointer.
        let is_readable = self.lang == Lang::Cs;
        let path = Some(finding.path.clone()).filter(|path| is_readable && !path.is_empty());
        let label = self.label(finding.label.as_ref());
        label.into_iter().chain(path).collect::<Vec<_>>().join(" – ")
    }

    /// The other records of which the same is said, by name and place.
    fn others(&self, others: &[&Finding]) -> String {
        let place = |finding: &&Finding| {
            let line = || finding.position.map(|position| self.line(position));
            let cell = finding.cell.as_ref().map(ToString::to_string);
            let place = cell.or_else(line).unwrap_or_else(|| finding.pointer.clone());
            match &finding.label {
                Some(label) => format!("{} ({place})", quoted(label, self.lang)),
                None => place,
            }
        };
        let mut listed: Vec<String> = others.iter().take(LISTED).map(place).collect();
        if LISTED < others.len() {
            listed.push("…".to_owned());
        }
        let (count, listed) = (others.len(), listed.join(", "));
        match self.lang {
            Lang::Cs => format!("Totéž platí o dalších {count} záznamech: {listed}"),
            Lang::En => format!("The same holds of {count} more records: {listed}"),
        }
    }

    fn related(&self, related: &RelatedPlace) -> String {
        let label = self.label(related.label.as_ref());
        let value = related.value_text(self.lang);
        let file = self.inputs.get(related.input).filter(|_| related.input != self.input);
        let cell = related.cell.as_ref().map(ToString::to_string);
        let line = cell.or_else(|| related.position.map(|position| self.line(position)));
        let place: Vec<String> =
            file.map(|file| file.name.clone()).into_iter().chain(line).collect();
        let said: Vec<String> = label.into_iter().chain(value).collect();
        let mut text = related.role_label.to_string();
        if !said.is_empty() {
            text = format!("{text}: {}", said.join(" "));
        }
        if place.is_empty() { text } else { format!("{text} ({})", place.join(", ")) }
    }
}

impl RelatedPlace {
    /// The value as a reader writes it: an amount with its currency, anything else as it stands.
    pub fn value_text(&self, lang: Lang) -> Option<String> {
        let value = self.value.as_ref()?;
        let is_amount = ["/amount", "/total"].iter().any(|end| self.pointer.ends_with(end));
        let amount = is_amount.then(|| serde_json::from_str::<Money>(value).ok()).flatten();
        Some(amount.map_or_else(|| value.clone(), |amount| money(amount, lang)))
    }
}

impl Citation {
    /// Act and paragraph, and whether the wording was verified.
    pub fn text(&self, lang: Lang) -> String {
        let mut text = self.act.to_string();
        if !self.paragraph.is_empty() {
            text.push_str(", ");
            text.push_str(&self.paragraph);
        }
        if !self.verified {
            text.push_str(pick(lang, " (neověřeno)", " (not verified)"));
        }
        text
    }
}
