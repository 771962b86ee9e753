//! Random documents by the model's table; a seed gives the same document each time.

use kpss_core::model::DocumentKind;
use kpss_core::model::shape::{Name, RecordShape, Shape};
use serde_json::{Map, Value, json};

/// A source of random documents.
pub(crate) struct Random {
    state: u64,
    ids: u32,
    depth: u32,
}

/// Texts that people write, and some that break tables.
const TEXTS: &[&str] = &[
    "Pečovatelská služba",
    "Rozšíření kapacity; denní stacionář",
    "první řádek\ndruhý řádek",
    " mezery kolem ",
    "=SUM(A1:A9)",
    "+420 317 754 111",
    "-5",
    "0012",
    "1.10",
    "„uvozovky“ a \"rovné\"",
    "- odrážka",
    "ano",
    "žluťoučký kůň 🐎",
    "tabulátor ne, ale nedělitelná\u{a0}mezera ano",
    "2015",
    "12,5",
    "1. 1. 2015",
    "x",
    "celý dokument",
    "číslo (40)",
    "_x000D_",
    "<b>&amp;</b>",
    "\u{200b}neviditelná",
];

impl Random {
    pub(crate) fn new(seed: u64) -> Self {
        Self { state: seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1, ids: 0, depth: 0 }
    }

    fn next(&mut self, below: u32) -> u32 {
        self.state ^= self.state << 13;
        self.state ^= self.state >> 7;
        self.state ^= self.state << 17;
        u32::try_from((self.state >> 11) % u64::from(below)).unwrap()
    }

    /// A document as JSON.
    pub(crate) fn document(&mut self, kind: DocumentKind) -> String {
        self.record(kind.shape()).to_string()
    }

    fn record(&mut self, record: &'static RecordShape) -> Value {
        self.depth += 1;
        let mut fields = Map::new();
        for field in record.fields {
            // The deeper, the less: a tree has to end.
            let rare = 2 + self.depth;
            if field.required || self.next(rare) == 0 {
                let value = self.value((field.shape)());
                let is_empty = value.as_array().is_some_and(Vec::is_empty)
                    || value.as_object().is_some_and(Map::is_empty);
                if !is_empty {
                    fields.insert(field.name.to_owned(), value);
                }
            }
        }
        self.depth -= 1;
        Value::Object(fields)
    }

    fn value(&mut self, shape: Shape) -> Value {
        match shape {
            Shape::Record(record) => self.record(record),
            Shape::List(item) => {
                let count = if self.depth > 4 { 0 } else { self.next(3) };
                let items = (0..count).map(|_| self.value(item()));
                let items: Vec<Value> = items.collect();
                let is_blank = |item: &Value| item.as_object().is_some_and(Map::is_empty);
                Value::Array(items.into_iter().filter(|item| !is_blank(item)).collect())
            }
            Shape::Optional(inner) => self.value(inner()),
            Shape::ClosedList(list) => {
                let at = self.next(u32::try_from(list.codes.len()).unwrap());
                json!(list.codes[at as usize])
            }
            Shape::Name(Name::Id) => {
                self.ids += 1;
                json!(format!("id-{}", self.ids))
            }
            Shape::Name(_) if self.next(3) > 0 => json!(format!("id-{}", self.next(20))),
            Shape::Name(_) => json!(format!("x{}", self.next(100))),
            Shape::Text => {
                let at = self.next(u32::try_from(TEXTS.len()).unwrap());
                json!(TEXTS[at as usize])
            }
            Shape::Date => {
                let (year, month) = (1880 + self.next(160), 1 + self.next(12));
                match self.next(3) {
                    0 => json!(year.to_string()),
                    1 => json!(format!("{year}-{month:02}")),
                    _ => json!(format!("{year}-{month:02}-{:02}", 1 + self.next(28))),
                }
            }
            Shape::Money => json!(f64::from(self.next(2_000_000_000)) / 100.),
            Shape::Number => json!(f64::from(self.next(2_000_000)) / 1000.),
            Shape::Count { min, max } => json!(min + self.next((max - min).min(5_000) + 1)),
            Shape::Bool => json!(self.next(2) == 0),
            other => panic!("a shape that this test does not know: {other:?}"),
        }
    }
}
