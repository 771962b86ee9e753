//! Repairs that an editor offers.

use gen_lsp_types::{CodeAction, CodeActionKind, CodeActionParams};
use kpss_core::lists::Order as _;
use kpss_core::repair::{TextChange, text_changes};
use kpss_core::rule::Grade;
use kpss_core::{Finding, Lang};
use similar::ChangeTag;

use super::diagnostics::{self, Texts, bytes, findings};
use super::edits::workspace_edit;
use super::requests::{Asked, wants_repairs};
use crate::line_diff::LineDiff;

/// Marks where a text begins, and is none of it.
const BYTE_ORDER_MARK: &str = "\u{feff}";

pub(super) fn actions(asked: &Asked<'_>, params: &CodeActionParams) -> Vec<CodeAction> {
    let wanted = |kind: &CodeActionKind| {
        params.context.only.as_ref().is_none_or(|only| only.iter().any(|one| holds(one, kind)))
    };
    let mut actions = Vec::new();
    if wanted(&CodeActionKind::QuickFix) {
        actions.extend(repairs(asked, params));
    }
    if wants_repairs(params) {
        actions.extend(all_safe(asked));
    }
    actions
}

/// Whether all safe repairs are of a kind that is asked for.
pub(super) fn holds_fix_all(kind: &CodeActionKind) -> bool {
    holds(kind, &CodeActionKind::SourceFixAll)
}

/// `source` holds `source.fixAll`, but not `sourceless`.
fn holds(wide: &CodeActionKind, narrow: &CodeActionKind) -> bool {
    let (wide, narrow) = (wide.to_string(), narrow.to_string());
    wide.is_empty()
        || narrow.strip_prefix(&wide).is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
}

/// The repairs of the findings at a place, what weighs most first.
fn repairs(asked: &Asked<'_>, params: &CodeActionParams) -> Vec<CodeAction> {
    let Some(checked) = asked.checked else { return Vec::new() };
    let positions = asked.positions();
    let (start, end) = positions.offsets(params.range);
    let text = asked.text();
    let touches = |finding: &&Finding| {
        let place = finding.position.map(|at| bytes(at, text)).unwrap_or_default();
        place.0 <= end && start <= place.1
    };
    let mut here: Vec<&Finding> = findings(&checked.report, asked.index).filter(touches).collect();
    here.order_by_key(|finding| std::cmp::Reverse(finding.severity));
    let texts = Texts::of(&checked.submission, asked.client);
    let lang = asked.settings.lang;
    let action = |finding: &Finding| {
        let repair = finding.repair.as_ref()?;
        let mark = if text.starts_with(BYTE_ORDER_MARK) { BYTE_ORDER_MARK.len() } else { 0 };
        let changes = text_changes(text.get(mark..)?, repair)?.into_iter();
        let changes = changes.map(|mut change| {
            change.offset += mark;
            (asked.index, change)
        });
        let edit = workspace_edit(asked.submission, changes.collect(), asked.client);
        let is_safe = repair.grade == Grade::Safe;
        Some(CodeAction {
            title: title(finding, is_safe, lang),
            kind: Some(CodeActionKind::QuickFix),
            diagnostics: Some(vec![diagnostics::one(finding, &texts, lang)]),
            is_preferred: Some(is_safe),
            edit: Some(edit),
            ..CodeAction::default()
        })
    };
    here.into_iter().filter_map(action).collect()
}

fn title(finding: &Finding, is_safe: bool, lang: Lang) -> String {
    let said = finding.repair_text(lang).unwrap_or_default();
    let word = match (lang, is_safe) {
        (Lang::Cs, true) => "Opravit",
        (Lang::Cs, false) => "Zřejmě opravit",
        (Lang::En, true) => "Repair",
        (Lang::En, false) => "Probably repair",
    };
    format!("{word} {}: {said}", finding.code)
}

/// All safe repairs of the document, as `kpss fix` makes them.
fn all_safe(asked: &Asked<'_>) -> Option<CodeAction> {
    let fixed = asked.checked?.fixed.as_ref()?.get(asked.index)?.as_ref()?;
    let changes = line_changes(asked.text(), fixed).into_iter().map(|it| (asked.index, it));
    let title = match asked.settings.lang {
        Lang::Cs => "Opravit vše, co je jisté",
        Lang::En => "Make all safe repairs",
    };
    Some(CodeAction {
        title: title.to_owned(),
        kind: Some(CodeActionKind::SourceFixAll),
        edit: Some(workspace_edit(asked.submission, changes.collect(), asked.client)),
        ..CodeAction::default()
    })
}

/// The lines that differ: what an editor knows of the others (marks, folds) stays.
fn line_changes(old: &str, new: &str) -> Vec<TextChange> {
    let mut changes: Vec<TextChange> = Vec::new();
    let (mut at, mut goes_on) = (0, false);
    for change in LineDiff::of(old, new).lines() {
        let line = change.value();
        if change.tag() == ChangeTag::Equal {
            at += line.len();
            goes_on = false;
            continue;
        }
        if !goes_on {
            changes.push(TextChange::new(at, 0, ""));
            goes_on = true;
        }
        let Some(open) = changes.last_mut() else { continue };
        if change.tag() == ChangeTag::Delete {
            open.length += line.len();
            at += line.len();
        } else {
            open.text.push_str(line);
        }
    }
    changes
}
