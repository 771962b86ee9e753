//! The plan as a numbered tree, a line a node.

use super::walk::{Visit, walk};
use crate::lang::Lang;
use crate::model::{Money, Plan};
use crate::rule::Param;

/// One line of the outline.
#[derive(Clone, Debug)]
pub struct Line<'a> {
    /// Depth, from 0.
    pub depth: usize,
    /// The plan's own number; where there is none, the number by position.
    pub number: String,
    /// What the plan calls the level.
    pub level: Option<&'a str>,
    /// Title; where there is none, the identifier.
    pub title: &'a str,
    /// Total costs.
    pub total: Option<Money>,
}

impl Line<'_> {
    /// The line as text.
    pub fn text(&self, lang: Lang) -> String {
        let mut text = format!("{}{}", "  ".repeat(self.depth + 1), self.number);
        if let Some(level) = self.level {
            text.push(' ');
            text.push_str(level);
            text.push(':');
        }
        text.push(' ');
        text.push_str(self.title);
        if let Some(total) = self.total {
            text.push_str(" – ");
            text.push_str(&Param::Money(total).display(lang));
        }
        text
    }
}

/// The lines of a plan, from the top.
pub fn outline(plan: &Plan) -> impl Iterator<Item = Line<'_>> {
    walk(plan).map(|visit| line(plan, &visit))
}

fn line<'a>(plan: &'a Plan, visit: &Visit<'a>) -> Line<'a> {
    let node = visit.node;
    let own_name = |level| {
        let levels = plan.strategy.as_ref().map(|strategy| strategy.levels.as_slice());
        let found = levels.unwrap_or_default().iter().find(|known| known.level == Some(level));
        found.and_then(|known| known.title.as_deref())
    };
    Line {
        depth: visit.path.len().saturating_sub(1),
        number: node.code.clone().unwrap_or_else(|| visit.number()),
        level: node.level.map(|level| own_name(level).unwrap_or(level.name().cs)),
        title: node.title.as_deref().unwrap_or(node.id.as_str()),
        total: node.costs.as_ref().and_then(|costs| costs.total),
    }
}
