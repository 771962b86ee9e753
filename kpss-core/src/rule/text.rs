//! Message templates: `{name}` stands for a parameter.

use super::param::Param;
use crate::lang::Lang;

/// Fills a template with parameters.
pub(crate) fn render(template: &str, params: &[(&'static str, Param)], lang: Lang) -> String {
    let mut out = String::with_capacity(template.len() + 32);
    let mut rest = template;
    while let Some((before, after)) = rest.split_once('{') {
        let (name, tail) = after.split_once('}').unwrap_or((after, ""));
        out.push_str(before);
        if let Some((_, param)) = params.iter().find(|(known, _)| *known == name) {
            out.push_str(&param.display(lang));
        }
        rest = tail;
    }
    out.push_str(rest);
    out
}

/// Whether a template names known parameters only; runs while compiling, so a message that names
/// another one does not compile.
pub(crate) const fn placeholders_known(template: &str, names: &[&str]) -> bool {
    let bytes = template.as_bytes();
    let mut at = 0;
    while at < bytes.len() {
        if byte(bytes, at) == b'{' {
            let start = at + 1;
            let mut end = start;
            while end < bytes.len() && byte(bytes, end) != b'}' {
                end += 1;
            }
            if end == bytes.len() || !is_listed(bytes, start, end, names) {
                return false;
            }
            at = end;
        }
        at += 1;
    }
    true
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
    fn unknown_placeholders_are_found() {
        assert!(placeholders_known("{a} a {bc}", &["bc", "a"]));
        assert!(!placeholders_known("{b}", &["bc"]));
        assert!(!placeholders_known("{a", &["a"]));
    }
}
