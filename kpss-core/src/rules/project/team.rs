//! Coordinators of a project, counted once.

use std::collections::BTreeMap;

use crate::model::{PostKind, Project, TeamMember, TeamRole};

/// Where the coordinators stand in the document. A post and a place in the team with the same
/// employer and ORP are one coordinator.
pub(super) fn coordinators(project: &Project) -> Vec<String> {
    let members = project.team.iter().flat_map(|team| team.members.iter().enumerate());
    let members: Vec<(usize, &TeamMember)> =
        members.filter(|(_, member)| coordinates(member)).collect();
    // How many members with an employer and an ORP have no post yet.
    let mut unmatched = BTreeMap::new();
    for (_, member) in &members {
        *unmatched.entry((member.employer.as_ref(), member.orp.as_ref())).or_insert(0) += 1;
    }
    let posts = project
        .posts
        .iter()
        .enumerate()
        .filter(|(_, post)| post.kind == Some(PostKind::Coordinator));
    let mut places: Vec<String> =
        members.iter().map(|(index, _)| format!("/team/members/{index}")).collect();
    for (index, post) in posts {
        match unmatched.get_mut(&(post.organisation.as_ref(), post.orp.as_ref())) {
            Some(left @ 1..) => *left -= 1,
            _ => places.push(format!("/posts/{index}")),
        }
    }
    places
}

fn coordinates(member: &TeamMember) -> bool {
    member.role == Some(TeamRole::Coordinator) || member.coordinates == Some(true)
}
