//! A document that is edited, and what each edit changes in the findings.

mod tree;

use std::collections::HashMap;

use serde::Serialize;
use serde_json::Value;

use self::tree::{NoPlace, Tree};
use super::error::RequestError;
use super::options::JsonOptions;
use crate::documents::{DocumentSet, Input, Inputs};
use crate::engine::{self, Changed, EditedField, Options, Watched, in_order, without_position};
use crate::report::{Finding, Report};

/// A document that is edited. What it says is what a run says; only what changed is written. Findings
/// have no lines: a form shows fields, and lines move with every edit.
///
/// ```
/// use kpss_core::ffi::{JsonOptions, Live};
///
/// let options = JsonOptions::default();
/// let plan = br#"{"kind": "plan", "id": "p", "period": {"from": "2024", "until": "2021"}}"#;
/// let mut live = Live::open("-", plan, &options)?;
/// let change = live.set("/period/until", r#""2026""#, &options)?;
/// assert!(change.contains("\"vanished\": [\n    {\n      \"code\": \"K103\""));
/// # Ok::<(), kpss_core::ffi::RequestError>(())
/// ```
#[derive(Debug)]
pub struct Live {
    name: String,
    tree: Tree,
    known: Known,
}

/// What is known of the document.
#[derive(Debug)]
enum Known {
    /// Each edit of a field tells what it changes.
    Watched(Box<Watched>),
    /// Only a run tells it.
    Findings(Vec<Finding>),
}

/// What an edit changed.
#[derive(Debug, Serialize)]
struct Change<'a> {
    appeared: Vec<&'a Finding>,
    vanished: Vec<&'a Finding>,
}

impl Live {
    /// Opens a document under a name. Its text is not kept, but what it says.
    ///
    /// # Errors
    /// [`RequestError`] says that the text is no JSON, or names the option that is wrong.
    pub fn open(name: &str, text: &[u8], options: &JsonOptions<'_>) -> Result<Self, RequestError> {
        let tree = Tree::new(value(text)?);
        let known = Known::by_run(name, &tree.root, &options.options()?);
        Ok(Self { name: name.to_owned(), tree, known })
    }

    /// Puts a value, in JSON, where another one stands or into a field that is not there yet.
    ///
    /// # Errors
    /// [`RequestError`] names a place that is not there, or a value that is no JSON.
    pub fn set(
        &mut self,
        at: &str,
        json: &str,
        options: &JsonOptions<'_>,
    ) -> Result<String, RequestError> {
        let value = value(json.as_bytes())?;
        self.edit(&[at], options, |tree| tree.set(at, value))
    }

    /// Puts a value, in JSON, into a list, before the one that stands there, or at its end: `/list/-`.
    ///
    /// # Errors
    /// As [`Live::set`].
    pub fn insert(
        &mut self,
        at: &str,
        json: &str,
        options: &JsonOptions<'_>,
    ) -> Result<String, RequestError> {
        let value = value(json.as_bytes())?;
        self.edit(&[at], options, |tree| tree.insert(at, value))
    }

    /// Takes out what stands at a place.
    ///
    /// # Errors
    /// [`RequestError`] names a place that is not there.
    pub fn remove(&mut self, at: &str, options: &JsonOptions<'_>) -> Result<String, RequestError> {
        self.edit(&[at], options, |tree| tree.remove(at))
    }

    /// Takes out what stands at a place, and puts it into a list, as that is then.
    ///
    /// # Errors
    /// [`RequestError`] names a place that is not there.
    pub fn relocate(
        &mut self,
        from: &str,
        to: &str,
        options: &JsonOptions<'_>,
    ) -> Result<String, RequestError> {
        self.edit(&[from, to], options, |tree| tree.relocate(from, to))
    }

    /// Takes back the last edit; nothing where there is none.
    ///
    /// # Errors
    /// [`RequestError`] names the option that is wrong.
    pub fn undo(&mut self, options: &JsonOptions<'_>) -> Result<Option<String>, RequestError> {
        let Some(places) = self.tree.last_places() else { return Ok(None) };
        let places: Vec<&str> = places.iter().map(String::as_str).collect();
        let undo = |tree: &mut Tree| {
            tree.undo();
            Ok(())
        };
        self.edit(&places, options, undo).map(Some)
    }

