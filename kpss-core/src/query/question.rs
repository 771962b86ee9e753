//! The questions that can be asked of documents: one line of the list below a question.

use serde::Deserialize;

// In tests the lint lets this import be.
#[cfg_attr(
    not(test),
    expect(
        clippy::wildcard_imports,
        reason = "a question adds one line to the list, and none here"
    )
)]
use super::*;
use crate::documents::DocumentSet;
use crate::engine::Options;
use crate::model::{Date, Id, Year};

/// Declares the questions, their answers, and how the one comes from the other.
macro_rules! questions {
    (
        ($documents:ident, $options:ident)
        $(
            $(#[$meta:meta])*
            $name:ident { $( $(#[$fmeta:meta])* $field:ident: $type:ty ),* $(,)? }
                => $answer:ty: $body:expr;
        )+
    ) => {
        /// A question about documents. In JSON an object with one key: `{"outline": {}}`.
        ///
        /// ```
        /// use kpss_core::Query;
        ///
        /// let query: Query = serde_json::from_str(r#"{"derive_action_plan": {"year": 2025}}"#)?;
        /// assert!(matches!(query, Query::DeriveActionPlan { .. }));
        /// # Ok::<(), serde_json::Error>(())
        /// ```
        #[doc(alias = "úloha")]
        #[derive(Clone, Debug, PartialEq, Deserialize)]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
        #[cfg_attr(feature = "schema", schemars(rename = "Task"))]
        #[serde(remote = "Self", rename_all = "snake_case", deny_unknown_fields)]
        #[non_exhaustive]
        pub enum Query {
            $( $(#[$meta])* $name { $( $(#[$fmeta])* $field: $type ),* }, )+
        }

        crate::json::objects_only!(Query);

        /// The answer to a question: data for programs, a page for people.
        ///
        /// ```
        /// use kpss_core::{Answer, DocumentSet, Input, Inputs, Lang, Limits, Options, Query, View, ask};
        ///
        /// let plan = br#"{"kind": "plan", "id": "p", "strategy": {"nodes": [{"id": "a", "title": "Domov"}]}}"#;
        /// let inputs = Inputs::read(&[Input::bytes("plan.json", plan)], &Limits::default());
        /// let documents = DocumentSet::of(&inputs);
        /// let answer = ask(&Query::Outline {}, &documents, &Options::default())?;
        /// assert!(matches!(&answer, Answer::Outline(_)));
        /// assert!(answer.page(Lang::Cs).text().contains("1 Domov"));
        /// # Ok::<(), kpss_core::QueryError>(())
        /// ```
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub enum Answer<'a> {
            $( #[doc = concat!("The answer to [`Query::", stringify!($name), "`].")] $name(Box<$answer>), )+
        }

        /// Asks documents a question.
        ///
        /// # Errors
        /// [`QueryError`] says which document cannot be read, or why the question has no answer.
        ///
        /// ```
        /// use kpss_core::{Answer, DocumentSet, Input, Inputs, Limits, Options, Query, ask};
        ///
        /// let plan = br#"{"kind": "plan", "id": "p", "strategy": {"nodes": [{"id": "a"}]}}"#;
        /// let inputs = Inputs::read(&[Input::bytes("plan.json", plan)], &Limits::default());
        /// let documents = DocumentSet::of(&inputs);
        /// let answer = ask(&Query::Outline {}, &documents, &Options::default())?;
        /// let Answer::Outline(outline) = &answer else { unreachable!("the outline was asked for") };
        /// assert_eq!(outline.plans[0].lines[0].number, "1");
        /// # Ok::<(), kpss_core::QueryError>(())
        /// ```
        pub fn ask<'a>(
            query: &Query,
            documents: &'a DocumentSet<'_>,
            options: &Options<'a>,
        ) -> Result<Answer<'a>, QueryError> {
            error::all_readable(documents, options)?;
            let ($documents, $options) = (documents, options);
            Ok(match query {
                $( Query::$name { $($field),* } => Answer::$name(Box::new($body)), )+
            })
        }

        impl Answer<'_> {
            /// The canonical JSON: codes and values, no sentences, the same in every language.
            pub fn to_json(&self) -> String {
                match self { $( Self::$name(answer) => answer.to_json(), )+ }
            }

            /// Whether the answer is a document alone, which is JSON in whatever format.
            pub fn is_document(&self) -> bool {
                match self { $( Self::$name(answer) => answer.is_document(), )+ }
            }
        }

        /// The schemas of the answers by the names of the variants of [`Query`].
        #[cfg(feature = "schema")]
        #[expect(clippy::extra_unused_lifetimes, reason = "some answers borrow from documents")]
        pub(crate) fn answers<'a>() -> Vec<(&'static str, &'static str)> {
            vec![$( (stringify!($name), <$answer as AnswerData>::SCHEMA), )+]
        }

        /// Name and schema of each kind of answer that is no document of the model.
        #[cfg(feature = "schema")]
        #[expect(clippy::extra_unused_lifetimes, reason = "some answers borrow from documents")]
        pub(crate) fn answer_schemas<'a>() -> std::collections::BTreeMap<&'static str, schemars::Schema> {
            let mut schemas = std::collections::BTreeMap::new();
            $(
                if let Some(name) = <$answer as AnswerData>::SCHEMA.strip_prefix("answers/") {
                    let settings = schemars::generate::SchemaSettings::draft2020_12();
                    let generator = settings.for_serialize().into_generator();
                    schemas.insert(name, generator.into_root_schema_for::<$answer>());
                }
            )+
            schemas
        }

        /// The schema of a list of answers to one question. Asked for a document alone, the answer
        /// is that document.
        #[cfg(feature = "schema")]
        #[expect(clippy::extra_unused_lifetimes, reason = "some answers borrow from documents")]
        pub(crate) fn answer_list_schema<'a>() -> schemars::Schema {
            let settings = schemars::generate::SchemaSettings::draft2020_12();
            let mut generator = settings.for_serialize().into_generator();
            let mut kinds = std::collections::BTreeMap::new();
            $(
                if <$answer as AnswerData>::SCHEMA.starts_with("answers/") {
                    let kind = generator.subschema_for::<$answer>();
                    kinds.insert(<$answer as AnswerData>::SCHEMA, kind);
                }
            )+
            let mut kinds: Vec<schemars::Schema> = kinds.into_values().collect();
            kinds.push(generator.subschema_for::<crate::model::Document>());
            let mut list = schemars::json_schema!({
                "$schema": generator.settings().meta_schema.as_deref().unwrap_or_default(),
                "title": "AnswerList",
                "description": "The answers about several submissions, as the command line writes them.",
                "type": "object",
                "properties": {
                    "answers": {
                        "description": "One answer a submission, in the order in which they were named; \
                                        one that has none is left out.",
                        "type": "array",
                        "items": { "anyOf": kinds },
                    },
                },
                "required": ["answers"],
            });
            list.insert("$defs".to_owned(), generator.take_definitions(true).into());
            list
        }
    };
}

questions! {
    (documents, options)
    /// Each plan as a numbered tree.
    Outline {} => Outline<'a>: Outline::of(documents)?;
    /// What changed between the plan of the first input and that of the second.
    Compare {} => Comparison: Comparison::of(documents)?;
    /// The action plan of a year, from the plan of the first input. As JSON the document, otherwise
    /// a summary.
    DeriveActionPlan {
        /// Year.
        year: Year,
    } => DerivedActionPlan: DerivedActionPlan::of(documents, *year)?;
    /// The monitoring form of a year, from the action plan of the first input. As JSON the
    /// document, otherwise a summary.
    DeriveMonitoring {} => DerivedMonitoring: DerivedMonitoring::of(documents)?;
    /// The next plan, from the plan of the first input and all monitoring reports. As JSON the
    /// document, otherwise a summary with the reasons.
    DeriveNextPlan {
        /// First year.
        from: Year,
        /// Last year.
        until: Year,
    } => DerivedPlan: DerivedPlan::of(documents, (*from, *until))?;
    /// One submission of all inputs. As JSON the document, otherwise a summary.
    Merge {
        /// Gives a document of a later input another identifier where an earlier input has a
        /// different one of the same.
        #[serde(default)]
        rename: bool,
        /// Identifier of the submission.
        id: Option<Id>,
    } => Merged: Merged::of(
        documents,
        options.municipalities,
        &Merge { rename: *rename, id: id.clone() },
    )?;
    /// The plans of all inputs as a region sees them: area, costs by ORP, measures by service.
    RegionalView {
        /// As in `merge`.
        #[serde(default)]
        rename: bool,
    } => RegionalView: RegionalView::of(
        documents,
        options.municipalities,
        &Merge { rename: *rename, ..Merge::default() },
    )?;
    /// The history of planning, and what was in force on a day.
    Timeline {
        /// The day.
        on: Option<Date>,
    } => Timeline: Timeline::of(documents, *on)?;
    /// One record and the records it is linked with, in both directions.
    Trace {
        /// Identifier or number of the record.
        of: String,
    } => Trace<'a>: Trace::of(documents, of)?;
    /// The money of every document: sums by node, year, source, kind, territory, ORP and
    /// service.
    Totals {} => Totals<'a>: Totals::of(documents, options.municipalities)?;
    /// What every plan covers: target groups, measures, services, municipalities, and what is left.
    Coverage {} => Coverage<'a>: Coverage::of(documents)?;
    /// The numbers of every plan by position, with what was wrong with them before.
    Renumber {
        /// The answer is the renumbered document alone, as JSON, whatever the format.
        #[serde(default)]
        document: bool,
    } => Revision: Revision::renumbered(documents)?.alone(*document)?;
    /// Changes of a plan's tree, one after another.
    Edit {
        /// The changes.
        edits: Vec<Edit>,
        /// The plan; needed where the documents hold several.
        plan: Option<Id>,
        /// What happens to the numbers around.
        #[serde(default)]
        codes: Numbering,
        /// The answer is the changed document alone, as JSON, whatever the format.
        #[serde(default)]
        document: bool,
    } => Revision: Revision::edited(documents, plan.as_ref(), edits, *codes)?.alone(*document)?;
}

/// What every answer can do.
pub(crate) trait AnswerData: serde::Serialize {
    /// Name of the published schema; a document of the model has that of its kind.
    #[cfg_attr(not(feature = "schema"), expect(dead_code, reason = "only the schemas ask for it"))]
    const SCHEMA: &'static str;

    /// The canonical JSON; what is no document is masked as a report is.
    fn to_json(&self) -> String
    where
        Self: Sized,
    {
        super::masked::masked_json(&crate::json::canonical(self))
    }

    /// Whether the answer is a document alone.
    fn is_document(&self) -> bool {
        false
    }
}
