//! Names of closed lists, and folding.

use super::{said, same};
use crate::value::{fold, pick};

const FORMS: &[(&str, &str, &str)] = &[
    ("amb", "ambulantní forma", "outpatient form"),
    ("ter", "terénní forma", "field form"),
    ("pob", "pobytová forma", "residential form"),
];

const SERVICES: &[(&str, &str, &str)] = &[
    ("3", "osobní asistence", "personal assistance"),
    ("4", "pečovatelská služba", "care service"),
    ("40", "domovy pro seniory", "homes for seniors"),
    ("41", "domovy pro osoby se zdravotním postižením", "homes for persons with disabilities"),
    ("42", "domovy se zvláštním režimem", "homes with a special regime"),
    ("50", "raná péče", "early care"),
];

const STATES: &[(&str, &str, &str)] = &[
    ("registered", "registrovaná služba", "registered"),
    ("p1", "Priorita 1", "Priority 1"),
    ("p10", "Priorita 10", "Priority 10"),
    ("x", "jiný stav", "other"),
];

#[test]
fn choices_as_people_write_them() {
    same(
        &[
            ("terénní forma", "ter"),
            ("field form", "ter"),
            ("ter", "ter | podle kódu ter"),
            ("TER", "ter | podle kódu ter"),
            ("Terénní\u{a0} forma", "ter | bez ohledu na velikost písmen, diakritiku a mezery"),
            ("terenni forma:", "ter | zřejmý překlep"),
            ("Field Form", "ter | bez ohledu na velikost písmen, diakritiku a mezery"),
            ("terénní", "ter | zkrácený název"),
            ("ambul.", "amb | zkrácený název"),
            ("pobyt. f.", "pob | zkrácený název"),
            ("ambulatní forma", "amb | zřejmý překlep"),
            ("anbulatní forma", "amb | zřejmý překlep"),
            ("terénní forma (ter)", "ter | podle názvu a kódu"),
            ("ter – terénní forma", "ter | podle názvu a kódu"),
            ("ter terénní", "ter | podle názvu a kódu"),
            ("[ter] terénní forma", "ter | podle názvu a kódu"),
            ("terénní forma/ter", "ter | podle názvu a kódu"),
            ("terénní forma (amb)", "? uvádí kód amb, ale název jiné položky („terénní forma“)"),
            ("te", "? „te“ v seznamu není"),
            ("distanční", "? „distanční“ v seznamu není"),
            (
                "ambulantní, terénní",
                "? „ambulantní, terénní“ v seznamu není; nejbližší je „ambulantní forma“",
            ),
            ("", "nothing"),
            ("neuvedeno", "nothing neuvedeno"),
        ],
        |typed| said(&pick(typed, FORMS), |code| (*code).to_owned()),
    );
    same(
        &[
            ("40 – domovy pro seniory", "40 | podle názvu a kódu"),
            ("4 pečovatelská služba", "4 | podle názvu a kódu"),
            ("pečovatelská služba (4)", "4 | podle názvu a kódu"),
            (
                "40 – pečovatelská služba",
                "? uvádí kód 40, ale název jiné položky („pečovatelská služba“)",
            ),
            ("pečovatelská služba (§ 40)", "4 | bez slov „§ 40“"),
            ("§ 44a raná péče", "50 | bez slov „§ 44a“"),
            ("peč. služba", "4 | zkrácený název"),
            ("pečovatelská služb", "4 | zkrácený název"),
            ("pečovatelksá služba", "4 | zřejmý překlep"),
            (
                "domovy",
                "? odpovídá více položkám seznamu: „domovy pro seniory“, „domovy pro osoby se zdravotním postižením“, „domovy se zvláštním režimem“",
            ),
            (
                "domovy pro",
                "? odpovídá více položkám seznamu: „domovy pro seniory“, „domovy pro osoby se zdravotním postižením“",
            ),
            ("domov pro seniory", "40 | zkrácený název"),
            ("rána péče", "50 | bez ohledu na velikost písmen, diakritiku a mezery"),
            ("bdělá péče", "? „bdělá péče“ v seznamu není; nejbližší je „raná péče“"),
            ("3", "3 | podle kódu 3"),
            ("5", "? „5“ v seznamu není"),
        ],
        |typed| said(&pick(typed, SERVICES), |code| (*code).to_owned()),
    );
}

#[test]
fn a_slip_is_neither_a_digit_nor_a_negation() {
    same(
        &[
            (
                "registrovana sluzba",
                "registered | bez ohledu na velikost písmen, diakritiku a mezery",
            ),
            ("registrovná služba", "registered | zřejmý překlep"),
            (
                "neregistrovaná služba",
                "? „neregistrovaná služba“ v seznamu není; nejbližší je „registrovaná služba“",
            ),
            ("Priorita 1", "p1"),
            ("Priorita 2", "? „Priorita 2“ v seznamu není; nejbližší je „Priorita 1“"),
            ("Priorita 100", "? „Priorita 100“ v seznamu není; nejbližší je „Priorita 10“"),
            // A mark for nothing can be a code.
            ("x", "x | podle kódu x"),
            ("X", "x | podle kódu x"),
        ],
        |typed| said(&pick(typed, STATES), |code| (*code).to_owned()),
    );
    let alone = &[("p10", "Priorita 10", "Priority 10"), ("plan", "plán", "plan")];
    same(
        &[
            ("Priorita 20", "? „Priorita 20“ v seznamu není; nejbližší je „Priorita 10“"),
            ("Priorita 1", "? „Priorita 1“ v seznamu není; nejbližší je „Priorita 10“"),
            ("Priorit 10", "p10 | zkrácený název"),
            // One letter of four is another word.
            ("klan", "? „klan“ v seznamu není; nejbližší je „plán“"),
        ],
        |typed| said(&pick(typed, alone), |code| (*code).to_owned()),
    );
    let near = &[("a", "pobytová služba", "one"), ("b", "pobytové služby", "many")];
    let between = said(&pick("pobytová službe", near), |code| (*code).to_owned());
    assert_eq!(between, "? „pobytová službe“ v seznamu není; nejbližší je „pobytová služba“");
    let twins = &[("a", "zázemí", "base"), ("b", "Zazemí", "ground")];
    let said = said(&pick("zazemi", twins), |code| (*code).to_owned());
    assert_eq!(said, "? odpovídá více položkám seznamu: „zázemí“, „Zazemí“");
}

#[test]
fn texts_are_folded() {
    same(
        &[
            ("Název opatření:", "nazev opatreni"),
            ("  NÁZEV\u{a0}\n opatření * ", "nazev opatreni"),
            ("Název opatření*:", "nazev opatreni"),
            ("Příliš žluťoučký kůň úpěl ďábelské ódy", "prilis zlutoucky kun upel dabelske ody"),
            ("P\u{159}i\u{301}jem", "prijem"),
            ("ľúbozvučná ĺ ŕ ô ä", "lubozvucna l r o a"),
            ("Straße Äpfel Öl über", "strasse apfel ol uber"),
            ("Łódź", "lodz"),
            ("Od – do", "od - do"),
            ("ne\u{ad}pře\u{200b}tržitě", "nepretrzite"),
            (": *", ""),
            ("", ""),
        ],
        |typed| fold(typed),
    );
}
