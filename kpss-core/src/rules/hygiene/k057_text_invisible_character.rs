use super::invisible::{first_invisible, is_name, visible};
use crate::rule::prelude::*;

declare_rule! {
    /// A text holds a character that nobody sees.
    pub TextInvisibleCharacter {
        code: "K057", slug: "text-invisible-character", severity: Warning, certainty: Proof,
        basis: Format,
        citations: [],
        check: Check::Texts { likely: |hints| hints.invisible, check }, on_partial: Run,
        params: { code_point: String },
        cs: {
            title: "Neviditelný znak v textu",
            message: "Text obsahuje znak, který není vidět ({code_point}).",
            why: "Bývá pozůstatkem kopírování z PDF nebo z webu; text se pak nedá hledat ani \
                  porovnat.",
            fix: "Údaj napište znovu, nekopírujte jej.",
        },
        en: {
            title: "Invisible character in a text",
            message: "The text holds a character that cannot be seen ({code_point}).",
            why: "It is often left from copying out of a PDF or a web page; the text can be \
                  neither searched nor compared.",
            fix: "Write the value anew, do not copy it.",
        },
    }
}

fn check(texts: &Texts<'_>, out: &mut Findings) {
    texts.each(|key, text, place| {
        let Some(code_point) = first_invisible(text) else { return };
        let place = place();
        if !is_name(texts, key, &place) {
            out.push(visible(TextInvisibleCharacter { code_point }.at(place), text));
        }
    });
}
