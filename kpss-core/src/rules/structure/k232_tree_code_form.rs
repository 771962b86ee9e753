use super::tree::{code_without_word, plain_code};
use crate::model::Plan;
use crate::rule::prelude::*;

declare_rule! {
    /// A number of a node is written with spaces or with a word.
    pub TreeCodeForm {
        code: "K232", slug: "tree-code-form", severity: Info, certainty: Proof,
        basis: Format,
        citations: [],
        check: Check::Plan(check), on_partial: Run,
        params: { code: String, plain: String, how: Label },
        cs: {
            title: "Zápis čísla uzlu",
            message: "Číslo „{code}“ je zapsáno {how}; obvyklý zápis je „{plain}“.",
            why: "Podle čísla se uzly dohledávají a řadí; co je v něm navíc, tomu brání.",
            fix: "Ponechte číslo samotné, bez mezer a slov.",
        },
        en: {
            title: "How the number of a node is written",
            message: "The number “{code}” is written {how}; the usual form is “{plain}”.",
            why: "Nodes are looked up and sorted by their numbers; what is added stands in the way.",
            fix: "Leave the number alone, without spaces and words.",
        },
    }
}

fn check(_: &Context<'_>, plan: &Located<'_, Plan>, out: &mut Findings) {
    for visit in plan.nodes() {
        let Some(code) = visit.node.code.as_deref().map(str::trim) else { continue };
        let usual = plain_code(code);
        if code != usual && code.contains('.') {
            let how = if code_without_word(code) == code { SPACE } else { WORD };
            let found = TreeCodeForm { code: code.to_owned(), plain: usual.to_string(), how };
            let place = plan.at(format_args!("{}/code", visit.pointer()));
            out.push(found.at(place).surely(Some(usual.into_owned())));
        }
    }
}

const SPACE: Label = Label::new("space", "s mezerou", "with a space");
const WORD: Label = Label::new("word", "i se slovem", "with a word");
