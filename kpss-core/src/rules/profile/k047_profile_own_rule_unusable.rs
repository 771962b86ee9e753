use crate::rule::prelude::*;

declare_rule! {
    /// A rule of the profile's own cannot run.
    pub OwnRuleUnusable {
        code: "K047", slug: "profile-own-rule-unusable", severity: Error, certainty: Proof,
        basis: Format, citations: [],
        check: Check::Profile, on_partial: Run,
        params: { code: String, problem: Label, detail: String },
        cs: {
            title: "Vlastní pravidlo profilu nelze použít",
            message: "Pravidlo {code}: {problem} ({detail}).",
            why: "Pravidlo, které nemůže proběhnout, nic nekontroluje.",
            fix: "Opravte pravidlo podle schématu profilu a podle schématu dokumentu, na který \
                  ukazuje.",
        },
        en: {
            title: "A rule of the profile's own cannot be used",
            message: "Rule {code}: {problem} ({detail}).",
            why: "A rule that cannot run checks nothing.",
            fix: "Correct the rule after the schema of profiles and the schema of the document \
                  that it points at.",
        },
    }
}
