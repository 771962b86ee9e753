//! Values that a message names.

use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

use crate::lang::{Bilingual, Lang, LocalizedText};
use crate::model::{Date, Money, Number};
use crate::wording;

/// A word with a code: the code is the contract, the name is for the reader.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Label {
    /// The code.
    pub code: &'static str,
    /// The name.
    pub name: Bilingual,
}

impl Label {
    /// A term from its code and both names.
    pub const fn new(code: &'static str, cs: &'static str, en: &'static str) -> Self {
        Self { code, name: Bilingual { cs, en } }
    }
}

/// The type of a parameter.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ParamType {
    /// Text from the document.
    Text,
    /// A whole number.
    Integer,
    /// CZK.
    Money,
    /// A number with decimals.
    Number,
    /// A date.
    Date,
    /// A word with a code.
    Label,
    /// Several words with codes.
    Labels,
    /// Words in both languages.
    Words,
}

impl ParamType {
    /// The word used in the rule list.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Text => "text",
            Self::Integer => "integer",
            Self::Money => "money",
            Self::Number => "number",
            Self::Date => "date",
            Self::Label => "label",
            Self::Labels => "labels",
            Self::Words => "words",
        }
    }
}

/// A value of a parameter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Param {
    /// Text from the document.
    Text(String),
    /// A whole number.
    Integer(i64),
    /// CZK.
    Money(Money),
    /// A number with decimals.
    Number(Number),
    /// A date.
    Date(Date),
    /// A word with a code.
    Label(Label),
    /// Several words with codes.
    Labels(Vec<Label>),
    /// Words in both languages.
    Words(LocalizedText),
}

impl Serialize for Param {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Text(text) => serializer.serialize_str(text),
            Self::Integer(value) => serializer.serialize_i64(*value),
            Self::Money(value) => value.serialize(serializer),
            Self::Number(value) => value.serialize(serializer),
            Self::Date(value) => value.serialize(serializer),
            Self::Label(term) => serializer.serialize_str(term.code),
            Self::Labels(terms) => {
                let codes: Vec<&str> = terms.iter().map(|term| term.code).collect();
                serializer.serialize_str(&codes.join(", "))
            }
            Self::Words(words) => words.serialize(serializer),
        }
    }
}

#[cfg(feature = "schema")]
impl schemars::JsonSchema for Param {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Param".into()
    }
    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({
            "description": "A value that a message names: a text, a date or a code, a number, or words in both languages.",
            "type": ["string", "number", "object"],
        })
    }
}

/// Reads what a report holds: a text may have been a date or a word with a code.
impl<'de> Deserialize<'de> for Param {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Visitor;
        impl<'de> de::Visitor<'de> for Visitor {
            type Value = Param;
            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("a text, a number or words in both languages")
            }
            fn visit_str<E: de::Error>(self, text: &str) -> Result<Param, E> {
                Ok(Param::Text(text.to_owned()))
            }
            fn visit_i64<E: de::Error>(self, value: i64) -> Result<Param, E> {
                Ok(Param::Integer(value))
            }
            fn visit_u64<E: de::Error>(self, value: u64) -> Result<Param, E> {
                i64::try_from(value).map(Param::Integer).map_err(E::custom)
            }
            fn visit_f64<E: de::Error>(self, value: f64) -> Result<Param, E> {
                let number = Number::from_f64(value);
                number.map(Param::Number).ok_or_else(|| E::custom("too many decimals"))
            }
            fn visit_map<A: de::MapAccess<'de>>(self, map: A) -> Result<Param, A::Error> {
                let words = LocalizedText::deserialize(de::value::MapAccessDeserializer::new(map));
                words.map(Param::Words)
            }
        }
        deserializer.deserialize_any(Visitor)
    }
}

/// A Rust type that a rule may use for a parameter.
pub(crate) trait IntoParam {
    const TYPE: ParamType;
    fn into_param(self) -> Param;
}

macro_rules! into_param {
    ($($type:ty => $variant:ident;)*) => {
        $(impl IntoParam for $type {
            const TYPE: ParamType = ParamType::$variant;
            fn into_param(self) -> Param {
                Param::$variant(self)
            }
        })*
    };
}

into_param! {
    String => Text; i64 => Integer; Money => Money; Number => Number; Date => Date; Label => Label;
    Vec<Label> => Labels; LocalizedText => Words;
}

/// A number of things, as messages name it.
pub(crate) fn count(number: usize) -> i64 {
    i64::try_from(number).unwrap_or(i64::MAX)
}

impl Param {
    /// The value as a reader of the language writes it: `1 723 038 Kč`, `15. 3. 2013`.
    pub fn display(&self, lang: Lang) -> String {
        match self {
            Self::Text(text) => text.clone(),
            Self::Integer(value) => wording::integer(*value, lang),
            Self::Number(value) => wording::number(*value, lang),
            Self::Money(value) => wording::money(*value, lang),
            Self::Date(date) => wording::date(*date, lang),
            Self::Label(term) => term.name.get(lang).to_owned(),
            Self::Labels(terms) => {
                let names: Vec<&str> = terms.iter().map(|term| term.name.get(lang)).collect();
                names.join(", ")
            }
            Self::Words(words) => words.get(lang).to_owned(),
        }
    }
}
