use super::area::edits;
use crate::rule::prelude::*;

declare_rule! {
    /// The name beside a code of a municipality is that of another one.
    pub MunicipalityNameDiffers {
        code: "K716", slug: "territory-municipality-name-differs", severity: Warning, certainty: Proof,
        basis: Format,
        citations: [source(CSU_TERRITORY, ("", ""), true)],
        check: Check::Document(check), on_partial: Run, needs: [Municipalities],
        params: { code: String, listed: String, name: String },
        cs: {
            title: "Název a kód obce",
            message: "Kód {code} patří obci {listed}, dokument u něj uvádí název „{name}“.",
            why: "Rozhoduje kód; je-li chybný, počítá se s jinou obcí.",
            fix: "Opravte kód, nebo název obce.",
        },
        en: {
            title: "Name and code of a municipality",
            message: "The code {code} is that of {listed}, the document gives it the name \
                      “{name}”.",
            why: "The code decides; if it is wrong, another municipality is counted.",
            fix: "Correct the code or the name.",
        },
    }
}

fn check(cx: &Context<'_>, entry: &Entry<'_>, out: &mut Findings) {
    let Some(area) = entry.territory() else { return };
    for (index, one) in area.municipalities.iter().enumerate() {
        let Some(name) = one.name.as_deref() else { continue };
        let Some(register) = cx.municipalities else {
            out.lacks(&RULE, Need::Municipalities);
            return;
        };
        let Some(listed) = register.get(&one.code) else { continue };
        if spelling(name, &listed.name) == Spelling::Other {
            let (code, listed) = (one.code.to_string(), listed.name.clone());
            let found = MunicipalityNameDiffers { code, listed, name: name.to_owned() };
            out.push(found.at(area.at(format_args!("/territory/municipalities/{index}/name"))));
        }
    }
}

/// How a name is written, compared with the list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Spelling {
    Same,
    /// A few letters differ.
    Slip,
    Other,
}

/// Compares a name with that of the list; words around it, such as „město“, change nothing.
pub(super) fn spelling(name: &str, listed: &str) -> Spelling {
    let plain = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase();
    let (name, listed) = (plain(name), plain(listed));
    let letters = listed.chars().count();
    if name == listed || name.contains(&listed) && letters > 3 {
        Spelling::Same
    } else if edits(&name, &listed) <= if letters > 5 { 2 } else { 1 } {
        Spelling::Slip
    } else {
        Spelling::Other
    }
}
