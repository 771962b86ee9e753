//! Several items in one cell.

use proptest::prelude::*;

use super::same;
use crate::value::{join_list, split_codes, split_list};

#[test]
fn items_as_people_write_them() {
    let said = |typed: &&str| format!("{:?}", split_list(typed));
    same(
        &[
            ("senioři", r#"["senioři"]"#),
            ("senioři\nděti", r#"["senioři", "děti"]"#),
            ("senioři; děti", r#"["senioři", "děti"]"#),
            ("senioři;\nděti;", r#"["senioři", "děti"]"#),
            ("senioři, děti", r#"["senioři, děti"]"#),
            ("- senioři\n- děti", r#"["senioři", "děti"]"#),
            ("• senioři\n•děti", r#"["senioři", "děti"]"#),
            ("– senioři\n* děti", r#"["senioři", "děti"]"#),
            ("1) senioři\n12) děti", r#"["senioři", "děti"]"#),
            ("- - senioři", r#"["- senioři"]"#),
            ("1. pololetí", r#"["1. pololetí"]"#),
            ("-5", r#"["-5"]"#),
            ("a\n\n \nb", r#"["a", "b"]"#),
            ("", "[]"),
            (" ; \n", "[]"),
            (r#""rodiče; děti"; senioři"#, r#"["rodiče; děti", "senioři"]"#),
            ("\"dva\nřádky\"", r#"["dva\nřádky"]"#),
            (r#"- "a; b""#, r#"["a; b"]"#),
            (r#""""#, r#"[""]"#),
            (r#""a ""b"" c""#, r#"["a \"b\" c"]"#),
            // Quotes that do not hold the whole item are a part of it.
            (r#""Modrý" dům; x"#, r#"["\"Modrý\" dům", "x"]"#),
            (r#""Modrý dům; x"#, r#"["\"Modrý dům", "x"]"#),
            (r#"spolek "Dům; x""#, r#"["spolek \"Dům", "x\""]"#),
        ],
        said,
    );
}

#[test]
fn codes_are_parted_by_commas_too() {
    assert_eq!(
        split_codes("529303, 529304;529305\n529306"),
        ["529303", "529304", "529305", "529306"]
    );
    assert_eq!(split_codes(r#""a, b", c"#), ["a, b", "c"]);
}

#[test]
fn lists_are_written_as_people_would() {
    let owned = |items: &[&str]| items.iter().map(|item| (*item).to_owned()).collect::<Vec<_>>();
    assert_eq!(
        join_list(&owned(&["senioři", "rodiče; děti", "a, b"])),
        "senioři\n\"rodiče; děti\"\na, b"
    );
    assert_eq!(
        join_list(&owned(&["", "- x", "\"y\"", "z "])),
        "\"\"\n\"- x\"\n\"\"\"y\"\"\"\n\"z \""
    );
    assert_eq!(join_list(&[]), "");
}

/// Texts of the characters that matter here, and of any others.
fn items() -> impl Strategy<Value = Vec<String>> {
    let pieces = prop_oneof![
        4 => prop::sample::select(vec![
            "\"", "\"\"", ";", ",", "\n", "\r", "\t", " ", "\u{a0}", "- ", "-", "• ", "•", "1) ", "12)", "* ",
            "– ", "a", "senioři", "\u{200b}", "\u{2028}",
        ])
        .prop_map(ToOwned::to_owned),
        1 => any::<String>(),
    ];
    let item = prop::collection::vec(pieces, 0..6).prop_map(|pieces| pieces.concat());
    prop::collection::vec(item, 0..6)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2_000))]

    #[test]
    fn what_is_joined_is_split_again(items in items()) {
        prop_assert_eq!(split_list(&join_list(&items)), items);
    }
}
