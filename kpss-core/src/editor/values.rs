//! Codes of the model with their names.

use crate::codes::{self, Municipality, MunicipalityRegister, list_of};
use crate::lang::{Bilingual, Lang};
use crate::model::shape::{Name, Shape};

/// A code and what it is called.
pub(super) struct Choice {
    pub(super) code: String,
    pub(super) name: String,
    /// What tells it from others of the same name.
    pub(super) more: Option<String>,
}

/// The type of codes of municipalities, whose list the caller holds.
const MUNICIPALITY: &str = "MunicipalityCode";

/// The codes that may stand in a place; none where anything may.
pub(super) fn choices(
    shape: Shape,
    register: Option<&MunicipalityRegister>,
    lang: Lang,
) -> Vec<Choice> {
    let named = |code: &str, name: Bilingual| Choice {
        code: code.to_owned(),
        name: name.get(lang).to_owned(),
        more: None,
    };
    match shape.bare() {
        Shape::ClosedList(list) => {
            let all = list.codes.iter();
            all.filter_map(|code| Some(named(code, (list.name)(code)?))).collect()
        }
        Shape::Name(Name::Code(MUNICIPALITY)) => {
            register.map(|register| register.iter().map(municipality).collect()).unwrap_or_default()
        }
        Shape::Name(Name::Code(type_name)) => {
            let items = list_of(type_name).map_or(&[][..], |list| &list.items);
            let one = |item: &codes::PublishedItem| {
                let name = Bilingual { cs: item.cs, en: item.en };
                Choice { more: window(item, lang), ..named(item.code, name) }
            };
            items.iter().map(one).collect()
        }
        _ => Vec::new(),
    }
}

/// Names of municipalities repeat, so each comes with the ORP that administers it.
fn municipality(one: Municipality<'_>) -> Choice {
    let more = codes::orp(one.orp).map(|orp| format!("ORP {}", orp.name));
    Choice { code: one.code.to_owned(), name: one.name.to_owned(), more }
}

/// Until when a code was in force, if it is no longer.
fn window(item: &codes::PublishedItem, lang: Lang) -> Option<String> {
    let day: crate::model::Date = item.until.as_deref()?.parse().ok()?;
    let (word, day) = (crate::wording::pick(lang, "do", "until"), crate::wording::date(day, lang));
    Some(format!("{word} {day}"))
}

/// What a code is called.
pub(super) fn name_of(
    shape: Shape,
    code: &str,
    register: Option<&MunicipalityRegister>,
    lang: Lang,
) -> Option<Choice> {
    if let Shape::Name(Name::Code(MUNICIPALITY)) = shape.bare() {
        return register?.get(code).map(municipality);
    }
    choices(shape, None, lang).into_iter().find(|choice| choice.code == code)
}
