use crate::rule::prelude::*;

declare_rule! {
    /// A value that a closed list does not have.
    pub UnknownValue {
        code: "K011", slug: "unknown-value", severity: Error, certainty: Proof,
        basis: Format, citations: [source(KPSS_MODEL, ("", ""), true)],
        check: Check::Shape, on_partial: Run,
        params: { value: String, nearest: String },
        cs: {
            title: "Neznámá hodnota seznamu",
            message: "Hodnotu „{value}“ seznam nemá; nejbližší je „{nearest}“.",
            why: "Uzavřený seznam má pevný význam, na který se pravidla spoléhají.",
            fix: "Vyberte hodnotu ze seznamu ve schématu.",
        },
        en: {
            title: "Unknown value of a list",
            message: "The list has no value “{value}”; the nearest one is “{nearest}”.",
            why: "A closed list has a fixed meaning that the rules rely on.",
            fix: "Choose a value of the list in the schema.",
        },
    }
}
