//! The macro that declares a rule: one block, one file.

/// Declares a rule: a struct with its parameters, and the constant `RULE`.
///
/// `Name { parameters }.at(place)` makes a finding; the compiler refuses a finding without its
/// parameters, and a message that names a parameter the rule does not have.
macro_rules! declare_rule {
    (
        $(#[$meta:meta])*
        pub $name:ident {
            code: $code:literal, slug: $slug:literal, severity: $severity:ident,
            certainty: $certainty:ident, $(locked: $locked:literal,)?
            basis: $basis:ident, citations: [$($citation:expr),* $(,)?],
            $(in_force: $in_force:expr,)? $(decided_by: $decided_by:ident,)?
            check: $check:expr, $(on_partial: $on_partial:ident,)? $(asks_for: $asks_for:ident,)?
            $(reads: [$($reads:ident),*],)? $(needs: [$($need:ident),*],)?
            $(params: { $($param:ident: $type:ty),* $(,)? },)?
            $(thresholds: [$($threshold:expr),* $(,)?],)?
            cs: { title: $cs_title:literal, message: $cs_message:literal, why: $cs_why:literal, fix: $cs_fix:literal $(,)? },
            en: { title: $en_title:literal, message: $en_message:literal, why: $en_why:literal, fix: $en_fix:literal $(,)? },
        }
    ) => {
        $(#[$meta])*
        pub(crate) struct $name { $($(pub(crate) $param: $type),*)? }

        pub(crate) static RULE: $crate::rule::Rule = $crate::rule::Rule {
            code: $code,
            slug: $slug,
            severity: $crate::rule::Severity::$severity,
            certainty: $crate::rule::Certainty::$certainty,
            status: $crate::rule::Status::Stable,
            locked: matches!($crate::rule::Severity::$severity, $crate::rule::Severity::Error)
                $(|| $locked)?,
            basis: $crate::rule::Basis::$basis,
            citations: &[$($citation),*],
            in_force: $crate::rule::declare::or!(
                [$($in_force)?]
                $crate::rule::in_force($crate::rule::Basis::$basis, &[$($citation),*])
            ),
            $(decided_by: $crate::rule::DecidingDate::$decided_by,)?
            $(on_partial: $crate::rule::OnPartial::$on_partial,)?
            $(asks_for: $crate::rule::AsksFor::$asks_for,)?
            $(reads: &[$($crate::model::DocumentKind::$reads),*],)?
            $(needs: &[$($crate::rule::Need::$need),*],)?
            $(params: &[$((
                stringify!($param),
                <$type as $crate::rule::prelude::IntoParam>::TYPE,
            )),*],)?
            $(thresholds: &[$($threshold),*],)?
            cs: $crate::rule::Texts { title: $cs_title, message: $cs_message, why: $cs_why, fix: $cs_fix },
            en: $crate::rule::Texts { title: $en_title, message: $en_message, why: $en_why, fix: $en_fix },
            check: $check,
            file: file!(),
            ..$crate::rule::Rule::ORDINARY
        };

        const _: () = {
            const NAMES: &[&str] = &[$($(stringify!($param)),*)?];
            assert!($crate::rule::placeholders_known($cs_message, NAMES), "the Czech message names an unknown parameter");
            assert!($crate::rule::placeholders_known($en_message, NAMES), "the English message names an unknown parameter");
        };

        impl $crate::rule::Declared for $name {
            const RULE: &'static $crate::rule::Rule = &RULE;
        }

        impl $name {
            /// The finding at a place.
            pub(crate) fn at(self, place: $crate::rule::Place) -> $crate::rule::Found {
                $crate::rule::Found {
                    rule: &RULE,
                    place,
                    params: vec![$($((
                        stringify!($param),
                        $crate::rule::prelude::IntoParam::into_param(self.$param),
                    )),*)?],
                    related: Vec::new(),
                    mend: None,
                }
            }
        }
    };
}

pub(crate) use declare_rule;

/// What is stated, or else the default.
macro_rules! or {
    ([] $default:expr) => {
        $default
    };
    ([$stated:expr] $default:expr) => {
        $stated
    };
}

pub(crate) use or;

/// What a rule file declares: the parameters of a finding, and the rule that makes it.
pub(crate) trait Declared {
    /// The rule.
    const RULE: &'static super::Rule;
}
