//! Whether a document was in force on a day, and what that rests on.

use serde::Serialize;

use crate::model::declare::closed_list;
use crate::model::{
    ActionPlan, Date, DecidingBody, Decision, DecisionKind, Extension, ExtensionScope, Id, Period,
    Plan, PlanStatus,
};

closed_list! {
    /// Whether a document was in force.
    pub enum InForce: "force", "Platnost", "Force";
    Yes = "in_force", "platí", "in force";
    Unclear = "unclear", "není jisté", "unclear";
    No = "not_in_force", "neplatí", "not in force";
}

closed_list! {
    /// What an answer about force rests on.
    pub enum ForceReason: "force-reason", "Důvod platnosti", "Reason of force";
    Period = "period", "den leží v období dokumentu", "the day lies in the period of the document";
    Extension = "extension", "den leží v prodloužení platnosti", "the day lies in an extension";
    PartOnly = "part_only", "prodloužena byla jen návrhová část", "only the strategic part was extended";
    NotByAssembly = "not_by_assembly", "u prodloužení není doloženo rozhodnutí zastupitelstva", "no decision of an assembly on the extension is stated";
    OnlyIntended = "only_intended", "dokument se teprve zamýšlí nebo připravuje", "the document is only intended or being drafted";
    InConsultation = "in_consultation", "dokument je teprve v připomínkovém řízení", "the document is still in consultation";
    NotYetApproved = "not_yet_approved", "v ten den ještě nebyl schválen", "it was not approved yet";
    ApprovalDayUnknown = "approval_day_unknown", "den schválení není znám přesně", "the day of approval is not known exactly";
    Superseded = "superseded", "nahradil jej jiný plán", "another plan replaced it";
    PlanNotInForce = "plan_not_in_force", "plán, který provádí, neplatí", "the plan that it carries out is not in force";
    PlanUnclear = "plan_unclear", "platnost plánu, který provádí, není jistá", "the force of the plan that it carries out is unclear";
    Published = "published", "zpráva byla zveřejněna", "the report was published";
    PublicationUnknown = "publication_unknown", "den zveřejnění zprávy není znám", "the day of publication is not known";
}

/// How a document stood on a day.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ValidityStatus {
    /// Identifier of the document.
    pub id: Id,
    /// Title.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// Whether it was in force.
    pub force: InForce,
    /// What that rests on, the strongest last.
    pub because: Vec<ForceReason>,
}

impl ValidityStatus {
    pub(super) fn new(id: &Id, title: Option<&String>, reason: ForceReason) -> Self {
        Self { id: id.clone(), title: title.cloned(), force: InForce::Yes, because: vec![reason] }
    }

    /// Notes what speaks against force.
    pub(super) fn doubt(&mut self, force: InForce, reason: ForceReason) {
        self.force = self.force.max(force);
        self.because.push(reason);
    }
}

/// How a plan stood on a day; nothing where its period does not reach the day. `replaced` says
/// from which day another plan of the documents stands in its place.
pub(super) fn of_plan(plan: &Plan, day: Date, replaced: Option<Date>) -> Option<ValidityStatus> {
    let from = plan.period.as_ref().and_then(Period::first_day);
    if from.is_none_or(|from| day < from) {
        return None;
    }
    let end = plan.period.as_ref().and_then(Period::last_day);
    let mut standing = if end.is_none_or(|end| day <= end) {
        ValidityStatus::new(&plan.id, plan.title.as_ref(), ForceReason::Period)
    } else {
        let reaches = |one: &&Extension| one.until.is_some_and(|until| day <= until.last_day());
        // Of several extensions that reach the day the strongest counts.
        let extensions = plan.extensions.iter().filter(reaches).filter(|one| !is_rejected(one));
        let extension = extensions.min_by_key(|one| (!by_assembly(one), part_only(one)))?;
        let mut standing =
            ValidityStatus::new(&plan.id, plan.title.as_ref(), ForceReason::Extension);
        if part_only(extension) {
            standing.doubt(InForce::Yes, ForceReason::PartOnly);
        }
        if !by_assembly(extension) {
            standing.doubt(InForce::Unclear, ForceReason::NotByAssembly);
        }
        standing
    };
    approved(&mut standing, plan.status, &plan.approvals, day);
    let superseded = plan.status == Some(PlanStatus::Superseded);
    if superseded && replaced.is_some_and(|from| from <= day) {
        standing.doubt(InForce::No, ForceReason::Superseded);
    }
    Some(standing)
}

/// How an action plan stood on a day; nothing where it is for another time.
pub(super) fn of_action_plan(
    document: &ActionPlan,
    day: Date,
    plan: Option<InForce>,
) -> Option<ValidityStatus> {
    let in_period = document
        .period
        .as_ref()
        .and_then(|period| Some(period.first_day()? <= day && day <= period.last_day()?));
    let in_year = document.year.is_some_and(|year| year.0 == day.year());
    if !in_period.unwrap_or(in_year) {
        return None;
    }
    let mut standing =
        ValidityStatus::new(&document.id, document.title.as_ref(), ForceReason::Period);
    approved(&mut standing, document.status, &document.approvals, day);
    match plan {
        Some(InForce::No) => standing.doubt(InForce::No, ForceReason::PlanNotInForce),
        Some(InForce::Unclear) => standing.doubt(InForce::Unclear, ForceReason::PlanUnclear),
        Some(InForce::Yes) | None => {}
    }
    Some(standing)
}

fn approved(
    standing: &mut ValidityStatus,
    status: Option<PlanStatus>,
    approvals: &[Decision],
    day: Date,
) {
    match status {
        Some(PlanStatus::Intended | PlanStatus::Draft) => {
            standing.doubt(InForce::No, ForceReason::OnlyIntended);
            return;
        }
        Some(PlanStatus::InConsultation) => {
            standing.doubt(InForce::No, ForceReason::InConsultation);
            return;
        }
        Some(PlanStatus::Finished | PlanStatus::Approved | PlanStatus::Superseded) | None => {}
    }
    let made = approvals.iter().filter(|decision| decision.is_made() && decision.approves());
    let first = made.filter_map(|decision| decision.on).min_by_key(|on| on.first_day());
    match first {
        Some(on) if day < on.first_day() => {
            standing.doubt(InForce::No, ForceReason::NotYetApproved);
        }
        Some(on) if day < on.last_day() => {
            standing.doubt(InForce::Unclear, ForceReason::ApprovalDayUnknown);
        }
        _ => {}
    }
}

fn is_rejected(extension: &Extension) -> bool {
    let mut made = extension.decisions.iter().filter(|decision| decision.is_made()).peekable();
    made.peek().is_some() && made.all(|decision| decision.decision == Some(DecisionKind::Rejected))
}

pub(super) fn part_only(extension: &Extension) -> bool {
    extension.scope == Some(ExtensionScope::StrategicPart)
}

/// Whether an assembly extended the plan; a self-government without a named body may have been one.
pub(super) fn by_assembly(extension: &Extension) -> bool {
    extension.decisions.iter().any(|decision| {
        let assembly = matches!(
            decision.by,
            Some(
                DecidingBody::MunicipalAssembly
                    | DecidingBody::RegionalAssembly
                    | DecidingBody::UnionAssembly
                    | DecidingBody::SelfGovernment
            )
        );
        assembly && decision.is_made() && decision.decision != Some(DecisionKind::Rejected)
    })
}
