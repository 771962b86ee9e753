//! Coordinators of a project, counted once.

use crate::model::{Post, PostKind, Project, TeamMember, TeamRole};

/// Where the coordinators stand in the document. A post and a place in the team with the same
/// employer and ORP are one coordinator.
pub(super) fn coordinators(project: &Project) -> Vec<String> {
    let members = project.team.iter().flat_map(|team| team.members.iter().enumerate());
    let members: Vec<(usize, &TeamMember)> =
        members.filter(|(_, member)| coordinates(member)).collect();
    let mut unmatched: Vec<&TeamMember> = members.iter().map(|(_, member)| *member).collect();
    let posts = project
        .posts
        .iter()
        .enumerate()
        .filter(|(_, post)| post.kind == Some(PostKind::Coordinator));
    let mut places: Vec<String> =
        members.iter().map(|(index, _)| format!("/team/members/{index}")).collect();
    for (index, post) in posts {
        match unmatched.iter().position(|member| is_same(post, member)) {
            Some(found) => {
                unmatched.remove(found);
            }
            None => places.push(format!("/posts/{index}")),
        }
    }
    places
}

fn coordinates(member: &TeamMember) -> bool {
    member.role == Some(TeamRole::Coordinator) || member.coordinates == Some(true)
}

fn is_same(post: &Post, member: &TeamMember) -> bool {
    post.organisation == member.employer && post.orp == member.orp
}
