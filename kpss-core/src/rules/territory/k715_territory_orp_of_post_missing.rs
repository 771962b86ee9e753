use std::collections::BTreeSet;

use crate::codes::orp;
use crate::model::{OrpCode, Post, Territory};
use crate::rule::prelude::*;

declare_rule! {
    /// A post works for an ORP that the area does not name.
    pub TerritoryOrpOfPostMissing {
        code: "K715", slug: "territory-orp-of-post-missing", severity: Warning, certainty: Proof,
        basis: Convention,
        citations: [source(PRACTICE, ("vymezení území", "definition of the territory"), false)],
        check: Check::Document(check),
        params: { orp_name: String, orp: String },
        cs: {
            title: "ORP pozice chybí v území",
            message: "Pozice je určena pro ORP {orp_name} ({orp}), které dokument mezi svými ORP \
                      neuvádí.",
            why: "Dokument více ORP má jmenovat každé zúčastněné; koordinátor mimo území ukazuje \
                  na chybějící ORP nebo na chybný kód.",
            fix: "Doplňte ORP do území dokumentu, nebo opravte kód u pozice.",
        },
        en: {
            title: "ORP of a post missing in the area",
            message: "The post works for the ORP {orp_name} ({orp}), which is not among the ORPs \
                      of the document.",
            why: "A document of several ORPs is to name each of them; a coordinator outside of \
                  the area points to a missing ORP or a wrong code.",
            fix: "Add the ORP to the area of the document, or correct the code of the post.",
        },
    }
}

fn check(_: &Context<'_>, entry: &Entry<'_>, out: &mut Findings) {
    // An unknown ORP has its own finding, and the post could be meant for it.
    let is_known = |area: &Located<'_, Territory>| area.orps.iter().all(|code| orp(code).is_some());
    let Some(area) = entry.territory().filter(|area| !area.orps.is_empty() && is_known(area))
    else {
        return;
    };
    let posts: &[Post] = match entry.document {
        AnyDocument::Plan(plan) => &plan.posts,
        AnyDocument::Project(project) => &project.posts,
        _ => &[],
    };
    let named: BTreeSet<&str> = area.orps.iter().map(OrpCode::as_str).collect();
    for (index, post) in posts.iter().enumerate() {
        let of_post = post.orp.as_ref().filter(|code| !named.contains(code.as_str()));
        let Some(known) = of_post.and_then(|code| orp(code)) else { continue };
        let found = TerritoryOrpOfPostMissing {
            orp_name: known.name.to_owned(),
            orp: known.code.to_owned(),
        };
        let place = entry.at(format_args!("/posts/{index}/orp"));
        let mend = Mend::confirm().add(area.at("/territory/orps/-"), &known.code);
        out.push(found.at(place).mend(mend).related(area.at("/territory/orps"), NAMED));
    }
}

const NAMED: Label = Label::new("named_orps", "uvedená ORP", "named ORPs");
