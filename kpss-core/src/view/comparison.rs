//! The comparison as people read it: what came, what went, what changed about what stayed.

use serde_json::Value;

use super::change::{about, arrow, cost, leaf};
use crate::lang::Lang;
use crate::model::Plan;
use crate::model::shape::{Shaped as _, breadcrumb, shape_at};
use crate::query::{Change, ChangeKind, Comparison, NodeRef, Version};
use crate::render::{Column, Page, View};
use crate::wording::{capital, pick, quoted, shortened, terms};

impl View for Comparison {
    fn page(&self, lang: Lang) -> Page {
        page(self, lang)
    }
}

fn page(comparison: &Comparison, lang: Lang) -> Page {
    let mut page = Page::titled(pick(lang, "Co se v plánu změnilo", "What changed in the plan"));
    let title =
        |version: &Version| quoted(version.title.as_deref().unwrap_or(version.id.as_str()), lang);
    let (old, new) = (title(&comparison.old), title(&comparison.new));
    if old == new {
        page.paragraph(new);
    } else {
        page.paragraph(format!("{old} → {new}"));
    }
    if comparison.is_empty() {
        page.paragraph(pick(lang, "Obě znění jsou stejná.", "Both versions are the same."));
        return page;
    }
    if let Some(counts) = counts(comparison, lang) {
        page.paragraph(counts);
    }
    let show = Show { comparison, lang };
    show.plan(&mut page);
    show.whole_nodes(&mut page);
    show.changed(&mut page);
    show.renumbered(&mut page);
    page
}

/// How many nodes came and went; nothing where neither version has any.
fn counts(comparison: &Comparison, lang: Lang) -> Option<String> {
    let nodes = comparison.nodes;
    let (old, new) = (comparison.old.nodes, comparison.new.nodes);
    let parts = [
        (nodes.unchanged, pick(lang, "beze změny", "unchanged")),
        (nodes.kept - nodes.unchanged, pick(lang, "změněno", "changed")),
        (nodes.added, terms::ADDED.get(lang)),
        (nodes.split_off, pick(lang, "vzniklo rozdělením", "split off")),
        (nodes.dropped, terms::DROPPED.get(lang)),
        (nodes.merged_away, pick(lang, "sloučeno s jinými", "merged into others")),
    ];
    let parts = parts.iter().filter(|(count, _)| *count > 0);
    let parts: Vec<String> = parts.map(|(count, word)| format!("{word} {count}")).collect();
    let head = pick(lang, "Uzly stromu", "Nodes of the tree");
    (old > 0 || new > 0).then(|| format!("{head}: {old} → {new} ({}).", parts.join(", ")))
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
    fn plan(&self, page: &mut Page) {
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
                    let word = if word { terms::ADDED } else { terms::DROPPED }.get(self.lang);
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
            page.item(0, text);
        }
    }

    /// Nodes that came, went, were split, merged or moved.
    fn whole_nodes(&self, page: &mut Page) {
        let lang = self.lang;
        let with_cost = |text: String, value: Option<&Value>| match cost(value, lang) {
            Some(cost) => format!("{text}, {} {cost}", terms::COSTS.get(lang)),
            None => text,
        };
        page.section(capital(terms::ADDED.get(lang)));
        for change in self.of(ChangeKind::Added) {
            let Some(node) = &change.new else { continue };
            let below = change.new_parent.as_ref().map_or(String::new(), |parent| {
                format!(" ({} {})", pick(lang, "pod", "below"), self.node(parent))
            });
            page.item(0, with_cost(format!("{}{below}", self.node(node)), change.after.as_ref()));
        }
        page.section(capital(terms::DROPPED.get(lang)));
        for change in self.of(ChangeKind::Dropped) {
            let Some(node) = &change.old else { continue };
            page.item(0, with_cost(self.node(node), change.before.as_ref()));
        }
        page.section(pick(lang, "Rozděleno", "Split"));
        for change in self.of(ChangeKind::Split) {
            page.item(
                0,
                format!("{} → {}", self.maybe(change.old.as_ref()), self.nodes(&change.parts)),
            );
        }
        page.section(pick(lang, "Sloučeno", "Merged"));
        for change in self.of(ChangeKind::Merged) {
            page.item(
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
            page.item(0, format!("{node}: {from} → {to}"));
        }
    }

    /// Nodes that stayed and about which something changed.
    fn changed(&self, page: &mut Page) {
        page.section(pick(self.lang, "Změněno", "Changed"));
        let mut last: Option<&str> = None;
        for change in &self.comparison.changes {
            let (Some(_), Some(node)) = (&change.old, &change.new) else { continue };
            let Some(text) = about(change, self.lang) else { continue };
            if last != Some(node.pointer.as_str()) {
                page.item(0, self.node(node));
                last = Some(&node.pointer);
            }
            page.item(1, text);
        }
    }

    fn renumbered(&self, page: &mut Page) {
        page.section(pick(self.lang, "Přečíslováno", "Renumbered"));
        let rows = self.of(ChangeKind::Renumbered).filter_map(|change| {
            let (old, new) = (change.old.as_ref()?, change.new.as_ref()?);
            let title = new.title.as_deref().unwrap_or(new.id.as_str());
            Some(vec![old.number.clone(), new.number.clone(), shortened(title)])
        });
        let head = [
            Column::words(terms::BEFORE.get(self.lang)),
            Column::words(pick(self.lang, "nyní", "now")),
            Column::words(terms::TITLE.get(self.lang)),
        ];
        page.table(head, rows.collect());
    }
}

/// Titles of the fields on the way.
fn path(pointer: &str, lang: Lang) -> String {
    breadcrumb(Plan::shape(), pointer, lang)
}
