//! Units of amounts: crowns, thousands, millions, billions.

use super::fold::fold;
use super::{Doubt, Understood};

/// In what amounts are given.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum MoneyUnit {
    /// Crowns (Kč).
    #[default]
    Crowns,
    /// Thousands of crowns (tis. Kč).
    Thousands,
    /// Millions of crowns (mil. Kč).
    Millions,
    /// Thousands of millions of crowns (mld. Kč).
    Billions,
}

impl MoneyUnit {
    /// The power of ten by which an amount is multiplied.
    pub(super) const fn power(self) -> u32 {
        match self {
            Self::Crowns => 0,
            Self::Thousands => 3,
            Self::Millions => 6,
            Self::Billions => 9,
        }
    }

    pub(super) const fn cs(self) -> &'static str {
        match self {
            Self::Crowns => "v Kč",
            Self::Thousands => "v tisících Kč",
            Self::Millions => "v milionech Kč",
            Self::Billions => "v miliardách Kč",
        }
    }

    pub(super) const fn en(self) -> &'static str {
        match self {
            Self::Crowns => "in CZK",
            Self::Thousands => "in thousands of CZK",
            Self::Millions => "in millions of CZK",
            Self::Billions => "in billions of CZK",
        }
    }
}

/// Words that multiply, folded and without a dot.
pub(super) fn multiplier(word: &str) -> Option<MoneyUnit> {
    Some(match word {
        "tis" | "tisic" | "tisice" | "tisicu" | "tisicich" | "thousand" | "thousands" => {
            MoneyUnit::Thousands
        }
        "mil" | "mio" | "milion" | "miliony" | "milionu" | "milionech" | "million" | "millions" => {
            MoneyUnit::Millions
        }
        "mld" | "miliarda" | "miliardy" | "miliard" | "miliardach" | "billion" | "billions" => {
            MoneyUnit::Billions
        }
        _ => return None,
    })
}

/// Words for crowns, folded and without a dot.
pub(super) fn is_crowns(word: &str) -> bool {
    matches!(word, "kc" | "czk" | "korun" | "koruny" | "koruna" | "korunach" | "crowns")
}

/// The sign or code of another currency, folded.
pub(super) fn is_foreign(word: &str) -> bool {
    matches!(
        word,
        "€" | "eur" | "euro" | "eura" | "$" | "usd" | "gbp" | "£" | "pln" | "sk" | "skk" | "kcs"
    )
}

/// The unit that a heading gives: `Náklady celkem (v tis. Kč)`, `[mil. Kč]`, `Rozpočet v Kč`.
///
/// [`Understood::Nothing`] if it gives none; in doubt if it gives two, or another currency.
pub fn heading_unit(text: &str) -> Understood<MoneyUnit> {
    // Not a heading but prose.
    if text.len() > 1_000 {
        return Understood::Unclear(Doubt::TooLong);
    }
    let folded = fold(text);
    let words: Vec<&str> = folded
        .split(|c: char| !c.is_alphanumeric() && c != '€' && c != '$')
        .filter(|w| !w.is_empty())
        .collect();
    if let Some(foreign) =
        words.iter().find(|word| matches!(**word, "€" | "eur" | "euro" | "eura" | "usd" | "$"))
    {
        return Understood::Unclear(Doubt::ForeignCurrency((*foreign).to_owned()));
    }
    let mut units = Vec::new();
    for (index, word) in words.iter().enumerate() {
        let unit = match multiplier(word) {
            // `tisíc obyvatel` is no amount.
            Some(unit) if words.get(index + 1).is_none_or(|next| is_crowns(next)) => unit,
            None if is_crowns(word) && !follows_multiplier(&words, index) => MoneyUnit::Crowns,
            _ => continue,
        };
        if !units.contains(&unit) {
            units.push(unit);
        }
    }
    match units.as_slice() {
        [] => Understood::Nothing(String::new()),
        [only] => Understood::Plain(*only),
        [first, second, ..] => Understood::Unclear(Doubt::SeveralUnits(*first, *second)),
    }
}

fn follows_multiplier(words: &[&str], index: usize) -> bool {
    index
        .checked_sub(1)
        .and_then(|before| words.get(before))
        .is_some_and(|w| multiplier(w).is_some())
}
