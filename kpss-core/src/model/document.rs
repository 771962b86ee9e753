//! A document of any kind.

use super::reader::Record;
use super::shape::{RecordShape, Shape, breadcrumb};
use super::{ActionPlan, Catalogue, DocumentKind, MonitoringReport, Plan, Project, Submission};
use crate::lang::Lang;

macro_rules! kinds {
    ($($(#[doc = $doc:literal])+ $kind:ident;)+) => {
        /// A document of any kind.
        ///
        /// ```
        /// use kpss_core::Document;
        ///
        /// let document = Document::read(r#"{"kind": "plan", "id": "p"}"#)?;
        /// assert_eq!(document.kind().code(), "plan");
        /// # Ok::<(), Box<dyn std::error::Error>>(())
        /// ```
        #[derive(Clone, Debug, PartialEq)]
        pub enum Document {
            $( $(#[doc = $doc])+ $kind(Box<$kind>), )+
        }

        impl Document {
            /// The kind.
            pub const fn kind(&self) -> DocumentKind {
                match self { $( Self::$kind(_) => DocumentKind::$kind, )+ }
            }
        }

        impl DocumentKind {
            /// Titles of the fields on the way to a place of such a document:
            /// `Rozpočet › Zdroje › Částka`.
            pub fn breadcrumb(self, pointer: &str, lang: Lang) -> String {
                breadcrumb(Shape::Record(self.shape()), pointer, lang)
            }

            /// What a document of this kind looks like, as data: its fields, their titles in both
            /// languages and what may stand in them.
            pub const fn shape(self) -> &'static RecordShape {
                match self { $( Self::$kind => <$kind as Record>::TABLE, )+ }
            }
        }

        $(impl From<$kind> for Document {
            fn from(document: $kind) -> Self {
                Self::$kind(Box::new(document))
            }
        })+

        impl serde::Serialize for Document {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                match self { $( Self::$kind(document) => document.serialize(serializer), )+ }
            }
        }

        #[cfg(feature = "schema")]
        impl schemars::JsonSchema for Document {
            fn schema_name() -> std::borrow::Cow<'static, str> {
                "Document".into()
            }
            fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
                schemars::json_schema!({
                    "description": "A document of any kind.",
                    "oneOf": [$( generator.subschema_for::<$kind>(), )+],
                })
            }
        }

        impl super::edit::Edit for Document {
            fn below(&mut self, step: &str) -> Option<&mut dyn super::edit::Edit> {
                match self { $( Self::$kind(document) => document.below(step), )+ }
            }

            fn put(&mut self, field: &str, json: &str) -> Option<()> {
                match self { $( Self::$kind(document) => document.put(field, json), )+ }
            }
        }

        impl super::visit::Visit for Document {
            fn visit<'a>(
                &'a self,
                at: &super::visit::Trail<'_>,
                out: super::visit::Visitor<'_, 'a>,
            ) {
                match self { $( Self::$kind(document) => document.visit(at, out), )+ }
            }
        }
    };
}

kinds! {
    /// A plan.
    Plan;
    /// An action plan.
    ActionPlan;
    /// A monitoring report.
    MonitoringReport;
    /// A catalogue.
    Catalogue;
    /// A project.
    Project;
    /// Several documents in one file.
    Submission;
}
