//! What telephone numbers, e-mails, web addresses and postal codes look like.

/// Nine digits from 2 up with or without `+420`, a line of the 116 family, or a number abroad.
pub(super) fn is_phone(text: &str) -> bool {
    let is_gap = |c: char| c.is_whitespace() || matches!(c, '-' | '\u{2011}' | '\u{2013}');
    let plain: String = text.chars().filter(|c| !is_gap(*c)).collect();
    if let Some(national) = plain.strip_prefix("+420").or_else(|| plain.strip_prefix("00420")) {
        return is_national(national);
    }
    match plain.strip_prefix('+') {
        Some(abroad) => (8..=15).contains(&abroad.len()) && is_digits(abroad),
        // Lines of the 116 family (children's helpline and others) have six digits.
        None => {
            is_national(&plain)
                || (plain.len() == 6 && plain.starts_with("116") && is_digits(&plain))
        }
    }
}

fn is_national(digits: &str) -> bool {
    digits.len() == 9 && is_digits(digits) && !digits.starts_with(['0', '1'])
}

fn is_digits(text: &str) -> bool {
    text.bytes().all(|byte| byte.is_ascii_digit())
}

/// One address of e-mail, nothing around it.
pub(super) fn is_email(text: &str) -> bool {
    let Some((local, domain)) = text.split_once('@') else {
        return false;
    };
    let is_local =
        |byte: u8| byte.is_ascii_alphanumeric() || b"!#$%&'*+-/=?^_`{|}~.".contains(&byte);
    !local.is_empty()
        && local.bytes().all(is_local)
        && local.split('.').all(|part| !part.is_empty())
        && is_domain(domain)
}

/// A web address with or without `http://` or `https://`.
pub(super) fn is_web(text: &str) -> bool {
    if text.chars().any(char::is_whitespace) {
        return false;
    }
    let lower = text.to_lowercase();
    let rest = lower.strip_prefix("https://").or_else(|| lower.strip_prefix("http://"));
    let host = rest.unwrap_or(&lower).split(['/', '?', '#']).next().unwrap_or("");
    match host.split_once(':') {
        Some((host, port)) => is_domain(host) && !port.is_empty() && is_digits(port),
        None => is_domain(host),
    }
}

/// Two parts or more, of letters, digits and hyphens inside; letters with accents are allowed.
fn is_domain(text: &str) -> bool {
    let is_part = |part: &str| {
        !part.is_empty()
            && !part.starts_with('-')
            && !part.ends_with('-')
            && part.chars().all(|c| c.is_alphanumeric() || c == '-')
    };
    let top = text.rsplit('.').next().unwrap_or("");
    text.contains('.') && text.split('.').all(is_part) && top.chars().count() > 1 && !is_digits(top)
}

/// Five digits from 1 to 7 on, a space after the third or not.
pub(super) fn is_postal_code(text: &str) -> bool {
    let is_gap = |(index, c): (usize, char)| index == 3 && matches!(c, ' ' | '\u{a0}');
    let digits: String =
        text.chars().enumerate().filter(|at| !is_gap(*at)).map(|(_, c)| c).collect();
    digits.len() == 5 && is_digits(&digits) && digits.starts_with(|c| ('1'..='7').contains(&c))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn telephone_numbers() {
        for phone in [
            "728 228 039",
            "+420 380 766 488",
            "00420380766488",
            "317\u{a0}830\u{a0}113",
            "317830113",
            "116 111",
            "+421 2 5441 1111",
            "950-123-456",
        ] {
            assert!(is_phone(phone), "{phone}");
        }
        for phone in [
            "",
            "317 830 11",
            "317 830 1133",
            "117 830 113",
            "017 830 113",
            "420 317 830 113",
            "+420 317 830 11",
            "317 830 113, 114",
            "tel. 317830113",
            "112",
            "+421 2",
            "115 111",
        ] {
            assert!(!is_phone(phone), "{phone}");
        }
    }

    #[test]
    fn emails() {
        for email in ["kpss@votice.example", "jan.novak+kpss@mesto-votice.example.cz"] {
            assert!(is_email(email), "{email}");
        }
        for email in [
            "",
            "votice.example",
            "@votice.example",
            "kpss@votice",
            "kpss@@votice.example",
            "kpss @votice.example",
            "a@b.cz, c@d.cz",
            "péče@votice.example",
            ".a@b.cz",
            "a..b@c.cz",
            "a@b.cz.",
            "a@-b.cz",
        ] {
            assert!(!is_email(email), "{email}");
        }
    }

    #[test]
    fn web_addresses() {
        for web in [
            "www.mpsv.cz",
            "https://katalog.votice.example",
            "HTTP://votice.example:8080/a?b#c",
            "votice.example/kpss",
            "https://město.example/služby",
            "www.strukturalni-fondy.cz/srop",
        ] {
            assert!(is_web(web), "{web}");
        }
        for web in [
            "",
            "web",
            "https://",
            "htp://votice.example",
            "www.votice .example",
            "a@b.cz",
            "https://votice.example:x",
            "1.2.3.4",
            "www..cz",
            "www.votice.c",
        ] {
            assert!(!is_web(web), "{web}");
        }
    }

    #[test]
    fn postal_codes() {
        for code in ["381 01", "38101", "25901", "110\u{a0}00", "799 99"] {
            assert!(is_postal_code(code), "{code}");
        }
        for code in ["", "3810", "381 011", "081 01", "881 01", "38 101", "38l 01", "CZ-38101"] {
            assert!(!is_postal_code(code), "{code}");
        }
    }
}
