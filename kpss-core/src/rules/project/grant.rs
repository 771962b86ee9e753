//! What the rules about the call and the applicant share.

use crate::codes::{CALLS, Call, RegistrationNumber};
use crate::model::{Money, Number, Organisation, OrganisationKind, ProgrammeCode, Project};
use crate::rule::prelude::*;

/// Whole crowns of a code list.
pub(super) fn czk(amount: u64) -> Money {
    Money::from_units(i64::try_from(amount.saturating_mul(100)).unwrap_or(i64::MAX))
}

/// The code of the programme: the stated one, or that of the registration number.
fn programme(project: &Project) -> Option<&str> {
    let stated = project.programme.as_ref().map(ProgrammeCode::as_str);
    stated.or_else(|| {
        let number = RegistrationNumber::parse(project.registration_number.as_deref()?)?;
        number.programme.map(|known| known.code)
    })
}

/// The published call in which the project takes part. Calls are numbered inside of a programme,
/// so a number without one says nothing.
pub(super) fn published(project: &Project) -> Option<&'static Call> {
    let number = project.call.as_ref()?.number?;
    let call = CALLS.get(&number.to_string())?;
    (programme(project)? == call.programme).then_some(call)
}

/// The organisation that applies.
pub(super) fn applicant<'a>(
    cx: &'a Context<'_>,
    project: &Located<'_, Project>,
) -> Option<&'a Organisation> {
    cx.organisation(project.input, project.applicant.as_ref()?)
}

/// The share in percent that the call demands of such an applicant: as the document describes the
/// call, otherwise as published.
pub(super) fn demanded_share(project: &Project, kind: OrganisationKind) -> Option<Number> {
    let stated =
        project.call.as_ref()?.own_shares.iter().find(|share| share.applicants.contains(&kind));
    stated.and_then(|share| share.percent).or_else(|| published_share(published(project)?, kind))
}

/// The published share in percent for such an applicant.
pub(super) fn published_share(call: &Call, kind: OrganisationKind) -> Option<Number> {
    call.own_share_of(kind.code()).map(|percent| Number::whole(i32::from(percent)))
}

/// The kind as a parameter.
pub(super) const fn kind_term(kind: OrganisationKind) -> Label {
    Label { code: kind.code(), name: kind.name() }
}
