//! The triad: which of the three sides sit somewhere.

use std::collections::{BTreeMap, BTreeSet};

use crate::lists::Gather as _;
use crate::model::{Body, Plan, Side, SideCount};
use crate::rule::prelude::*;

/// Which sides were seen; a participant of no known side may stand for any.
#[derive(Debug, Default)]
pub(crate) struct Sides(BTreeSet<Option<Side>>);

impl Sides {
    /// Takes note of a participant.
    pub(crate) fn add(&mut self, side: Option<Side>) {
        self.0.insert(side);
    }

    /// The sides that are certainly missing.
    pub(crate) fn missing(&self) -> Option<Label> {
        if self.0.contains(&None) {
            return None;
        }
        let has = |side| self.0.contains(&Some(side));
        match (has(Side::ContractingAuthority), has(Side::Provider), has(Side::User)) {
            (true, true, true) => None,
            (true, true, false) => Some(USERS),
            (true, false, true) => Some(PROVIDERS),
            (false, true, true) => Some(AUTHORITIES),
            (true, false, false) => Some(PROVIDERS_USERS),
            (false, true, false) => Some(AUTHORITIES_USERS),
            (false, false, true) => Some(AUTHORITIES_PROVIDERS),
            (false, false, false) => Some(ALL),
        }
    }
}

/// Takes note of counted participants.
pub(crate) fn of_counts(sides: &mut Sides, counts: &[SideCount]) {
    for one in counts {
        let number = one.count.as_ref().and_then(|count| count.number);
        if number.is_none_or(|number| number.0 > 0) {
            sides.add(one.side);
        }
    }
}

/// Sides of the organisations of a plan and of its submission, by identifier.
pub(super) fn of_organisations<'a>(
    cx: &'a Context<'_>,
    plan: &Located<'a, Plan>,
) -> BTreeMap<&'a str, Side> {
    let entry = cx.entry_at(&plan.at(""));
    let common = entry.map_or(&[][..], |entry| entry.common_organisations());
    let organisations = common.iter().chain(&plan.value.organisations);
    organisations.filter_map(|one| Some((one.id.as_str(), one.side?))).gather()
}

/// Side of each named member: his own, else that of his organisation.
pub(super) fn of_members<'a>(
    body: &'a Body,
    organisations: &'a BTreeMap<&str, Side>,
) -> impl Iterator<Item = Option<Side>> + 'a {
    body.members.iter().map(|member| {
        let organisation = member.organisation.as_ref();
        member.side.or_else(|| organisations.get(organisation?.as_str()).copied())
    })
}

const USERS: Label = Label::new("users", "uživatelé", "users");
const PROVIDERS: Label = Label::new("providers", "poskytovatelé", "providers");
const AUTHORITIES: Label =
    Label::new("authorities", "zadavatelé (obce)", "contracting authorities");
const PROVIDERS_USERS: Label =
    Label::new("providers_users", "poskytovatelé a uživatelé", "providers and users");
const AUTHORITIES_USERS: Label = Label::new(
    "authorities_users",
    "zadavatelé (obce) a uživatelé",
    "contracting authorities and users",
);
const AUTHORITIES_PROVIDERS: Label = Label::new(
    "authorities_providers",
    "zadavatelé (obce) a poskytovatelé",
    "contracting authorities and providers",
);
const ALL: Label = Label::new(
    "authorities_providers_users",
    "zadavatelé (obce), poskytovatelé a uživatelé",
    "contracting authorities, providers and users",
);
