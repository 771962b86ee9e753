//! What a plan says of its groups and posts, and how much may be asked of it.

use crate::documents::is_intended;
use crate::model::{Body, BodyKind, LevelOfDetail, Plan, PlanStatus};
use crate::rule::prelude::*;
use crate::rules::plan::validity::claims_approval;

/// The groups of a plan: its own, else those that the submission states for all its documents.
pub(super) struct Groups<'a> {
    pub(super) list: &'a [Body],
    /// Whether this plan speaks of them: what several plans share is said once.
    pub(super) is_speaker: bool,
    /// Groups of the projects that made the plan: who planned may be told there.
    of_projects: Vec<&'a Body>,
    /// What their pointers are below.
    document: Located<'a, Plan>,
}

impl<'a> Groups<'a> {
    pub(super) fn of(cx: &'a Context<'_>, plan: &Located<'a, Plan>) -> Self {
        let Located { value, input, name, prefix, tree } = *plan;
        let entry = cx.entry_at(&plan.at(""));
        let common = entry.map_or(&[][..], |entry| entry.common_bodies());
        let of_projects = cx.projects_of(&value.id).flat_map(|one| &one.value.bodies).collect();
        if !plan.bodies.is_empty() || common.is_empty() {
            let document = Located { value, input, name, prefix, tree };
            return Self { list: &value.bodies, is_speaker: true, of_projects, document };
        }
        // A title page says nothing of who planned.
        let first = cx.entries.iter().find(|entry| match entry.document {
            AnyDocument::Plan(other) => {
                let is_held = entry.held.level != LevelOfDetail::Header;
                entry.input == input && other.bodies.is_empty() && is_held && !is_intended(other)
            }
            _ => false,
        });
        let is_speaker = first.is_some_and(|entry| entry.prefix == prefix);
        let document = Located { value, input, name, prefix: "", tree };
        Self { list: common, is_speaker, of_projects, document }
    }

    /// The place at a pointer of the document that holds the groups.
    pub(super) fn at(&self, pointer: impl std::fmt::Display) -> Place {
        self.document.at(pointer)
    }

    /// Groups of a kind, with their indices.
    pub(super) fn bodies(&self, kind: BodyKind) -> impl Iterator<Item = (usize, &'a Body)> {
        self.list.iter().enumerate().filter(move |(_, body)| body.kind == Some(kind))
    }

    /// Groups that steer: the steering group, and the coordination group that some plans have
    /// instead.
    pub(super) fn steering(&self) -> impl Iterator<Item = (usize, &'a Body)> {
        let own = self.bodies(BodyKind::SteeringGroup);
        own.chain(self.bodies(BodyKind::CoordinationGroup))
    }

    /// Whether a project that made the plan names a group of one of these kinds.
    pub(super) fn are_told_by_project(&self, kinds: &[BodyKind]) -> bool {
        self.of_projects.iter().any(|body| body.kind.is_some_and(|kind| kinds.contains(&kind)))
    }

    /// Whether some group does not say what it is.
    pub(super) fn some_kind_unknown(&self) -> bool {
        self.list.iter().any(|body| body.kind.is_none())
    }

    /// Whether the plan describes who plans. One that says nothing of it lacks its descriptive
    /// part, and that is one thing to say.
    pub(super) fn describe_organisation(&self) -> bool {
        let plan = self.document.value;
        !is_intended(plan) && (!self.list.is_empty() || !plan.posts.is_empty())
    }
}

/// Whether the plan was laid before the public, or should have been.
pub(super) fn was_published(plan: &Plan) -> bool {
    claims_approval(plan) || plan.status == Some(PlanStatus::InConsultation)
}

/// Whether comments on the draft should be settled by now.
pub(super) fn is_past_consultation(status: Option<PlanStatus>) -> bool {
    use PlanStatus::{Draft, InConsultation, Intended};
    !matches!(status, Some(Intended | Draft | InConsultation))
}

/// What a group is called.
pub(super) fn name(body: &Body) -> String {
    body.name.clone().unwrap_or_else(|| body.id.to_string())
}
