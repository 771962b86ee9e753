use super::invisible::{first_in_name, is_name, visible_name};
use crate::rule::prelude::*;

declare_rule! {
    /// An identifier or code holds a character that nobody sees.
    pub CodeInvisibleCharacter {
        code: "K056", slug: "code-invisible-character", severity: Error, certainty: Proof,
        basis: Format,
        citations: [],
        check: Check::Texts { likely: |hints| hints.invisible, check }, on_partial: Run,
        params: { code_point: String },
        cs: {
            title: "Neviditelný znak v označení",
            message: "Označení obsahuje znak, který není vidět ({code_point}).",
            why: "Dvě označení pak vypadají stejně, a přesto se neshodují; odkaz nikam nevede.",
            fix: "Údaj napište znovu, nekopírujte jej.",
        },
        en: {
            title: "Invisible character in a code",
            message: "The identifier or code holds a character that cannot be seen \
                      ({code_point}).",
            why: "Two identifiers then look alike and still differ; references lead nowhere.",
            fix: "Write the value anew, do not copy it.",
        },
    }
}

fn check(texts: &Texts<'_>, out: &mut Findings) {
    texts.each(|key, text, place| {
        let Some(code_point) = first_in_name(text) else { return };
        let place = place();
        if is_name(texts, key, &place) {
            out.push(visible_name(CodeInvisibleCharacter { code_point }.at(place), text));
        }
    });
}
