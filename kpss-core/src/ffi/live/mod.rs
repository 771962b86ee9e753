//! A document that is edited, and what each edit changes in the findings.

mod tree;

use std::collections::HashMap;

use serde::Serialize;
use serde_json::Value;

use self::tree::{NoPlace, Tree};
use super::error::RequestError;
use super::options::JsonOptions;
use crate::documents::{DocumentSet, Input, Inputs};
use crate::engine;
use crate::report::{Finding, Report};

/// A document that is edited. After each edit every rule runs, so what it says is what a run says; only
/// what changed is written. Findings have no lines: a form shows fields, and lines move with every edit.
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
    findings: Vec<Finding>,
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
        let findings = found(name, &tree, options)?;
        Ok(Self { name: name.to_owned(), tree, findings })
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
        self.tree.set(at, value(json.as_bytes())?)?;
        self.changed(options)
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
        self.tree.insert(at, value(json.as_bytes())?)?;
        self.changed(options)
    }

    /// Takes out what stands at a place.
    ///
    /// # Errors
    /// [`RequestError`] names a place that is not there.
    pub fn remove(&mut self, at: &str, options: &JsonOptions<'_>) -> Result<String, RequestError> {
        self.tree.remove(at)?;
        self.changed(options)
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
        self.tree.relocate(from, to)?;
        self.changed(options)
    }

    /// Takes back the last edit; nothing where there is none.
    ///
    /// # Errors
    /// [`RequestError`] names the option that is wrong.
    pub fn undo(&mut self, options: &JsonOptions<'_>) -> Result<Option<String>, RequestError> {
        self.tree.undo().then(|| self.changed(options)).transpose()
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
        Ok(run(&self.name, &self.text(), options)?.to_json())
    }

    /// Runs, and says what changed.
    fn changed(&mut self, options: &JsonOptions<'_>) -> Result<String, RequestError> {
        let findings = found(&self.name, &self.tree, options)?;
        let old = std::mem::replace(&mut self.findings, findings);
        Ok(crate::json::canonical(&compared(&old, &self.findings)))
    }
}

/// What a run finds. A short text is checked sooner than one that is indented.
fn found(name: &str, tree: &Tree, options: &JsonOptions<'_>) -> Result<Vec<Finding>, RequestError> {
    let text =
        serde_json::to_string(&tree.root).map_err(|error| RequestError::Json(error.to_string()))?;
    let mut findings = run(name, &text, options)?.findings;
    for finding in &mut findings {
        finding.position = None;
        finding.related.iter_mut().for_each(|place| place.position = None);
    }
    Ok(findings)
}

fn run(name: &str, text: &str, options: &JsonOptions<'_>) -> Result<Report, RequestError> {
    let options = options.options()?;
    let inputs = Inputs::read(&[Input::bytes(name, text.as_bytes())], &options.limits);
    Ok(engine::validate(&DocumentSet::of(&inputs), &options))
}

fn value(json: &[u8]) -> Result<Value, RequestError> {
    serde_json::from_slice(json).map_err(|error| RequestError::Json(error.to_string()))
}

/// Findings that only one of two runs has.
fn compared<'a>(old: &'a [Finding], new: &'a [Finding]) -> Change<'a> {
    let mut left: HashMap<(&str, &str), Vec<&Finding>> = HashMap::new();
    for finding in old {
        left.entry((&finding.fingerprint, &finding.pointer)).or_default().push(finding);
    }
    let mut appeared = Vec::new();
    for finding in new {
        let alike = left.get_mut(&(&*finding.fingerprint, &*finding.pointer));
        let same = alike.and_then(|alike| {
            let at = alike.iter().position(|one| *one == finding)?;
            Some(alike.remove(at))
        });
        if same.is_none() {
            appeared.push(finding);
        }
    }
    let is_left = |finding: &&Finding| {
        let alike = left.get(&(&*finding.fingerprint, &*finding.pointer));
        alike.is_some_and(|alike| alike.iter().any(|one| std::ptr::eq(*one, *finding)))
    };
    Change { appeared, vanished: old.iter().filter(is_left).collect() }
}

impl From<NoPlace> for RequestError {
    fn from(NoPlace(at): NoPlace) -> Self {
        Self::Place(at)
    }
}
