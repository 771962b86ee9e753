//! Repairs in JSON.

use super::error::RequestError;
use super::options::JsonOptions;
use crate::documents::Input;
use crate::repair::{self, Choice};

/// Repairs documents and writes what was done. `confirm` names the rules of which likely repairs are
/// made too, by code or slug and with commas between them; `all` means all rules.
///
/// # Errors
/// [`RequestError`] names the option or the rule that is wrong.
pub fn fix(
    inputs: &[Input<'_>],
    options: &JsonOptions<'_>,
    confirm: &str,
) -> Result<String, RequestError> {
    let options = options.options()?;
    let choice = Choice::read(confirm).map_err(RequestError::Rule)?;
    Ok(repair::fix(inputs, &choice, &options).to_json())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lang::Lang;

    const PLAN: &[u8] = br#"{"kind": "plan", "id": "p", "ordinal": "3", "status": "aproved"}"#;

    fn fix(confirm: &str) -> Result<serde_json::Value, RequestError> {
        let inputs = [Input::bytes("plan.json", PLAN)];
        let fixed = super::fix(&inputs, &JsonOptions::default(), confirm)?;
        Ok(serde_json::from_str(&fixed).unwrap())
    }

    #[test]
    fn likely_repairs_are_made_where_they_are_confirmed() {
        for (confirm, after) in [
            ("", r#"{"kind": "plan", "id": "p", "ordinal": 3, "status": "aproved"}"#),
            ("K011", r#"{"kind": "plan", "id": "p", "ordinal": 3, "status": "approved"}"#),
            ("all", r#"{"kind": "plan", "id": "p", "ordinal": 3, "status": "approved"}"#),
        ] {
            assert_eq!(fix(confirm).unwrap()["texts"][0], after, "{confirm}");
        }
    }

    #[test]
    fn an_unknown_rule_is_named() {
        let error = fix("K011, K999").unwrap_err();
        assert_eq!(error.message(Lang::Cs), "pravidlo „K999“ v knize není");
        assert_eq!(error.message(Lang::En), "the book has no rule `K999`");
    }
}
