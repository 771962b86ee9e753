//! The comparison as people read it: what came, what went, what changed about what stayed.

use serde_json::Value;

use super::Comparison;
use super::about::{about, arrow, cost, leaf};
use super::change::{Change, ChangeKind, NodeRef};
use crate::lang::Lang;
use crate::model::Plan;
use crate::page::Page;
use crate::plan::sheet::Sheet;
use crate::plan::words::{pick, quoted, shortened};
use crate::shape::{Shaped as _, breadcrumb, shape_at};

pub(crate) fn page(comparison: &Comparison, lang: Lang) -> Page {
    let mut page = Sheet::new(pick(lang, "Co se v plánu změnilo", "What changed in the plan"));
    let title = |version: &super::Version| {
        quoted(version.title.as_deref().unwrap_or(version.id.as_str()), lang)
    };
    let (old, new) = (title(&comparison.old), title(&comparison.new));
    if old == new {
        page.lead(new);
    } else {
        page.lead(format!("{old} → {new}"));
    }
    if comparison.is_empty() {
        page.lead(pick(lang, "Obě znění jsou stejná.", "Both versions are the same."));
        return page.page();
    }
    page.lead(counts(comparison, lang));
    let show = Show { comparison, lang };
    show.plan(&mut page);
    show.whole_nodes(&mut page);
    show.changed(&mut page);
    show.renumbered(&mut page);
    page.page()
}

fn counts(comparison: &Comparison, lang: Lang) -> String {
    let nodes = comparison.nodes;
    let (old, new) = (comparison.old.nodes, comparison.new.nodes);
    let parts = [
        (nodes.unchanged, pick(lang, "beze změny", "unchanged")),
        (nodes.kept - nodes.unchanged, pick(lang, "změněno", "changed")),
        (nodes.added, pick(lang, "přidáno", "added")),
        (nodes.split_off, pick(lang, "vzniklo rozdělením", "split off")),
        (nodes.dropped, pick(lang, "vypuštěno", "dropped")),
        (nodes.merged_away, pick(lang, "sloučeno s jinými", "merged into others")),
    ];
    let parts = parts.iter().filter(|(count, _)| *count > 0);
    let parts: Vec<String> = parts.map(|(count, word)| format!("{word} {count}")).collect();
    let head = pick(lang, "Uzly stromu", "Nodes of the tree");
    format!("{head}: {old} → {new} ({}).", parts.join(", "))
}

struct Show<'a> {
    comparison: &'a Comparison,
    lang: Lang,
}

