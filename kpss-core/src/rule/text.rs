//! Message templates.
//!
//! `{name}` stands for a parameter. `{name|rok|roky|let}` is the form that goes with a number: in
//! Czech for one, for two to four and for five or more (which also serves decimals), in English for
//! one and for the rest. `{?name}…{/}` is said only if the parameter says something.

use super::param::Param;
use crate::lang::Lang;
use crate::model::Number;

type Params = [(&'static str, Param)];

/// Fills a template with parameters.
pub(crate) fn render(template: &str, params: &Params, lang: Lang) -> String {
    let mut out = String::with_capacity(template.len() + 32);
    let mut rest = template;
    while let Some((before, after)) = rest.split_once('{') {
        let (field, tail) = after.split_once('}').unwrap_or((after, ""));
        out.push_str(before);
        rest = tail;
        if let Some(name) = field.strip_prefix('?') {
            let (inside, after) = tail.split_once("{/}").unwrap_or((tail, ""));
            if find(name, params).is_some_and(says_something) {
                out.push_str(&render(inside, params, lang));
            }
            rest = after;
        } else if let Some((name, forms)) = field.split_once('|') {
            out.push_str(find(name, params).map_or("", |param| form(param, forms, lang)));
        } else if let Some(param) = find(field, params) {
            out.push_str(&param.display(lang));
        }
    }
    out.push_str(rest);
    out
}

/// A template as people read it in the rule book: with every part, and words as they go with many.
#[cfg(feature = "book")]
pub(crate) fn readable(template: &str) -> String {
    let mut out = String::with_capacity(template.len());
    let mut rest = template;
    while let Some((before, after)) = rest.split_once('{') {
        let (field, tail) = after.split_once('}').unwrap_or((after, ""));
        out.push_str(before);
        rest = tail;
        if let Some((_, forms)) = field.split_once('|') {
            out.push_str(forms.rsplit('|').next().unwrap_or_default());
        } else if !field.starts_with('?') && field != "/" {
            out.push('{');
            out.push_str(field);
            out.push('}');
        }
    }
    out.push_str(rest);
    out
}

fn find<'p>(name: &str, params: &'p Params) -> Option<&'p Param> {
    params.iter().find(|(known, _)| *known == name).map(|(_, param)| param)
}

fn says_something(param: &Param) -> bool {
    match param {
        Param::Text(text) => !text.is_empty(),
        Param::Integer(number) => *number != 0,
        _ => true,
    }
}

/// The form of a word that goes with a number, by the plural rules of Unicode CLDR.
fn form<'t>(param: &Param, forms: &'t str, lang: Lang) -> &'t str {
    let whole = match param {
        Param::Integer(number) => Some(*number),
        Param::Number(number) => {
            let one = Number::whole(1).units();
            (number.units() % one == 0).then(|| number.units() / one)
        }
        _ => None,
    };
    let index = match (lang, whole) {
        (_, Some(1)) => 0,
        (Lang::Cs, Some(2..=4)) | (Lang::En, _) => 1,
        (Lang::Cs, _) => 2,
    };
    let mut forms = forms.split('|');
    let last = forms.clone().next_back().unwrap_or_default();
    forms.nth(index).unwrap_or(last)
}

/// Whether a template names known parameters only; runs while compiling, so a message that names
/// another one does not compile.
pub(crate) const fn placeholders_known(template: &str, names: &[&str]) -> bool {
    let bytes = template.as_bytes();
    let mut at = 0;
    while at < bytes.len() {
        if byte(bytes, at) == b'{' {
            let is_condition = at + 1 < bytes.len() && byte(bytes, at + 1) == b'?';
            let start = if is_condition { at + 2 } else { at + 1 };
            let mut end = start;
            while end < bytes.len() && byte(bytes, end) != b'}' && byte(bytes, end) != b'|' {
                end += 1;
            }
            if end == bytes.len()
                || !(is_end(bytes, start, end) || is_listed(bytes, start, end, names))
            {
                return false;
            }
            at = end;
        }
        at += 1;
    }
    true
}

/// Whether the braces only close a part that is said on a condition.
const fn is_end(bytes: &[u8], start: usize, end: usize) -> bool {
    end == start + 1 && byte(bytes, start) == b'/'
}

#[expect(clippy::indexing_slicing, reason = "runs while compiling; `get` is not const")]
const fn byte(bytes: &[u8], at: usize) -> u8 {
    bytes[at]
}

const fn is_listed(bytes: &[u8], start: usize, end: usize, names: &[&str]) -> bool {
    let mut index = 0;
    while index < names.len() {
        #[expect(clippy::indexing_slicing, reason = "runs while compiling; `get` is not const")]
        let name = names[index].as_bytes();
        if name.len() == end - start {
            let mut at = 0;
            while at < name.len() && byte(name, at) == byte(bytes, start + at) {
                at += 1;
            }
            if at == name.len() {
                return true;
            }
        }
        index += 1;
    }
    false
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_template_is_filled_in_the_language() {
        let params = [("sum", Param::Integer(1000)), ("what", Param::Text("úvazek".into()))];
        assert_eq!(render("{what}: {sum}.", &params, Lang::En), "úvazek: 1,000.");
        assert_eq!(render("bez", &params, Lang::En), "bez");
    }

    #[test]
    fn the_rule_book_shows_every_part_of_a_template() {
        let template = "Trvá{?years} {years} {years|rok|roky|let}{/}, {end}.";
        assert_eq!(readable(template), "Trvá {years} let, {end}.");
    }

    #[test]
    fn a_word_goes_with_its_number() {
        let said = |number: i64, template: &str, lang| {
            render(template, &[("n", Param::Integer(number))], lang)
        };
        let cs = |number| said(number, "{n} {n|rok|roky|let}", Lang::Cs);
        assert_eq!(
            [1, 2, 4, 5, 0, 22].map(cs),
            ["1 rok", "2 roky", "4 roky", "5 let", "0 let", "22 let"]
        );
        assert_eq!(said(1, "{n} {n|year|years}", Lang::En), "1 year");
        assert_eq!(said(0, "{n} {n|year|years}", Lang::En), "0 years");
        let half = [("n", Param::Number(Number::from_units(1_500)))];
        assert_eq!(render("{n} {n|rok|roky|roku}", &half, Lang::Cs), "1,5 roku");
    }

    #[test]
    fn a_part_is_said_only_if_there_is_something_to_say() {
        let said = |text: &str| {
            render("Obec{?name} {name}{/}.", &[("name", Param::Text(text.into()))], Lang::Cs)
        };
        assert_eq!((said("Lhota"), said("")), ("Obec Lhota.".into(), "Obec.".into()));
    }

    #[test]
    fn unknown_placeholders_are_found() {
        assert!(placeholders_known("{?a}{a|rok|roky|let}{/}", &["a"]));
        assert!(!placeholders_known("{?b}x{/}", &["a"]));
        assert!(!placeholders_known("{b|rok|let}", &["a"]));
        assert!(placeholders_known("{a} a {bc}", &["bc", "a"]));
        assert!(!placeholders_known("{b}", &["bc"]));
        assert!(!placeholders_known("{a", &["a"]));
    }
}
