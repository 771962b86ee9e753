//! What the command says on the terminal.

use kpss_core::Lang;
use kpss_core::rule::Param;
use kpss_io::overview::{Outcome, Overview};

use super::journal::Journal;
use super::out::OutFolder;
use crate::file_names::display;

/// Why submissions that were judged before are judged again.
pub(super) fn since_last(journal: &Journal, lang: Lang) -> Option<&'static str> {
    journal.is_other.then_some(match lang {
        Lang::Cs => {
            "od minulé kontroly se změnila pravidla, volby nebo program; posuzuje se všechno znovu"
        }
        Lang::En => {
            "the rules, the options or the program changed since the last run; all is judged anew"
        }
    })
}

/// How the submissions ended, and where the overview is.
pub(super) fn summary(overview: &Overview, new: usize, out: &OutFolder, lang: Lang) -> String {
    let all = overview.outcomes.total();
    let count =
        |number: usize| Param::Integer(i64::try_from(number).unwrap_or(i64::MAX)).display(lang);
    let heads = match lang {
        Lang::Cs => ["Podání", "Posouzeno nyní", "beze změny od minula", "Přehled"],
        Lang::En => ["Submissions", "Judged now", "unchanged since the last run", "Overview"],
    };
    let [submissions, judged, unchanged, index] = heads;
    let line = |outcome: Outcome| {
        let (name, number) = (outcome.name().get(lang), count(overview.outcomes.of(outcome)));
        format!("  {name:<24}{number:>9}\n")
    };
    let outcomes: String = Outcome::ALL.into_iter().map(line).collect();
    let (all, new, kept) = (count(all), count(new), count(all - new));
    let place = display(&out.index());
    format!(
        "{submissions}: {all}\n{outcomes}{judged}: {new}, {unchanged}: {kept}\n{index}: {place}\n"
    )
}
