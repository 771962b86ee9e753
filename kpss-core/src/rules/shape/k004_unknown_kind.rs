use crate::rule::prelude::*;

declare_rule! {
    /// The document's kind is not one that the model has.
    pub UnknownKind {
        code: "K004", slug: "unknown-kind", severity: Error, certainty: Proof,
        basis: Format, citations: [source(KPSS_MODEL, ("", ""), true)],
        check: Check::Shape, on_partial: Run,
        params: { found: String, nearest: String },
        cs: {
            title: "Neznámý druh dokumentu",
            message: "Druh dokumentu „{found}“ model nezná; nejbližší známý je „{nearest}“.",
            why: "Podle druhu se pozná, co má dokument obsahovat a která pravidla pro něj platí.",
            fix: "Do pole kind napište plan, action_plan, monitoring_report, catalogue, project \
                  nebo submission.",
        },
        en: {
            title: "Unknown kind of document",
            message: "The model has no kind of document “{found}”; the nearest one is “{nearest}”.",
            why: "The kind tells what the document should hold and which rules apply.",
            fix: "Write plan, action_plan, monitoring_report, catalogue, project or submission \
                  into kind.",
        },
    }
}
