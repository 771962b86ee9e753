//! The outline for people.

use crate::lang::Lang;
use crate::query::{Line, Outline};
use crate::render::{Page, View};
use crate::wording::{money, pick};

impl Line<'_> {
    /// The line as text, without its indent.
    pub fn text(&self, lang: Lang) -> String {
        let mut text = self.number.clone();
        let level = self.level_title.or_else(|| Some(self.level?.name().get(lang)));
        if let Some(level) = level {
            text.push(' ');
            text.push_str(level);
            text.push(':');
        }
        text.push(' ');
        text.push_str(self.title);
        if let Some(total) = self.total {
            text.push_str(" – ");
            text.push_str(&money(total, lang));
        }
        text
    }
}

impl View for Outline<'_> {
    fn page(&self, lang: Lang) -> Page {
        let mut page = Page::default();
        for plan in &self.plans {
            page.title(plan.title);
            for line in &plan.lines {
                page.item(line.depth, line.text(lang));
            }
            if plan.lines.is_empty() {
                let none = pick(
                    lang,
                    "(plán nemá strom priorit a opatření)",
                    "(the plan has no tree of priorities and measures)",
                );
                page.item(0, none);
            }
        }
        page
    }
}
