//! Registration numbers in a project and in its links to others.

use crate::model::{ProgrammeCode, Project};

/// A registration number, the programme stated beside it, and where the number stands.
pub(super) struct Written<'a> {
    pub(super) number: &'a str,
    pub(super) programme: Option<&'a ProgrammeCode>,
    pub(super) pointer: String,
}

/// The number of the project and those of the projects before and after it.
pub(super) fn written(project: &Project) -> Vec<Written<'_>> {
    let own = project.registration_number.as_deref().map(|number| Written {
        number,
        programme: project.programme.as_ref(),
        pointer: "/registration_number".to_owned(),
    });
    let lists = [("predecessors", &project.predecessors), ("successors", &project.successors)];
    let linked = lists.into_iter().flat_map(|(name, links)| {
        links.iter().enumerate().filter_map(move |(index, link)| {
            Some(Written {
                number: link.registration_number.as_deref()?,
                programme: link.programme.as_ref(),
                pointer: format!("/{name}/{index}/registration_number"),
            })
        })
    });
    own.into_iter().chain(linked).collect()
}
