//! The value of one cell, and what is to be said of it.

use chrono::Datelike as _;
use kpss_core::lists::Order as _;
use kpss_core::{LocalizedText, Part, RemarkKind};

use super::Reader;
use crate::grid::{Address, Cell, Shown, Value};
use crate::layout::Column;
use crate::transcribe::cell_value::{Around, Beside, Taken, take};
use crate::transcribe::record::{At, Noticed, Stored};
use crate::value::{How, Understood};

/// A cell that is to fill a field of a record.
#[derive(Clone, Copy)]
pub(super) struct Source<'c> {
    pub(super) cell: &'c Cell,
    pub(super) row: u32,
    /// The record or card; its field is told apart.
    pub(super) of: fn(usize, Option<u16>) -> At,
    pub(super) number: usize,
}

/// What a cell states for a field beside its own.
struct Other {
    field: u16,
    beside: Beside,
    typed: String,
    at: (u32, u32),
}

/// The values of one record, field by field.
pub(super) struct Filling<'f> {
    columns: &'f [Column],
    values: Vec<(u16, Stored)>,
    others: Vec<Other>,
}

impl<'f> Filling<'f> {
    pub(super) const fn new(columns: &'f [Column]) -> Self {
        Self { columns, values: Vec::new(), others: Vec::new() }
    }
}

impl Reader<'_> {
    /// Fills a field from a cell; what cannot be taken over is noticed.
    pub(super) fn fill(&mut self, filling: &mut Filling<'_>, field: u16, source: Source<'_>) {
        let Source { cell, row, of, number } = source;
        let Some(column) = filling.columns.get(usize::from(field)) else { return };
        let at = of(number, Some(field));
        let address = Address { row, column: cell.column };
        let value = self.grid.seen(address, &cell.value);
        let typed = || shown(&value);
        self.looks(address, cell, &typed, at);
        let origin = self.origins.and_then(|origins| origins.find(self.at, address));
        let unit = match (origin, self.units.get(&cell.column)) {
            (Some(origin), _) => origin.unit.clone(),
            (None, Some(unit)) => unit.clone(),
            (None, None) => Understood::Nothing(String::new()),
        };
        // That a whole column is in thousands is said once.
        let of_unit = origin.map_or_else(|| column.heading.cs.clone(), |it| it.heading.clone());
        let around = Around { unit: &unit, columns: filling.columns, epoch: self.epoch };
        let (taken, beside) = take(&value, column, around);
        let found = match taken {
            Taken::Nothing => None,
            Taken::Plain(value) => Some(value),
            Taken::Read { value, shown, how } => {
                let is_usual = self.is_text && how.is_usual_in_texts();
                let is_said = how.is_of_heading() && !self.said.insert(of_unit);
                if !is_usual && !is_said {
                    let how = LocalizedText::new(how.cs(), how.en());
                    let kind = RemarkKind::Understood { typed: typed(), value: shown, how };
                    self.notice(kind, address, at);
                }
                Some(value)
            }
            Taken::Unclear(why) => {
                self.notice(RemarkKind::Unclear { typed: typed(), why }, address, at);
                return;
            }
            Taken::Error(error) => {
                self.notice(RemarkKind::CellError { error }, address, at);
                return;
            }
            Taken::Uncalculated => {
                self.notice(RemarkKind::Uncalculated, address, at);
                return;
            }
            Taken::FormulaText(value) => {
                self.notice(RemarkKind::FormulaText { typed: typed() }, address, at);
                Some(value)
            }
        };
        filling.values.extend(found.map(|value| (field, value)));
        let at = (row, cell.column);
        filling.others.extend(beside.map(|beside| Other { field, beside, typed: typed(), at }));
    }

    /// The values of a record. What a cell states for another field fills it, unless that field
    /// says otherwise: then nobody knows which of the two is right.
    pub(super) fn filled(
        &mut self,
        filling: Filling<'_>,
        of: fn(usize, Option<u16>) -> At,
        number: usize,
    ) -> Vec<(u16, Stored)> {
        let Filling { columns, mut values, others } = filling;
        for Other { field, beside, typed, at: (row, column) } in others {
            let Some(of_other) = columns.iter().position(|it| it.path == beside.path) else {
                continue;
            };
            let other = u16::try_from(of_other).unwrap_or(u16::MAX);
            let stated = values.iter().find(|(known, _)| *known == other).map(|(_, value)| value);
            match stated {
                None => values.push((other, beside.value)),
                Some(stated) if *stated == beside.value => {}
                Some(_) => {
                    values.retain(|(known, _)| *known != field);
                    let name = columns
                        .get(of_other)
                        .map_or(("", ""), |it| (it.heading.cs.as_str(), it.heading.en.as_str()));
                    let why = LocalizedText::new(
                        format!("pole „{}“ uvádí něco jiného", name.0),
                        format!("the field “{}” states something else", name.1),
                    );
                    let at = of(number, Some(field));
                    self.notice(RemarkKind::Unclear { typed, why }, Address { row, column }, at);
                }
            }
        }
        values.order_by_key(|(field, _)| *field);
        values
    }

    /// What people see at a cell beside its value.
    fn looks(&mut self, address: Address, cell: &Cell, typed: &dyn Fn() -> String, at: At) {
        if cell.comment {
            self.notice(RemarkKind::Commented, address, at);
        }
        let grid = self.grid;
        let mut is_struck = cell.struck;
        for shown in grid.looks_of(address) {
            match shown {
                Shown::PartlyStruck => is_struck = true,
                Shown::HiddenText => {
                    let name = address.to_string();
                    let kind = RemarkKind::Hidden { part: Part::Field, name };
                    self.notice(kind, address, at);
                }
                Shown::Time => {
                    let how = LocalizedText::new(How::TimeLeftOut.cs(), How::TimeLeftOut.en());
                    let (typed, value) = (typed(), typed());
                    self.notice(RemarkKind::Understood { typed, value, how }, address, at);
                }
                Shown::Month | Shown::Year | Shown::Unit(_) => {}
            }
        }
        if is_struck {
            self.notice(RemarkKind::Struck { typed: typed() }, address, at);
        }
    }

    fn notice(&mut self, kind: RemarkKind, address: Address, at: At) {
        let (row, column) = (Some(address.row), Some(address.column));
        self.reading.noticed.push(Noticed { kind, at, grid: self.at, row, column });
    }
}

/// A value as the sheet shows it.
pub(crate) fn shown(value: &Value) -> String {
    match value {
        Value::Text(text) | Value::Error(text) => text.to_string(),
        Value::Number(number) => number.to_string(),
        Value::Percent(share) => format!("{} %", share * 100.),
        Value::Date(day) => format!("{}. {}. {}", day.day(), day.month(), day.year()),
        Value::Bool(true) => "ano".to_owned(),
        Value::Bool(false) => "ne".to_owned(),
        Value::Uncalculated => String::new(),
    }
}
