//! Identifiers, and references to what bears one.

use std::cmp::Ordering;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::marker::PhantomData;
use std::ops::Deref;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::declare::name;
use super::edit::Edit;
use super::reader::Record;
use super::shape::{Name, Shape, Shaped};
use super::visit::{Leaf, Trail, Visit, Visitor};
use super::{
    ActionItem, ActionPlan, Analysis, Body, Catalogue, Document, DocumentKind, Event, Indicator,
    MonitoringReport, Need, Node, Organisation, Plan, Post, Project, Service, TargetGroup,
};

name! {
    /// Identifier of a record; unique in its document, and for documents in the submission.
    ///
    /// ```
    /// use kpss_core::model::{Id, ParseError, Plan, PlanLevel};
    ///
    /// let plan = Plan { level: Some("orp".parse()?), ..Plan::new("plan-dacice".parse()?) };
    /// assert_eq!((plan.id.as_str(), plan.level), ("plan-dacice", Some(PlanLevel::Orp)));
    /// assert_eq!(Id::new(""), Err(ParseError::Empty));
    /// # Ok::<(), ParseError>(())
    /// ```
    #[doc(alias = "identifikátor")]
    pub struct Id: "Identifikátor", "opatreni-1-1", Name::Id;
}

impl Edit for Id {}

impl Visit for Id {
    fn visit<'a>(&'a self, at: &Trail<'_>, out: Visitor<'_, 'a>) {
        out(at, Leaf::Id { record: at.place().0, id: self.as_str() });
    }
}

/// The identifier of something else: of a record of this type, of a document, or of one of several
/// kinds of records.
#[doc(alias = "odkaz")]
pub struct Ref<T> {
    id: Id,
    target: PhantomData<fn() -> T>,
}

/// What references may point to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Target {
    /// A record of the type with this name.
    Record(&'static str),
    /// A document of the submission, of one kind or any.
    Document(Option<DocumentKind>),
    /// See [`Implementer`].
    Implementer,
    /// See [`Responsible`].
    Responsible,
}

/// What a reference can point to.
pub(crate) trait RefTarget {
    /// The same as data.
    const TARGET: Target;
}

/// Who carries out a measure: an organisation of any document, or a group or post of any plan.
#[derive(Clone, Copy, Debug)]
pub enum Implementer {}

/// Who answers for the monitoring: an organisation of any document, or a group or post of the same
/// document.
#[derive(Clone, Copy, Debug)]
pub enum Responsible {}

macro_rules! targets {
    ($($type:ident => $target:expr;)*) => {
        $(impl RefTarget for $type {
            const TARGET: Target = $target;
        })*
    };
}

targets! {
    ActionItem => Target::Record(Self::TABLE.name);
    Analysis => Target::Record(Self::TABLE.name);
    Body => Target::Record(Self::TABLE.name);
    Event => Target::Record(Self::TABLE.name);
    Indicator => Target::Record(Self::TABLE.name);
    Need => Target::Record(Self::TABLE.name);
    Node => Target::Record(Self::TABLE.name);
    Organisation => Target::Record(Self::TABLE.name);
    Post => Target::Record(Self::TABLE.name);
    Service => Target::Record(Self::TABLE.name);
    TargetGroup => Target::Record(Self::TABLE.name);
    ActionPlan => Target::Document(Some(DocumentKind::ActionPlan));
    Catalogue => Target::Document(Some(DocumentKind::Catalogue));
    MonitoringReport => Target::Document(Some(DocumentKind::MonitoringReport));
    Plan => Target::Document(Some(DocumentKind::Plan));
    Project => Target::Document(Some(DocumentKind::Project));
    Document => Target::Document(None);
    Implementer => Target::Implementer;
    Responsible => Target::Responsible;
}

impl<T> Ref<T> {
    /// The identifier.
    pub const fn id(&self) -> &Id {
        &self.id
    }

    /// The identifier as text.
    pub fn as_str(&self) -> &str {
        self.id.as_str()
    }
}

impl<T> From<Id> for Ref<T> {
    fn from(id: Id) -> Self {
        Self { id, target: PhantomData }
    }
}

impl<T> From<&Id> for Ref<T> {
    fn from(id: &Id) -> Self {
        id.clone().into()
    }
}

impl<T> From<Ref<T>> for Id {
    fn from(reference: Ref<T>) -> Self {
        reference.id
    }
}

impl<T> Deref for Ref<T> {
    type Target = str;
    fn deref(&self) -> &str {
        self.id.as_str()
    }
}

impl<T> Clone for Ref<T> {
    fn clone(&self) -> Self {
        self.id.clone().into()
    }
}

impl<T> Default for Ref<T> {
    fn default() -> Self {
        Id::default().into()
    }
}

impl<T> fmt::Debug for Ref<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.id.fmt(f)
    }
}

impl<T> fmt::Display for Ref<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.id.fmt(f)
    }
}

impl<T> PartialEq for Ref<T> {
    fn eq(&self, other: &Self) -> bool {
        self.id == other.id
    }
}

impl<T> PartialEq<Id> for Ref<T> {
    fn eq(&self, other: &Id) -> bool {
        self.id == *other
    }
}

impl<T> PartialEq<Ref<T>> for Id {
    fn eq(&self, other: &Ref<T>) -> bool {
        *self == other.id
    }
}

impl<T> Eq for Ref<T> {}

impl<T> PartialOrd for Ref<T> {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl<T> Ord for Ref<T> {
    fn cmp(&self, other: &Self) -> Ordering {
        self.id.cmp(&other.id)
    }
}

impl<T> Hash for Ref<T> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.id.hash(state);
    }
}

impl<T> Serialize for Ref<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.id.serialize(serializer)
    }
}

impl<'de, T> Deserialize<'de> for Ref<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Id::deserialize(deserializer).map(Self::from)
    }
}

impl<T: RefTarget> Shaped for Ref<T> {
    fn shape() -> Shape {
        Shape::Name(Name::Reference(T::TARGET))
    }
}

impl<T: RefTarget> Edit for Ref<T> {}

impl<T: RefTarget> Visit for Ref<T> {
    fn visit<'a>(&'a self, at: &Trail<'_>, out: Visitor<'_, 'a>) {
        out(at, Leaf::Reference { target: T::TARGET, id: self.as_str() });
    }
}

#[cfg(feature = "schema")]
impl<T> schemars::JsonSchema for Ref<T> {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        Id::schema_name()
    }
    fn schema_id() -> std::borrow::Cow<'static, str> {
        Id::schema_id()
    }
    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        Id::json_schema(generator)
    }
}
