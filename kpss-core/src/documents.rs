//! The documents that a task works on.

use crate::lang::Lang;
use crate::model::{ActionPlan, Catalogue, MonitoringReport, Plan, Project, Submission};
use crate::options::Options;
use crate::read::{Document, ReadStatus, Reading};
use crate::rule::rule;
use crate::task::{AskError, Said};
use crate::validate::{Input, validate};

/// A document, and where it stands.
#[derive(Clone, Debug)]
pub struct Held<'a, T> {
    /// Index of its input.
    pub input: usize,
    /// Name of its input, for example the path.
    pub name: &'a str,
    /// Where it begins in the input, a JSON Pointer: empty unless the input is a submission.
    pub prefix: String,
    /// The document.
    pub value: &'a T,
}

impl<T> std::ops::Deref for Held<'_, T> {
    type Target = T;
    fn deref(&self) -> &T {
        self.value
    }
}

impl<T> Held<'_, T> {
    /// A pointer of the document as a pointer of the input.
    pub fn at(&self, pointer: impl std::fmt::Display) -> String {
        format!("{}{pointer}", self.prefix)
    }
}

/// The documents of all inputs, each read whole.
#[derive(Clone, Debug, Default)]
pub struct Documents<'a> {
    list: Vec<(&'a str, Document)>,
}

macro_rules! kinds {
    ($($(#[$meta:meta])* $list:ident: $kind:ident;)*) => {
        $($(#[$meta])*
        pub fn $list(&self) -> impl Iterator<Item = Held<'_, $kind>> {
            self.each(
                |document| match document {
                    Document::$kind(value) => Some(&**value),
                    _ => None,
                },
                |submission| &submission.$list,
                stringify!($list),
            )
        })*
    };
}

impl<'a> Documents<'a> {
    /// Reads inputs. A document with a mistake of shape is refused: an answer about a part of it
    /// would look like an answer about the whole.
    ///
    /// # Errors
    /// [`AskError::Unreadable`] names the input and its first mistake.
    pub fn read(inputs: &[Input<'a>], options: &Options<'_>) -> Result<Self, AskError> {
        let one = |(index, input): (usize, &Input<'a>)| {
            let reading = Reading::of(input.bytes, index, &options.limits);
            match (reading.status, reading.document, reading.limit) {
                (ReadStatus::Read, Some(document), _) => Ok((input.name, document)),
                (_, _, Some(_)) => Err(beyond_limit(input, options)),
                _ => Err(unreadable(input, options)),
            }
        };
        let list: Result<Vec<_>, AskError> = inputs.iter().enumerate().map(one).collect();
        Ok(Self { list: list? })
    }

    /// Documents that were read already, with the names of their inputs.
    pub fn of(list: Vec<(&'a str, Document)>) -> Self {
        Self { list }
    }

    /// The documents, in the order of the inputs.
    pub fn into_documents(self) -> Vec<Document> {
        self.list.into_iter().map(|(_, document)| document).collect()
    }

    /// The documents, to be changed.
    pub(crate) fn documents_mut(&mut self) -> impl Iterator<Item = &mut Document> {
        self.list.iter_mut().map(|(_, document)| document)
    }

    /// Name and document of each input, in order.
    pub fn inputs(&self) -> impl Iterator<Item = (&'a str, &Document)> {
        self.list.iter().map(|(name, document)| (*name, document))
    }

    kinds! {
        /// Every plan.
        plans: Plan;
        /// Every action plan.
        action_plans: ActionPlan;
        /// Every monitoring report.
        monitoring_reports: MonitoringReport;
        /// Every catalogue.
        catalogues: Catalogue;
        /// Every project.
        projects: Project;
    }

    fn each<'b, T: 'b>(
        &'b self,
        own: impl Fn(&'b Document) -> Option<&'b T> + 'b,
        inside: impl Fn(&'b Submission) -> &'b Vec<T> + 'b,
        list: &'static str,
    ) -> impl Iterator<Item = Held<'b, T>> + 'b {
        self.list.iter().enumerate().flat_map(move |(input, (name, document))| {
            let alone = own(document)
                .map(|value| Held { input, name, prefix: String::new(), value })
                .into_iter();
            let within: &'b [T] = match document {
                Document::Submission(submission) => inside(submission),
                _ => &[],
            };
            let within = within.iter().enumerate().map(move |(index, value)| Held {
                input,
                name,
                prefix: format!("/{list}/{index}"),
                value,
            });
            alone.chain(within)
        })
    }
}

/// Why an input was not read, and what can be done about it.
fn beyond_limit(input: &Input<'_>, options: &Options<'_>) -> AskError {
    let say = |lang| {
        let report = validate(&[*input], &Options { lang, ..*options });
        let finding = report.findings.first()?;
        Some(format!("{} {}", finding.message, rule(&finding.code)?.texts(lang).fix))
    };
    let said = Said::new(say(Lang::Cs).unwrap_or_default(), say(Lang::En).unwrap_or_default());
    AskError::BeyondLimit { name: input.name.to_owned(), said }
}

/// What is wrong with an input, in the words of the first finding that says why.
fn unreadable(input: &Input<'_>, options: &Options<'_>) -> AskError {
    let say = |lang| {
        let report = validate(&[*input], &Options { lang, ..*options });
        let finding = report.findings.into_iter().find(|finding| *finding.code < *"K040")?;
        Some((finding.message, finding.position.map(|position| position.line)))
    };
    let (cs, en) = (say(Lang::Cs), say(Lang::En));
    let mistake = Said {
        cs: match cs {
            Some((message, Some(line))) => format!("řádek {line}: {message}"),
            Some((message, None)) => message,
            None => "neznámá chyba".to_owned(),
        },
        en: match en {
            Some((message, Some(line))) => format!("line {line}: {message}"),
            Some((message, None)) => message,
            None => "unknown mistake".to_owned(),
        },
    };
    AskError::Unreadable { name: input.name.to_owned(), mistake }
}
