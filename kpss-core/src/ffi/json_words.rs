//! What serde says of JSON that it cannot read, in Czech: its messages are in English alone, and a
//! Czech sentence that ends in English is understood by nobody.

use crate::lang::Lang;

/// What is wrong with a JSON text, as serde says it, in a language.
pub fn json_mistake(error: &str, lang: Lang) -> String {
    match lang {
        Lang::En => error.to_owned(),
        Lang::Cs => czech(error),
    }
}

fn czech(error: &str) -> String {
    let (what, place) = match error.rsplit_once(" at line ") {
        Some((what, place)) => (what, place.split_once(" column ")),
        None => (error, None),
    };
    let said = said(what);
    match place {
        // Line 0 is where a value has no text of its own.
        Some((line, column)) if line != "0" => format!("{said} (řádek {line}, sloupec {column})"),
        _ => said,
    }
}

fn said(what: &str) -> String {
    let (what, expected) = what.split_once(", expected ").unwrap_or((what, ""));
    let name = what.split('`').nth(1).unwrap_or_default();
    let known = match expected.split('`').skip(1).step_by(2).collect::<Vec<_>>().join(", ") {
        known if known.is_empty() => String::new(),
        known => format!("; možnosti: {known}"),
    };
    if what.starts_with("missing field") {
        format!("chybí pole „{name}“")
    } else if what.starts_with("unknown field") {
        format!("pole „{name}“ neznám{known}")
    } else if what.starts_with("unknown variant") {
        format!("„{name}“ neznám{known}")
    } else if what.starts_with("duplicate field") {
        format!("pole „{name}“ je uvedeno dvakrát")
    } else if let Some(found) = what.strip_prefix("invalid type: ") {
        format!("na tomto místě nemá být {}", type_of(found))
    } else if let Some(found) = what.strip_prefix("invalid value: ") {
        let value = found.split(['`', '"']).nth(1).unwrap_or_default();
        format!("hodnotu „{value}“ zde uvést nelze")
    } else if what.starts_with("EOF while parsing") {
        "text končí uprostřed".to_owned()
    } else if ["expected ", "key must", "trailing ", "invalid ", "control "]
        .iter()
        .any(|begin| what.starts_with(begin))
    {
        "text není platný JSON".to_owned()
    } else {
        "hodnotu nelze přečíst".to_owned()
    }
}

/// The type of a value, by serde's word for it.
fn type_of(found: &str) -> &'static str {
    match found.split([' ', '`']).next().unwrap_or_default() {
        "null" | "unit" => "null",
        "boolean" => "true ani false",
        "integer" | "floating" | "number" => "číslo",
        "string" | "character" => "text",
        "sequence" => "pole (seznam)",
        "map" => "objekt",
        _ => "hodnota tohoto typu",
    }
}

#[cfg(test)]
mod tests {
    use serde::Deserialize;

    use super::*;

    #[derive(Debug, Deserialize)]
    #[serde(deny_unknown_fields)]
    #[expect(dead_code, reason = "only read")]
    struct Shape {
        of: String,
        depth: Option<u8>,
        kind: Option<Kind>,
    }

    #[derive(Debug, Deserialize)]
    #[serde(rename_all = "snake_case")]
    enum Kind {
        Plan,
        Project,
    }

    #[test]
    fn what_serde_says_is_said_in_czech() {
        for (json, said) in [
            ("{}", "chybí pole „of“ (řádek 1, sloupec 2)"),
            (r#"{"off": ""}"#, "pole „off“ neznám; možnosti: of, depth, kind (řádek 1, sloupec 6)"),
            (
                r#"{"kind": "plann"}"#,
                "„plann“ neznám; možnosti: plan, project (řádek 1, sloupec 16)",
            ),
            ("{\"of\": \"\",\n\"of\": \"\"}", "pole „of“ je uvedeno dvakrát (řádek 2, sloupec 4)"),
            (r#"{"of": 1}"#, "na tomto místě nemá být číslo (řádek 1, sloupec 8)"),
            (r#"{"of": {}}"#, "na tomto místě nemá být objekt (řádek 1, sloupec 7)"),
            (r#"{"of": null}"#, "na tomto místě nemá být null (řádek 1, sloupec 11)"),
            (r#"{"of": ["#, "na tomto místě nemá být pole (seznam) (řádek 1, sloupec 7)"),
            (r#"{"depth": "1"}"#, "na tomto místě nemá být text (řádek 1, sloupec 13)"),
            (r#"{"depth": true}"#, "na tomto místě nemá být true ani false (řádek 1, sloupec 14)"),
            (r#"{"depth": -1}"#, "hodnotu „-1“ zde uvést nelze (řádek 1, sloupec 12)"),
            (r#"{"of": "#, "text končí uprostřed (řádek 1, sloupec 7)"),
            (r#"{"of": x}"#, "text není platný JSON (řádek 1, sloupec 8)"),
            (r#"{"of": "",}"#, "text není platný JSON (řádek 1, sloupec 11)"),
            (r#"{"of": ""} {}"#, "text není platný JSON (řádek 1, sloupec 12)"),
        ] {
            let error = serde_json::from_str::<Shape>(json).unwrap_err().to_string();
            assert_eq!(json_mistake(&error, Lang::Cs), said, "{error}");
            assert_eq!(json_mistake(&error, Lang::En), error);
        }
        assert_eq!(json_mistake("too large", Lang::Cs), "hodnotu nelze přečíst");
        assert_eq!(json_mistake("", Lang::Cs), "hodnotu nelze přečíst");
    }
}
