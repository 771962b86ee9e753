//! What the system says of files, in words of ours: its own are in one language, often English.

use std::io::{Error, ErrorKind};

/// Why something could not be read or written, in Czech and in English.
pub(crate) fn reason(error: &Error) -> (String, String) {
    let (cs, en) = match error.kind() {
        ErrorKind::NotFound => ("soubor neexistuje", "there is no such file"),
        ErrorKind::PermissionDenied => ("chybí oprávnění", "permission is missing"),
        ErrorKind::IsADirectory => ("je to složka, ne soubor", "it is a folder and not a file"),
        ErrorKind::NotADirectory => {
            ("část cesty je soubor, ne složka", "a part of the path is a file and not a folder")
        }
        ErrorKind::StorageFull => ("na disku není místo", "the disk is full"),
        ErrorKind::QuotaExceeded => {
            ("přidělený prostor na disku je vyčerpán", "the allotted space on the disk is used up")
        }
        ErrorKind::FileTooLarge => ("soubor je příliš velký", "the file is too large"),
        ErrorKind::ReadOnlyFilesystem => ("z disku lze jen číst", "the disk can only be read"),
        // Only texts are read in a way that looks at what they hold.
        ErrorKind::InvalidData => ("obsah není text v UTF-8", "the content is not text in UTF-8"),
        ErrorKind::InvalidInput | ErrorKind::InvalidFilename => {
            ("takový název souboru systém nepřijímá", "the system takes no such name of a file")
        }
        ErrorKind::UnexpectedEof => ("soubor končí předčasně", "the file ends too early"),
        ErrorKind::ResourceBusy => {
            ("soubor právě používá jiný program", "another program is using the file")
        }
        ErrorKind::TimedOut => ("systém neodpověděl včas", "the system did not answer in time"),
        ErrorKind::OutOfMemory => ("nestačí paměť", "there is not enough memory"),
        ErrorKind::StaleNetworkFileHandle
        | ErrorKind::NetworkDown
        | ErrorKind::NetworkUnreachable
        | ErrorKind::HostUnreachable
        | ErrorKind::ConnectionReset => {
            ("síťový disk není dostupný", "the network drive cannot be reached")
        }
        _ if is_unix(error, &[IO]) => (
            "disk hlásí chybu čtení nebo zápisu",
            "the disk reports an error of reading or writing",
        ),
        _ if is_unix(error, &[MANY_FILES, MANY_FILES_OF_ALL]) => {
            ("je otevřeno příliš mnoho souborů", "too many files are open")
        }
        _ => {
            return (
                format!("systém ohlásil chybu ({error})"),
                format!("the system reported an error ({error})"),
            );
        }
    };
    (cs.to_owned(), en.to_owned())
}

/// Errors that have no kind in the standard library: the same numbers on every Unix.
const IO: i32 = 5;
const MANY_FILES_OF_ALL: i32 = 23;
const MANY_FILES: i32 = 24;

fn is_unix(error: &Error, numbers: &[i32]) -> bool {
    cfg!(unix) && error.raw_os_error().is_some_and(|number| numbers.contains(&number))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_the_system_says_is_in_both_languages() {
        let said = |kind: ErrorKind| reason(&kind.into());
        for (kind, cs, en) in [
            (ErrorKind::NotFound, "soubor neexistuje", "there is no such file"),
            (ErrorKind::IsADirectory, "je to složka, ne soubor", "it is a folder and not a file"),
            (ErrorKind::FileTooLarge, "soubor je příliš velký", "the file is too large"),
            (ErrorKind::InvalidData, "obsah není text v UTF-8", "the content is not text in UTF-8"),
        ] {
            assert_eq!(said(kind), (cs.to_owned(), en.to_owned()));
        }
    }

    #[test]
    fn a_drive_that_went_away_is_told_from_a_broken_one() {
        let (cs, _) = reason(&ErrorKind::StaleNetworkFileHandle.into());
        assert_eq!(cs, "síťový disk není dostupný");
        if cfg!(unix) {
            let said = |number| reason(&Error::from_raw_os_error(number)).0;
            assert_eq!(said(5), "disk hlásí chybu čtení nebo zápisu");
            assert_eq!(said(24), "je otevřeno příliš mnoho souborů");
        }
    }

    #[test]
    fn what_has_no_words_of_ours_stands_in_brackets() {
        let (cs, en) = reason(&Error::other("Input/output error"));
        assert_eq!(cs, "systém ohlásil chybu (Input/output error)");
        assert_eq!(en, "the system reported an error (Input/output error)");
    }
}
