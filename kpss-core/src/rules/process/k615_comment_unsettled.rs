use super::description::is_past_consultation;
use crate::model::Disposition;
use crate::rule::prelude::*;

declare_rule! {
    /// Each comment is settled, and a rejection has its reason.
    pub CommentUnsettled {
        code: "K615", slug: "consult-comment-unsettled", severity: Warning, certainty: Proof,
        basis: Convention,
        citations: [
            source(COMMUNITY_PLANS, ("vypořádání připomínek", "disposition of comments"), false),
        ],
        check: Check::Document(check), on_partial: Run, asks_for: Details,
        params: { comment: String, missing: Label },
        cs: {
            title: "Vypořádání připomínek",
            message: "U připomínky „{comment}“ chybí {missing}.",
            why: "Kdo připomínku podal, má se dozvědět, jak dopadla a proč; jinak se příště \
                  neozve.",
            fix: "Doplňte vypořádání (akceptováno, částečně, neakceptováno, vzato na vědomí, \
                  vysvětleno) a u odmítnutí důvod.",
        },
        en: {
            title: "Disposition of comments",
            message: "The comment “{comment}” lacks {missing}.",
            why: "Who gave a comment should learn what became of it and why; else he will not \
                  speak next time.",
            fix: "Add the disposition (accepted, partly, rejected, noted, explained), and the \
                  reason of a rejection.",
        },
    }
}

fn check(_: &Context<'_>, entry: &Entry<'_>, out: &mut Findings) {
    let settled_by_now = match entry.document {
        AnyDocument::Plan(plan) => is_past_consultation(plan.status),
        AnyDocument::ActionPlan(doc) => is_past_consultation(doc.status),
        _ => false,
    };
    let consultations = entry.process().into_iter().flat_map(|process| &process.consultations);
    for (index, consultation) in consultations.enumerate() {
        for (position, comment) in consultation.comments.iter().enumerate() {
            let (field, missing) = match comment.disposition {
                None if settled_by_now => ("disposition", DISPOSITION),
                Some(Disposition::Rejected) if comment.reason.is_none() => ("reason", REASON),
                _ => continue,
            };
            let found = CommentUnsettled { comment: comment.id.to_string(), missing };
            let at = format_args!("/process/consultations/{index}/comments/{position}/{field}");
            out.push(found.at(entry.at(at)));
        }
    }
}

const DISPOSITION: Label = Label::new("disposition", "vypořádání", "its disposition");
const REASON: Label =
    Label::new("reason", "důvod, proč nebyla přijata", "the reason of its rejection");
