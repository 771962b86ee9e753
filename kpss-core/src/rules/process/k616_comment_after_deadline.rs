use crate::model::Period;
use crate::rule::prelude::*;

declare_rule! {
    /// A comment came within the term.
    pub CommentAfterDeadline {
        code: "K616", slug: "consult-comment-after-deadline", severity: Info, certainty: Proof,
        basis: Arithmetic,
        citations: [source(COMMUNITY_PLANS, ("připomínkové řízení", "consultation"), false)],
        check: Check::Document(check), on_partial: Run,
        params: { comment: String, on: Date, until: Date },
        cs: {
            title: "Připomínka po termínu",
            message: "Připomínka „{comment}“ došla {on}, termín skončil {until}.",
            why: "O opožděné připomínce je dobré rozhodnout výslovně, aby se se všemi nakládalo \
                  stejně.",
            fix: "Ověřte datum; je-li správné, uveďte ve vypořádání, zda se k připomínce \
                  přihlíželo.",
        },
        en: {
            title: "Comment after the deadline",
            message: "The comment “{comment}” came on {on}, the term ended on {until}.",
            why: "It is good to decide expressly about a late comment, so that all are treated \
                  alike.",
            fix: "Check the date; if it is right, say in the disposition whether the comment was \
                  considered.",
        },
    }
}

fn check(_: &Context<'_>, entry: &Entry<'_>, out: &mut Findings) {
    let consultations = entry.process().into_iter().flat_map(|process| &process.consultations);
    for (index, consultation) in consultations.enumerate() {
        let deadline = consultation.period.as_ref().and_then(Period::last_day);
        let Some(until) = deadline else { continue };
        for (position, comment) in consultation.comments.iter().enumerate() {
            if let Some(on) = comment.on.filter(|on| until < on.first_day()) {
                let comment = comment.id.to_string();
                let at = format_args!("/process/consultations/{index}/comments/{position}/on");
                let term = entry.at(format_args!("/process/consultations/{index}/period"));
                let found = CommentAfterDeadline { comment, on, until }.at(entry.at(at));
                out.push(found.related(term, TERM));
            }
        }
    }
}

const TERM: Label = Label::new("term", "termín pro připomínky", "term for comments");
