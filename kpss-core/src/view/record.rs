//! A record in a sentence.

use crate::lang::Lang;
use crate::model::NodeLevel;
use crate::query::Record;
use crate::wording::{money, quoted};

impl Record<'_> {
    /// What it is, a level of the strategy by its own name.
    pub fn kind_name(&self, lang: Lang) -> &'static str {
        self.level.map_or(self.kind.name(), NodeLevel::name).get(lang)
    }

    /// The record in a sentence: `opatření 1.1 „Udržení služby“`.
    pub fn label(&self, lang: Lang) -> String {
        let year = self.year.map(|year| year.to_string());
        let code = self.code.map(str::to_owned);
        let title = self.title.map(|title| quoted(title, lang));
        let name = title.or_else(|| self.id.map(str::to_owned));
        let words = [Some(self.kind_name(lang).to_owned()), year, code, name];
        words.into_iter().flatten().collect::<Vec<_>>().join(" ")
    }

    /// The amount as people write it; empty where there is none.
    pub fn amount_text(&self, lang: Lang) -> String {
        self.amount.map(|amount| money(amount, lang)).unwrap_or_default()
    }
}
