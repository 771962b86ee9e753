//! Numbers as their formats show them.

use super::build::Builder;
use super::dates::{from_serial, time_from_serial};
use super::format::Format;
use super::limits::Budget;
use super::{GridError, Value};

impl Builder {
    /// The value that a number and its format make at a column of the current row.
    pub(super) fn number(
        &mut self,
        budget: &mut Budget,
        column: u32,
        number: f64,
        format: &Format,
        epoch_1904: bool,
    ) -> Result<Value, GridError> {
        let mut timed = false;
        let value = match format {
            Format::General | Format::Number(_) => Value::Number(number),
            Format::Percent => Value::Percent(number),
            // Excel shows the 1st of January 1900 and a time alike; nobody means that day.
            Format::Time if number < 1.0 || !epoch_1904 && number < 61.0 => {
                let time = time_from_serial(number).map(String::into_boxed_str);
                time.map_or(Value::Number(number), Value::Text)
            }
            Format::Day | Format::Month | Format::Year | Format::Time => {
                match from_serial(number, epoch_1904) {
                    Some((day, with_time)) => {
                        timed = with_time;
                        Value::Date(day)
                    }
                    None => Value::Number(number),
                }
            }
        };
        self.look_of(budget, column, format, &value, timed)?;
        Ok(value)
    }

    /// What of a value is shown otherwise than it says.
    pub(super) fn look_of(
        &mut self,
        budget: &mut Budget,
        column: u32,
        format: &Format,
        value: &Value,
        timed: bool,
    ) -> Result<(), GridError> {
        match format.of_value(value, timed) {
            Some(shown) => self.look(budget, column, shown),
            None => Ok(()),
        }
    }
}
