//! What a rule file begins with.

pub(crate) use super::check::{Check, Texts};
pub(crate) use super::context::Context;
pub(crate) use super::declare_rule;
pub(crate) use super::finding::Findings;
pub(crate) use super::meta::{Citation, Need, Threshold};
pub(crate) use super::param::{IntoParam, Term};
pub(crate) use crate::codes::Window;
pub(crate) use crate::documents::{AnyDocument, Entry, Located, Place, TreeNode};
pub(crate) use crate::model::{Date, Money, Number};

/// Act 108/2006 Sb.; `verified` only where the wording was read in a source.
pub(crate) const fn act_108(paragraph: &'static str, window: Window, verified: bool) -> Citation {
    Citation { act: "zákon č. 108/2006 Sb.", paragraph, window, verified }
}

/// Decree 505/2006 Sb.
pub(crate) const fn decree_505(paragraph: &'static str, verified: bool) -> Citation {
    Citation {
        act: "vyhláška č. 505/2006 Sb.",
        paragraph,
        window: Window::since(Date::of(2018, 1, 1)),
        verified,
    }
}

/// A methodology, the text of a call, a code list or a practice seen in plans.
pub(crate) const fn source(act: &'static str, paragraph: &'static str, verified: bool) -> Citation {
    Citation { act, paragraph, window: Window::ALWAYS, verified }
}

/// Another act in force since a day.
pub(crate) const fn since(
    act: &'static str,
    paragraph: &'static str,
    from: Date,
    verified: bool,
) -> Citation {
    Citation { act, paragraph, window: Window::since(from), verified }
}

/// The definition of a medium-term plan in § 3 h) of Act 108/2006, since 1 January 2015 (Act
/// 254/2014). Act 300/2025 removed it; which of its days of effect applies is not verified, so the
/// earliest is used and rules claim nothing later.
pub(crate) const DEFINITION_OF_2015: Window =
    Window::between(Date::of(2015, 1, 1), Date::of(2025, 8, 20));
