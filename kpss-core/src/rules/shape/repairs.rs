//! How faults of shape are mended: by reading what is written in the one way that it can mean.

use serde_json::Value as Json;

use super::exact_date::date;
use super::exact_number::number;
use super::exact_word::yes_or_no;
use crate::codes::is_valid_ico;
use crate::json::{Node, Value, float, pointer};
use crate::model::shape::{
    ClosedListShape, DecimalLimits, RecordShape, Shape, likely, only_same, shape_at,
};
use crate::model::{DocumentKind, Money, Number};
use crate::read::{Fault, FaultKind, Reading, shape_of};
use crate::rule::prelude::*;
use crate::rules::project::k809_organisation_ico_invalid::padded;

/// How a fault is mended, where that is known.
pub(super) fn mend(fault: &Fault, place: &Place, reading: &Reading<'_>) -> Option<Mend> {
    if let FaultKind::UnknownKind { found, .. } = &fault.kind {
        return kind(found, place);
    }
    let spot = Spot::of(place, reading)?;
    match &fault.kind {
        FaultKind::WrongType { .. } => spot.other_type(),
        FaultKind::NumberForText { digits } => {
            // One wrong number in eleven has a fitting check digit, so zeros are a guess.
            let padded = || Some(spot.probably(&padded(digits)?));
            is_valid_ico(digits).then(|| spot.surely(digits)).or_else(padded)
        }
        FaultKind::UnknownField { field, .. } => spot.field(field),
        FaultKind::BadDate { .. } => Some(spot.surely(&date(spot.text()?)?)),
        FaultKind::BadNumber { .. } => spot.whole_number(),
        FaultKind::TooManyDecimals { .. } => spot.rounded(),
        FaultKind::UnknownValue { .. } => match spot.shape? {
            Shape::ClosedList(list) => spot.item(list),
            _ => None,
        },
        FaultKind::EmptyText => spot.nothing(),
        _ => None,
    }
}

fn kind(found: &str, place: &Place) -> Option<Mend> {
    let kinds =
        DocumentKind::ALL.iter().map(|kind| (kind.code(), [kind.name().cs, kind.name().en]));
    let codes = || DocumentKind::ALL.iter().map(|kind| kind.code());
    let sure = only_same(found, kinds).map(|code| Mend::safe().replace(place.clone(), &code));
    sure.or_else(|| Some(Mend::confirm().replace(place.clone(), &likely(found, codes())?)))
}

/// A faulty value, what should stand there, and the record in which it stands.
struct Spot<'a> {
    place: &'a Place,
    text: &'a str,
    node: &'a Node<'a>,
    /// What should stand there; nothing where the model has no such field.
    shape: Option<Shape>,
    /// The record around it and its table; none in a list.
    record: Option<(&'a Node<'a>, &'static RecordShape)>,
    key: String,
}

impl<'a> Spot<'a> {
    fn of(place: &'a Place, reading: &'a Reading<'_>) -> Option<Self> {
        let tree = reading.tree()?;
        let kind = DocumentKind::from_code(tree.text("kind")?)?;
        let (above, last) = place.pointer.rsplit_once('/')?;
        let record = match shape_at(shape_of(kind), above) {
            Some(Shape::Record(table)) => tree.only(above).map(|record| (record, table)),
            _ => None,
        };
        Some(Self {
            place,
            text: reading.text()?.text,
            node: tree.only(&place.pointer)?,
            shape: shape_at(shape_of(kind), &place.pointer),
            record,
            key: pointer::unescaped(last).into_owned(),
        })
    }

    fn surely(&self, value: &impl serde::Serialize) -> Mend {
        Mend::safe().replace(self.place.clone(), value)
    }

    fn probably(&self, value: &impl serde::Serialize) -> Mend {
        Mend::confirm().replace(self.place.clone(), value)
    }

    fn text(&self) -> Option<&str> {
        match &self.node.value {
            Value::Text(text) => Some(text),
            _ => None,
        }
    }

    /// The value as it is written.
    fn source(&self) -> Option<&str> {
        self.text.get(self.node.span.start..self.node.span.end)
    }

    /// A value that says the right thing in a wrong type.
    fn other_type(&self) -> Option<Mend> {
        let shape = self.shape?;
        match (shape, &self.node.value) {
            (_, Value::Null) => self.nothing(),
            (Shape::List(item), _) => self.listed(item()),
            (Shape::Bool, Value::Text(text)) => Some(self.surely(&yes_or_no(text)?)),
            (Shape::Date, Value::Number(digits)) => Some(self.surely(&date(digits)?)),
            (Shape::Money, Value::Text(text)) => self.decimal(text, Money::LIMITS),
            (Shape::Number, Value::Text(text)) => self.decimal(text, Number::LIMITS),
            (Shape::Count { min, max }, Value::Text(text)) => self.count(&number(text)?, min, max),
            (Shape::Text | Shape::Name(_), Value::Number(digits)) => self.quoted(digits),
            _ => None,
        }
    }