    /// The document as it is, with an indent of 2.
    pub fn text(&self) -> String {
        format!("{:#}", self.tree.root)
    }

    /// The canonical report on that text.
    ///
    /// # Errors
    /// [`RequestError`] names the option that is wrong.
    pub fn report(&self, options: &JsonOptions<'_>) -> Result<String, RequestError> {
        Ok(run(&self.name, &self.text(), &options.options()?).to_json())
    }

    /// Changes the tree at these places, and says what that changes in the findings.
    fn edit(
        &mut self,
        places: &[&str],
        options: &JsonOptions<'_>,
        change: impl FnOnce(&mut Tree) -> Result<(), NoPlace>,
    ) -> Result<String, RequestError> {
        let options = options.options()?;
        let fields = places.iter().map(|at| EditedField::of(&self.tree.root, at));
        let fields: Option<Vec<EditedField>> = fields.collect();
        change(&mut self.tree)?;
        let root = &self.tree.root;
        if let (Known::Watched(watched), Some(mut fields)) = (&mut self.known, fields) {
            for field in &mut fields {
                field.take(root);
            }
            if let Some(Changed { appeared, vanished }) = watched.edit(&fields, root, &options) {
                return Ok(written(appeared.iter().collect(), vanished.iter().collect()));
            }
        }
        let now = Known::by_run(&self.name, root, &options);
        let before = std::mem::replace(&mut self.known, now);
        let change = compared(&before.findings(), &self.known.findings());
        Ok(written(change.appeared, change.vanished))
    }
}

impl Known {
    /// What a run finds. A short text is checked sooner than one that is indented.
    fn by_run(name: &str, root: &Value, options: &Options<'_>) -> Self {
        let text = root.to_string();
        let report = run(name, &text, options);
        match Watched::of(name, root, &text, &report, options) {
            Some(watched) => Self::Watched(Box::new(watched)),
            None => Self::Findings(report.findings.into_iter().map(without_position).collect()),
        }
    }

    fn findings(&self) -> Vec<&Finding> {
        match self {
            Self::Watched(watched) => watched.findings().collect(),
            Self::Findings(findings) => findings.iter().collect(),
        }
    }
}

fn run(name: &str, text: &str, options: &Options<'_>) -> Report {
    let inputs = Inputs::read(&[Input::bytes(name, text.as_bytes())], &options.limits);
    engine::validate(&DocumentSet::of(&inputs), options)
}

fn value(json: &[u8]) -> Result<Value, RequestError> {
    serde_json::from_slice(json).map_err(|error| RequestError::Json(error.to_string()))
}

/// Findings that only one of two runs has.
fn compared<'a>(old: &[&'a Finding], new: &[&'a Finding]) -> Change<'a> {
    let mut left: HashMap<(&str, &str), Vec<&Finding>> = HashMap::new();
    for finding in old {
        left.entry((&finding.fingerprint, &finding.pointer)).or_default().push(finding);
    }
    let mut appeared = Vec::new();
    for finding in new {
        let alike = left.get_mut(&(&*finding.fingerprint, &*finding.pointer));
        let same = alike.and_then(|alike| {
            let at = alike.iter().position(|one| one == finding)?;
            Some(alike.remove(at))
        });
        if same.is_none() {
            appeared.push(*finding);
        }
    }
    let is_left = |finding: &&&Finding| {
        let alike = left.get(&(&*finding.fingerprint, &*finding.pointer));
        alike.is_some_and(|alike| alike.iter().any(|one| std::ptr::eq(*one, **finding)))
    };
    Change { appeared, vanished: old.iter().filter(is_left).copied().collect() }
}

/// A change in JSON, field by field.
fn written(mut appeared: Vec<&Finding>, mut vanished: Vec<&Finding>) -> String {
    appeared.sort_by(|a, b| in_order(a, b));
    vanished.sort_by(|a, b| in_order(a, b));
    crate::json::canonical(&Change { appeared, vanished })
}

impl From<NoPlace> for RequestError {
    fn from(NoPlace(at): NoPlace) -> Self {
        Self::Place(at)
    }
}
