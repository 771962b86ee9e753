use crate::model::Post;
use crate::rule::prelude::*;

declare_rule! {
    /// A post of the planning has no working time, or more than full time.
    pub PostFteRange {
        code: "K836", slug: "post-fte-range", severity: Warning, certainty: Proof,
        basis: Methodology, citations: [source(METHODOLOGY, ("koordinátor", "coordinator"), false)],
        check: Check::Document(check), on_partial: Run,
        params: { fte: Number, max: Number },
        thresholds: [Threshold { name: "max_fte", unit: "tisícina úvazku", default: 1000 }],
        cs: {
            title: "Úvazek pozice",
            message: "Úvazek {fte} je mimo rozmezí: má být větší než 0 a nejvýše {max}.",
            why: "Pozice je pro jednoho člověka; víc než plný úvazek znamená více pozic, nebo \
                  hodiny zapsané místo úvazku.",
            fix: "Opravte úvazek, nebo pozici rozdělte na více pozic.",
        },
        en: {
            title: "Working time of a post",
            message: "The working time {fte} is out of range: it is to be more than 0 and at most \
                      {max}.",
            why: "A post is for one person; more than full time means several posts, or hours in \
                  place of the share.",
            fix: "Correct the working time, or divide the post into several.",
        },
    }
}

fn check(cx: &Context<'_>, entry: &Entry<'_>, out: &mut Findings) {
    let posts: &[Post] = match entry.document {
        AnyDocument::Plan(plan) => &plan.posts,
        AnyDocument::Project(project) => &project.posts,
        _ => &[],
    };
    let max = Number::from_units(cx.threshold(&RULE, "max_fte"));
    for (index, post) in posts.iter().enumerate() {
        if let Some(fte) = post.fte.filter(|fte| *fte <= Number::ZERO || max < *fte) {
            out.push(PostFteRange { fte, max }.at(entry.at(format_args!("/posts/{index}/fte"))));
        }
    }
}