    fn decimal(&self, text: &str, limits: DecimalLimits) -> Option<Mend> {
        let digits = number(text)?;
        (limits.fits)(float(&digits)).then(|| self.number(&digits)).flatten()
    }

    fn count(&self, digits: &str, min: u32, max: u32) -> Option<Mend> {
        let value: u32 = digits.parse().ok()?;
        (min..=max).contains(&value).then(|| self.surely(&value))
    }

    fn number(&self, digits: &str) -> Option<Mend> {
        Some(self.surely(&serde_json::from_str::<Json>(digits).ok()?))
    }

    /// A number where a text belongs: digits as they are written. A program may have taken zeros
    /// from the end of decimals, and from the beginning of an identifier.
    fn quoted(&self, digits: &str) -> Option<Mend> {
        let is_whole = digits.bytes().all(|byte| byte.is_ascii_digit());
        let is_short = self.key == "identifier" && digits.len() < 7;
        match (is_whole, is_short) {
            (true, false) => Some(self.surely(&digits)),
            _ if digits.contains(['e', 'E']) => None,
            _ => Some(self.probably(&digits)),
        }
    }

    /// One value where a list of such values belongs.
    fn listed(&self, item: Shape) -> Option<Mend> {
        let list = vec![serde_json::from_str::<Json>(self.source()?).ok()?];
        match (item, &self.node.value) {
            (Shape::Name(_) | Shape::ClosedList(_), Value::Text(text)) => {
                let is_one = !text.is_empty() && !text.contains([',', ';', '\n']);
                is_one.then(|| self.surely(&list))
            }
            (Shape::Record(_), Value::Record(members)) if !members.is_empty() => {
                Some(self.surely(&list))
            }
            (Shape::Text, Value::Text(_)) => Some(self.probably(&list)),
            _ => None,
        }
    }

    /// A value that says nothing. Taken out of a list, it moves what stands behind it, and a pointer
    /// in a waiver may count on that.
    fn nothing(&self) -> Option<Mend> {
        let Some((_, table)) = self.record else {
            return Some(Mend::confirm().remove(self.place.clone()));
        };
        let is_required = table.field(&self.key).is_none_or(|field| field.required);
        (!is_required).then(|| Mend::safe().remove(self.place.clone()))
    }

    /// A key that the model writes otherwise, if it does not stand there already.
    fn field(&self, written: &str) -> Option<Mend> {
        let (record, table) = self.record?;
        let free = || table.fields.iter().filter(|field| record.get(field.name).is_none());
        let fields = free().map(|field| (field.name, [field.title.cs, field.title.en]));
        let rename = |mend: Mend, key| mend.rename(self.place.clone(), key);
        let sure = only_same(written, fields).map(|key| rename(Mend::safe(), key));
        let near = || likely(written, free().map(|field| field.name));
        sure.or_else(|| Some(rename(Mend::confirm(), near()?)))
    }

    /// `12.0` or `2e3` where a whole number belongs.
    fn whole_number(&self) -> Option<Mend> {
        let (Shape::Count { min, max }, Value::Number(digits)) = (self.shape?, &self.node.value)
        else {
            return None;
        };
        let value = float(digits);
        let is_whole = value.fract() == 0.0 && (0.0..=f64::from(max)).contains(&value);
        is_whole.then(|| self.count(&format!("{value:.0}"), min, max)).flatten()
    }

    /// A number without the decimals that are not kept.
    fn rounded(&self) -> Option<Mend> {
        let Value::Number(digits) = &self.node.value else { return None };
        let limits = match self.shape? {
            Shape::Money => Money::LIMITS,
            Shape::Number => Number::LIMITS,
            _ => return None,
        };
        let places = usize::try_from(limits.places).ok()?;
        // Half a unit goes up, as people round, and not to the even digit.
        let unit = 10_f64.powi(i32::try_from(limits.places).ok()?);
        let rounded = format!("{:.places$}", (float(digits) * unit).round() / unit);
        (limits.fits)(float(&rounded))
            .then(|| serde_json::from_str::<Json>(&rounded).ok())
            .flatten()
            .map(|value| self.probably(&value))
    }

    fn item(&self, list: &ClosedListShape) -> Option<Mend> {
        let text = self.text()?;
        let names = |code: &&'static str| {
            let name = (list.name)(code);
            (*code, name.map_or([""; 2], |name| [name.cs, name.en]))
        };
        let sure = only_same(text, list.codes.iter().map(names)).map(|code| self.surely(&code));
        sure.or_else(|| Some(self.probably(&likely(text, list.codes.iter().copied())?)))
    }
}