impl Show<'_> {
    fn of(&self, kind: ChangeKind) -> impl Iterator<Item = &Change> {
        self.comparison.changes.iter().filter(move |change| change.kind == kind)
    }

    /// `1.2 opatření „Název“`
    fn node(&self, node: &NodeRef) -> String {
        let mut text = node.number.clone();
        if let Some(level) = node.level {
            text = format!("{text} {}", level.name().get(self.lang));
        }
        let title = node.title.as_deref().unwrap_or(node.id.as_str());
        format!("{text} {}", quoted(&shortened(title), self.lang))
    }

    fn maybe(&self, node: Option<&NodeRef>) -> String {
        node.map_or_else(
            || pick(self.lang, "nejvyšší úroveň", "the top level").to_owned(),
            |node| self.node(node),
        )
    }

    fn nodes(&self, nodes: &[NodeRef]) -> String {
        nodes.iter().map(|node| self.node(node)).collect::<Vec<_>>().join(", ")
    }

    /// Fields of the plan and its records.
    fn plan(&self, page: &mut Sheet) {
        page.section(pick(self.lang, "Údaje plánu", "The plan itself"));
        for change in &self.comparison.changes {
            let Some(pointer) = change.pointer.as_deref().filter(|_| change.old.is_none()) else {
                continue;
            };
            let mut text = path(pointer, self.lang);
            let record =
                change.record.as_ref().map(|record| quoted(&shortened(&record.label), self.lang));
            match change.kind {
                ChangeKind::RecordAdded | ChangeKind::RecordDropped => {
                    let word = change.kind == ChangeKind::RecordAdded;
                    let word = if word {
                        pick(self.lang, "přidáno", "added")
                    } else {
                        pick(self.lang, "vypuštěno", "dropped")
                    };
                    text = format!("{text} – {word}");
                    if let Some(record) = record {
                        text = format!("{text}: {record}");
                    }
                }
                _ => {
                    if let Some(record) = record {
                        text = format!("{text} ({record})");
                    }
                    let shape = shape_at(Plan::shape(), pointer);
                    let show = |value: Option<&Value>| leaf(value, shape, self.lang);
                    text = format!(
                        "{text}: {}",
                        arrow(show(change.before.as_ref()), show(change.after.as_ref()), self.lang)
                    );
                }
            }
            page.line(0, text);
        }
    }

    /// Nodes that came, went, were split, merged or moved.
    fn whole_nodes(&self, page: &mut Sheet) {
        let lang = self.lang;
        let with_cost = |text: String, value: Option<&Value>| match cost(value, lang) {
            Some(cost) => format!("{text}, {} {cost}", pick(lang, "náklady", "costs")),
            None => text,
        };
        page.section(pick(lang, "Přidáno", "Added"));
        for change in self.of(ChangeKind::Added) {
            let Some(node) = &change.new else { continue };
            let below = change.new_parent.as_ref().map_or(String::new(), |parent| {
                format!(" ({} {})", pick(lang, "pod", "below"), self.node(parent))
            });
            page.line(0, with_cost(format!("{}{below}", self.node(node)), change.after.as_ref()));
        }
        page.section(pick(lang, "Vypuštěno", "Dropped"));
        for change in self.of(ChangeKind::Dropped) {
            let Some(node) = &change.old else { continue };
            page.line(0, with_cost(self.node(node), change.before.as_ref()));
        }
        page.section(pick(lang, "Rozděleno", "Split"));
        for change in self.of(ChangeKind::Split) {
            page.line(
                0,
                format!("{} → {}", self.maybe(change.old.as_ref()), self.nodes(&change.parts)),
            );
        }
        page.section(pick(lang, "Sloučeno", "Merged"));
        for change in self.of(ChangeKind::Merged) {
            page.line(
                0,
                format!("{} → {}", self.nodes(&change.parts), self.maybe(change.new.as_ref())),
            );
        }
        page.section(pick(lang, "Přesunuto", "Moved"));
        for change in self.of(ChangeKind::Moved) {
            let (node, from, to) = (
                self.maybe(change.new.as_ref()),
                self.maybe(change.old_parent.as_ref()),
                self.maybe(change.new_parent.as_ref()),
            );
            page.line(0, format!("{node}: {from} → {to}"));
        }
    }

    /// Nodes that stayed and about which something changed.
    fn changed(&self, page: &mut Sheet) {
        page.section(pick(self.lang, "Změněno", "Changed"));
        let mut last: Option<&str> = None;
        for change in &self.comparison.changes {
            let (Some(_), Some(node)) = (&change.old, &change.new) else { continue };
            let Some(text) = about(change, self.lang) else { continue };
            if last != Some(node.pointer.as_str()) {
                page.line(0, self.node(node));
                last = Some(&node.pointer);
            }
            page.line(1, text);
        }
    }

    fn renumbered(&self, page: &mut Sheet) {
        page.section(pick(self.lang, "Přečíslováno", "Renumbered"));
        let rows = self.of(ChangeKind::Renumbered).filter_map(|change| {
            let (old, new) = (change.old.as_ref()?, change.new.as_ref()?);
            let title = new.title.as_deref().unwrap_or(new.id.as_str());
            Some(vec![old.number.clone(), new.number.clone(), shortened(title)])
        });
        let head = [
            pick(self.lang, "dříve", "before"),
            pick(self.lang, "nyní", "now"),
            pick(self.lang, "název", "title"),
        ];
        page.table(&head, rows.collect());
    }
}

/// Titles of the fields on the way; in English the keys.
fn path(pointer: &str, lang: Lang) -> String {
    match lang {
        Lang::Cs => breadcrumb(Plan::shape(), pointer),
        Lang::En => {
            let steps = pointer.split('/').skip(1).filter(|step| step.parse::<usize>().is_err());
            steps.map(|step| step.replace('_', " ")).collect::<Vec<_>>().join(" › ")
        }
    }
}
