//! A profile that the caller named and nobody knows: the caller is to blame, and no document.

use super::builtin::builtin;
use super::document::Profile;
use super::resolve::profile_of;
use crate::documents::{Content, Input};
use crate::lang::Lang;
use crate::model::shape::{Shaped, nearest};
use crate::read::{Limits, Reading};

/// The name of a profile that neither the book has nor the caller gave.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("no profile `{id}`; the nearest is `{nearest}`")]
#[non_exhaustive]
pub struct UnknownProfile {
    /// What was asked for.
    pub id: String,
    /// The known profile with the most similar name.
    pub nearest: String,
}

impl UnknownProfile {
    /// What is wrong, in a language; in English the same as [`std::fmt::Display`].
    pub fn message(&self, lang: Lang) -> String {
        match lang {
            Lang::Cs => {
                format!("profil „{}“ neznám; nejbližší je „{}“", self.id, self.nearest)
            }
            Lang::En => self.to_string(),
        }
    }
}

/// Checks that a profile with this id is in the book or among those given.
///
/// # Errors
/// [`UnknownProfile`] names the nearest one. Where a given text cannot be read, it may be the one
/// asked for, and the report on it says what is wrong: that is no error here.
pub fn check_name(id: &str, given: &[Input<'_>], limits: &Limits) -> Result<(), UnknownProfile> {
    let mut ids: Vec<String> = builtin().iter().map(|(id, _)| (*id).to_owned()).collect();
    for input in given {
        let Content::Bytes(bytes) = input.content else { continue };
        let Some(profile) = profile_of(&Reading::of_shape(bytes, limits, Profile::shape())) else {
            return Ok(());
        };
        ids.push(profile.id.to_string());
    }
    if ids.iter().any(|known| known == id) {
        return Ok(());
    }
    let nearest = nearest(id, ids.iter().map(String::as_str)).to_owned();
    Err(UnknownProfile { id: id.to_owned(), nearest })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(id: &str, given: &[&str]) -> Result<(), String> {
        let given: Vec<Input<'_>> =
            given.iter().map(|text| Input::bytes("k.json", text.as_bytes())).collect();
        check_name(id, &given, &Limits::default()).map_err(|error| error.message(Lang::Cs))
    }

    #[test]
    fn a_name_that_nobody_knows_is_refused_with_the_nearest() {
        let region = r#"{"kind": "profile", "id": "jihocesky", "rules": [{"rul": "K104"}]}"#;
        assert_eq!(check("regional", &[]), Ok(()));
        assert_eq!(check("jihocesky", &[region]), Ok(()));
        assert_eq!(
            check("regonal", &[region]),
            Err("profil „regonal“ neznám; nejbližší je „regional“".to_owned())
        );
        assert_eq!(
            check("jihocesk", &[region]),
            Err("profil „jihocesk“ neznám; nejbližší je „jihocesky“".to_owned())
        );
        assert_eq!(check("jihocesky", &["{"]), Ok(()));
    }
}
