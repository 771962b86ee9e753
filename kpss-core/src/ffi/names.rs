//! Names of options in a language whose callers can write any.

use super::error::RequestError;
use crate::model::shape::nearest;

/// Checks that each option has one of the names that the binding knows.
///
/// # Errors
/// [`RequestError::UnknownOption`] names the first that has not, and the nearest one.
pub fn check_option_names<'a>(
    given: impl IntoIterator<Item = &'a str>,
    known: &[&str],
) -> Result<(), RequestError> {
    match given.into_iter().find(|name| !known.contains(name)) {
        None => Ok(()),
        Some(name) => Err(RequestError::UnknownOption {
            name: name.to_owned(),
            nearest: nearest(name, known.iter().copied()).to_owned(),
        }),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lang::Lang;

    #[test]
    fn an_unknown_name_is_refused_with_the_nearest() {
        let known = ["lang", "asOf", "columns"];
        assert_eq!(check_option_names(["asOf", "lang"], &known), Ok(()));
        let error = check_option_names(["lang", "as_of"], &known).unwrap_err();
        assert_eq!(error.message(Lang::Cs), "volbu „as_of“ neznám; nejbližší je „asOf“");
        assert_eq!(error.message(Lang::En), "unknown option `as_of`; the nearest is `asOf`");
    }
}
