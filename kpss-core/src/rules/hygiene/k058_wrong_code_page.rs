use super::code_page::{is_garbled, is_surely_garbled};
use crate::rule::prelude::*;

declare_rule! {
    /// Letters that a wrong code page makes of Czech ones.
    pub WrongCodePage {
        code: "K058", slug: "text-wrong-code-page", severity: Warning, certainty: Heuristic,
        basis: Format,
        citations: [],
        check: Check::Texts { likely: |hints| hints.wrong_code_page, check }, on_partial: Run,
        params: { sample: String, places: i64 },
        cs: {
            title: "Text v cizím kódování",
            message: "Text zřejmě prošel špatným kódováním: místo českých písmen jsou v něm jiné \
                      znaky („{sample}“). Týká se to {places} \
                      {places|místa|míst|míst}.",
            why: "Takový text se špatně čte a nedá se v něm hledat.",
            fix: "Převeďte původní soubor znovu a zvolte správné kódování (UTF-8, případně \
                  Windows-1250).",
        },
        en: {
            title: "Text in a wrong code page",
            message: "The text seems to have gone through a wrong code page: other characters \
                      stand for Czech letters (“{sample}”). {places} {places|place is|places \
                      are} concerned.",
            why: "Such a text is hard to read and cannot be searched.",
            fix: "Convert the original file again with the right encoding (UTF-8, or \
                  Windows-1250).",
        },
    }
}

fn check(texts: &Texts<'_>, out: &mut Findings) {
    let (mut first, mut sample, mut places) = (None, String::new(), 0);
    // A single foreign letter may be that of a name.
    let (mut words, mut is_certain) = (0, false);
    texts.each(|key, text, place| {
        if ["url", "email"].contains(&key) {
            return;
        }
        let mut garbled = text.split_whitespace().filter(|word| is_garbled(word));
        let Some(word) = garbled.next() else { return };
        places += 1;
        words += 1 + garbled.count();
        is_certain |= words > 1 || is_surely_garbled(word);
        if first.is_none() {
            first = Some(place());
            sample = word.chars().take(40).collect();
        }
    });
    if let Some(place) = first.filter(|_| is_certain) {
        out.push(WrongCodePage { sample, places }.at(place));
    }
}
