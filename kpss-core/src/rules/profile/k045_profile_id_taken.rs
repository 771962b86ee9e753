use crate::rule::prelude::*;

declare_rule! {
    /// Two profiles have one identifier.
    pub ProfileIdTaken {
        code: "K045", slug: "profile-id-taken", severity: Error, certainty: Proof,
        basis: Format, citations: [],
        check: Check::Profile, on_partial: Run,
        params: { id: String },
        cs: {
            title: "Označení profilu je obsazené",
            message: "Označení „{id}“ už má jiný profil.",
            why: "Z označení musí být jasné, který profil platí.",
            fix: "Zvolte jiné označení; municipal, regional a profily výzev patří knize.",
        },
        en: {
            title: "Identifier of the profile is taken",
            message: "Another profile has the identifier “{id}”.",
            why: "The identifier must say which profile is in force.",
            fix: "Choose another one; municipal, regional and the calls' profiles belong to the \
                  book.",
        },
    }
}
