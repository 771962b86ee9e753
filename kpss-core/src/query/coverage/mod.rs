//! What a plan covers: target groups by measures, services and municipalities, and what is left.

mod build;
mod measures;
mod reach;

use serde::Serialize;

use crate::documents::DocumentSet;
use crate::model::declare::closed_list;
use crate::query::outline::no_plan;
use crate::query::{AnswerData, QueryError};

closed_list! {
    /// Why a question about coverage has no certain answer.
    pub enum Doubt: "coverage-doubt", "Co nelze určit", "What is unclear";
    NoMeasures = "no_measures", "plán nemá opatření", "the plan has no measures";
    NoNeeds = "no_needs", "plán neuvádí potřeby", "the plan states no needs";
    NoGroups = "no_groups", "plán nevymezuje cílové skupiny", "the plan defines no target groups";
    NoServices = "no_services", "dokumenty neuvádějí žádné služby", "the documents state no services";
    NoMunicipalities = "no_municipalities", "plán neuvádí obce území", "the plan does not list the municipalities of its area";
    NoReach = "no_reach", "žádné opatření ani služba neuvádí obce", "no measure and no service states its municipalities";
    MeasureWithoutGroup = "measure_without_group", "opatření bez cílové skupiny", "measures without a target group";
    MeasureWithoutMunicipality = "measure_without_municipality", "opatření bez uvedených obcí; mohou platit pro celé území", "measures that state no municipality; they may be for the whole area";
    ServiceWithoutMunicipality = "service_without_municipality", "služby bez uvedených obcí", "services that state no municipality";
    GroupWithoutCode = "group_without_code", "cílové skupiny bez kódu registru; služby podle něj nelze dohledat", "target groups without a code of the register; services cannot be found by it";
}

/// Something that cannot be said for certain.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Unclear {
    /// Why.
    pub why: Doubt,
    /// How many records are concerned, where they can be counted.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub count: Option<usize>,
}

/// A record that is not covered.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Gap<'a> {
    /// Identifier; of a municipality its code.
    pub id: &'a str,
    /// Number in the plan.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub code: Option<&'a str>,
    /// Title or name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<&'a str>,
    /// JSON Pointer in the input.
    pub pointer: String,
    /// Why the plan does not deal with it, as the plan says.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub deferred_because: Option<&'a str>,
}

/// What is done for one target group.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct GroupCoverage<'a> {
    /// Identifier.
    pub id: &'a str,
    /// Title.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<&'a str>,
    /// Its needs.
    pub needs: Vec<&'a str>,
    /// Measures for it, without the ones for all groups.
    pub measures: Vec<&'a str>,
    /// Services that these measures concern, or that serve the group by its codes.
    pub services: Vec<&'a str>,
    /// Codes of municipalities that these measures and services reach.
    pub municipalities: Vec<&'a str>,
}

/// What reaches one municipality.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct MunicipalityCoverage<'a> {
    /// Code.
    pub code: &'a str,
    /// Name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<&'a str>,
    /// Measures that name it.
    pub measures: Vec<&'a str>,
    /// Services that serve it or have a facility there.
    pub services: Vec<&'a str>,
    /// Target groups that these reach there.
    pub groups: Vec<&'a str>,
}

/// The coverage of one plan.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct PlanCoverage<'a> {
    /// Index of the input.
    pub input: usize,
    /// Identifier.
    pub id: &'a str,
    /// Title.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<&'a str>,
    /// Target groups of the plan.
    pub groups: Vec<GroupCoverage<'a>>,
    /// Measures for all groups.
    pub cross_cutting: Vec<&'a str>,
    /// Municipalities of the area that take part.
    pub municipalities: Vec<MunicipalityCoverage<'a>>,
    /// Needs that no node of the tree names.
    pub needs_without_measure: Vec<Gap<'a>>,
    /// Measures that name no need, nor does a node above or below them.
    pub measures_without_need: Vec<Gap<'a>>,
    /// Target groups that no measure is for.
    pub groups_without_measure: Vec<Gap<'a>>,
    /// Target groups that no service serves.
    pub groups_without_service: Vec<Gap<'a>>,
    /// Municipalities that no measure names and no service serves.
    pub municipalities_without_reach: Vec<Gap<'a>>,
    /// What cannot be said for certain; a list above that it concerns is then empty or too long.
    pub unclear: Vec<Unclear>,
}

/// The coverage of plans.
#[doc(alias = "pokrytí")]
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Coverage<'a> {
    /// The plans, in the order of the inputs.
    pub plans: Vec<PlanCoverage<'a>>,
}

impl<'a> Coverage<'a> {
    /// The coverage of every plan, with the services of its own lists and of the catalogues beside it.
    ///
    /// # Errors
    /// [`QueryError`] where there is no plan.
    pub fn of(documents: &'a DocumentSet<'_>) -> Result<Self, QueryError> {
        let plans: Vec<_> =
            documents.plans().map(|plan| build::coverage(&plan, documents)).collect();
        if plans.is_empty() { Err(no_plan(documents)) } else { Ok(Self { plans }) }
    }
}

impl AnswerData for Coverage<'_> {
    const SCHEMA: &'static str = "answers/coverage";
}
