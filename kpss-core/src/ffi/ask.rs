//! Questions in JSON.

use super::error::RequestError;
use super::options::JsonOptions;
use crate::documents::{DocumentSet, Input, Inputs};
use crate::query::{self, Query};
use crate::view::Format;

/// Asks documents a question and writes its answer: `json`, `text` or `md`.
///
/// # Errors
/// [`RequestError`] names the option, the question or the document that is wrong.
pub fn ask(
    query: &str,
    inputs: &[Input<'_>],
    options: &JsonOptions<'_>,
    format: &str,
) -> Result<String, RequestError> {
    let options = options.options()?;
    let format =
        Format::from_code(format).ok_or_else(|| RequestError::Format(format.to_owned()))?;
    let query: Query =
        crate::json::read(query).map_err(|error| RequestError::Query(error.to_string()))?;
    let inputs = Inputs::read(inputs, &options.limits);
    let documents = DocumentSet::of(&inputs);
    let answer = query::ask(&query, &documents, &options)?;
    Ok(answer.write(format, options.lang))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lang::Lang;
    use crate::read::Limits;

    fn ask(query: &str, text: &str, format: &str) -> Result<String, String> {
        let input = Input::bytes("plan.json", text.as_bytes());
        let options = JsonOptions { lang: Some("cs".into()), ..JsonOptions::default() };
        super::ask(query, &[input], &options, format).map_err(|error| error.message(Lang::Cs))
    }

    const PLAN: &str = r#"{"kind": "plan", "id": "p", "strategy": {"nodes": [{"id": "a"}]}}"#;

    #[test]
    fn a_question_is_answered_in_three_forms() {
        let outline = |format| ask(r#"{"outline": {}}"#, PLAN, format);
        assert_eq!(outline("text").unwrap(), "p\n  1 a\n");
        assert_eq!(outline("md").unwrap(), "# p\n\n- 1 a\n");
        assert!(outline("json").unwrap().contains(r#""pointer": "/strategy/nodes/0""#));
    }

    #[test]
    fn a_limit_is_named_with_the_way_out() {
        let limits = Limits { input_bytes: 10, ..Limits::default() };
        let options = JsonOptions { limits, ..JsonOptions::default() };
        let input = Input::bytes("plan.json", PLAN.as_bytes());
        let error = super::ask(r#"{"outline": {}}"#, &[input], &options, "text").unwrap_err();
        assert_eq!(
            error.message(Lang::Cs),
            "plan.json nelze přečíst: Vstup je větší než 10 bajtů. Rozdělte podání na více \
             souborů, nebo zvyšte limit (na příkazové řádce volbou --max-bytes)."
        );
        assert_eq!(
            error.message(Lang::En),
            "plan.json is not readable: The input is larger than 10 bytes. Split the submission \
             into several files, or raise the limit (on the command line by --max-bytes)."
        );
    }

    #[test]
    fn what_is_wrong_is_named() {
        assert_eq!(
            ask(r#"{"outline": {}}"#, PLAN, "xml").unwrap_err(),
            "podobu „xml“ neznám; je json, text a md"
        );
        let query = ask(r#"{"outlines": {}}"#, PLAN, "json").unwrap_err();
        assert!(
            query.starts_with("úloze nerozumím: „outlines“ neznám; možnosti: outline, compare, "),
            "{query}"
        );
        assert_eq!(
            ask(r#"{"trace": {}}"#, PLAN, "json").unwrap_err(),
            "úloze nerozumím: chybí pole „of“ (řádek 1, sloupec 12)"
        );
        for query in [r#"{"outline": []}"#, r#"{"outline": {"deep": true}}"#, "{}", "1", ""] {
            assert!(ask(query, PLAN, "json").is_err(), "{query}");
        }
        assert_eq!(
            ask(r#"{"outline": {}}"#, "{\n\"kind\": \"plan\"", "json").unwrap_err(),
            "plan.json nelze přečíst (řádek 2: Text není platný JSON: končí uprostřed, soubor je \
             zřejmě neúplný.); všechny chyby vypíše kpss validate plan.json"
        );
        assert_eq!(
            ask(r#"{"outline": {}}"#, r#"{"kind": "catalogue", "id": "k"}"#, "json").unwrap_err(),
            "v plan.json není žádný plán"
        );
    }

    #[test]
    fn a_document_without_a_name_is_called_a_document() {
        let asked = |query: &str, text: &str, lang| {
            let error = super::ask(
                query,
                &[Input::bytes("-", text.as_bytes())],
                &JsonOptions::default(),
                "json",
            );
            error.unwrap_err().message(lang)
        };
        let catalogue = r#"{"kind": "catalogue", "id": "k"}"#;
        let outline = r#"{"outline": {}}"#;
        assert_eq!(asked(outline, catalogue, Lang::Cs), "v dokumentu není žádný plán");
        assert_eq!(asked(outline, catalogue, Lang::En), "the document holds no plan");
        assert_eq!(
            asked(outline, "{", Lang::Cs),
            "dokument nelze přečíst (řádek 1: Text není platný JSON: končí uprostřed, soubor je \
             zřejmě neúplný.); všechny chyby vypíše kpss validate -"
        );
    }
}
