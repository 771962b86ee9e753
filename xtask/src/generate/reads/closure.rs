//! What a function names, and what the functions name that it may call.

use std::collections::{BTreeMap, BTreeSet};

use super::functions::{Function, functions};
use super::records::Records;
use super::tokens::{is_name, is_type, tokens};

/// What reads, writes, visits or compares whatever record it is given; what it is given is named where
/// it is called.
const OF_ALL_RECORDS: [&str; 9] =
    ["below", "cmp", "deserialize", "eq", "fmt", "hash", "put", "serialize", "visit"];

/// Files about the shapes of all records, the raw text, or places in it.
const NOT_ABOUT_DOCUMENTS: [&str; 7] = [
    "documents/place.rs",
    "model/declare/",
    "model/edit.rs",
    "model/shape/",
    "rules/hygiene/meant.rs",
    "rules/shape/",
    "rules/table/",
];

/// The functions of the sources.
pub(super) struct Sources<'s> {
    records: Records,
    /// File and function.
    list: Vec<(&'s str, Function)>,
    /// Names that a file imports.
    imported: BTreeMap<&'s str, BTreeSet<String>>,
    by_name: BTreeMap<String, Vec<usize>>,
}

impl<'s> Sources<'s> {
    pub(super) fn of(files: &'s BTreeMap<String, String>) -> Result<Self, String> {
        let mut sources = Self {
            records: Records::default(),
            list: Vec::new(),
            imported: BTreeMap::new(),
            by_name: BTreeMap::new(),
        };
        for (file, text) in files {
            let tokens = tokens(text).map_err(|error| format!("{file}: {error}"))?;
            if file.starts_with("model/") {
                sources.records.add(&tokens);
            }
            if NOT_ABOUT_DOCUMENTS.iter().any(|left_out| file.starts_with(left_out)) {
                continue;
            }
            sources.imported.insert(file, imports(&tokens));
            for function in functions(&tokens) {
                if file.starts_with("model/") && OF_ALL_RECORDS.contains(&&*function.name) {
                    continue;
                }
                let index = sources.list.len();
                sources.by_name.entry(function.name.clone()).or_default().push(index);
                sources.list.push((file, function));
            }
        }
        Ok(sources)
    }

    /// The fields of one value that the functions of a file read, and which values of a kind.
    pub(super) fn fields_of(&self, file: &str) -> BTreeSet<String> {
        let mut left: Vec<usize> = (0..self.list.len()).collect();
        left.retain(|index| self.list.get(*index).is_some_and(|(of, _)| *of == file));
        let (mut seen, mut fields) = (BTreeSet::new(), BTreeSet::new());
        while let Some(index) = left.pop() {
            let Some((file, function)) = self.list.get(index).filter(|_| seen.insert(index)) else {
                continue;
            };
            for at in 0..function.tokens.len() {
                self.named(&Here { file, function, at }, &mut fields, &mut left);
            }
        }
        fields.retain(|field| field.starts_with('*') || self.records.is_single(field));
        fields
    }

    /// Notes what one token of a function names: a field, a function, a record.
    fn named(&self, here: &Here<'_>, fields: &mut BTreeSet<String>, calls: &mut Vec<usize>) {
        let token = here.token(0);
        if !is_name(token) {
            return;
        }
        let is_called = here.token(1) == "(" || here.token(1) == "::" && here.token(2) == "<";
        match here.before(1) {
            "." if is_called => calls.extend(self.methods(here.file, token)),
            "." if self.records.has_field(token) => {
                fields.insert(token.to_owned());
                if here.is_compared() {
                    fields.extend(self.records.held_by(token));
                }
            }
            "." => {}
            "::" => self.in_path(here, fields, calls),
            _ => {
                calls.extend(self.free(here.file, token, is_called));
                if self.records.has(token) && here.token(1) == "{" {
                    fields.extend(here.pattern().map(str::to_owned));
                }
            }
        }
    }

    /// A name after `::`, by what stands before that.
    fn in_path(&self, here: &Here<'_>, fields: &mut BTreeSet<String>, calls: &mut Vec<usize>) {
        let (of, token) = (here.before(2), here.token(0));
        match of {
            // What a visit hands over, where it is looked at.
            "Leaf" => {
                let is_looked_at = !(here.token(1) == "(" && here.token(2) == "_"
                    || here.token(1) == "{" && here.token(2) == ".");
                if is_looked_at {
                    fields.insert(format!("*{}", token.to_lowercase()));
                }
            }
            ">" => calls.extend(self.methods(here.file, token)),
            _ if is_type(of) => {
                let own = here.function.of.as_deref().unwrap_or_default();
                let of = if of == "Self" { own } else { of };
                if token == "default" && self.records.has(of) {
                    // What may be compared with it.
                    fields.extend(self.records.all_of(of));
                }
                calls.extend(self.found(token, |(_, found)| found.of.as_deref() == Some(of)));
            }
            module => {
                let in_module = |file: &str| {
                    file.ends_with(&format!("/{module}.rs"))
                        || file.contains(&format!("/{module}/"))
                };
                let near: Vec<usize> = self
                    .found(token, |(file, found)| found.of.is_none() && in_module(file))
                    .collect();
                if near.is_empty() {
                    calls.extend(self.found(token, |(_, found)| found.of.is_none()));
                } else {
                    calls.extend(near);
                }
            }
        }
    }

    fn found(
        &self,
        name: &str,
        is_meant: impl Fn(&(&'s str, Function)) -> bool,
    ) -> impl Iterator<Item = usize> {
        let named = self.by_name.get(name).into_iter().flatten().copied();
        named.filter(move |index| self.list.get(*index).is_some_and(&is_meant))
    }

    /// The functions of types that a call in a file may mean.
    fn methods(&self, file: &str, name: &str) -> impl Iterator<Item = usize> {
        self.found(name, move |(of, found)| found.of.is_some() && self.is_seen(file, of))
    }

    /// The functions of no type that a name in a file may mean.
    fn free(&self, file: &str, name: &str, is_called: bool) -> Vec<usize> {
        let own: Vec<usize> =
            self.found(name, |(of, found)| found.of.is_none() && *of == file).collect();
        let is_imported = self.imported.get(file).is_some_and(|names| names.contains(name));
        if !own.is_empty() || !(is_called || is_imported) {
            return own;
        }
        self.found(name, |(_, found)| found.of.is_none()).collect()
    }

    /// Whether a file can have to do with types of another: those of the model and of documents
    /// everywhere, those of a rule in its file, and others where the file or its folder are named.
    fn is_seen(&self, file: &str, other: &str) -> bool {
        let (folder, name) = other.rsplit_once('/').unwrap_or(("", other));
        let is_rule =
            name.starts_with('k') && name.as_bytes().get(1).is_some_and(u8::is_ascii_digit);
        let stem = name.trim_end_matches(".rs");
        let parent = folder.rsplit('/').next().unwrap_or(folder);
        let imported =
            |name: &str| self.imported.get(file).is_some_and(|names| names.contains(name));
        file == other
            || other.starts_with("documents/")
            || other.starts_with("model/")
            || !is_rule
                && (file.rsplit_once('/').is_some_and(|(of, _)| of == folder)
                    || imported(stem)
                    || imported(parent))
    }
}

/// A token of a function, and where that stands.
struct Here<'h> {
    file: &'h str,
    function: &'h Function,
    at: usize,
}

impl Here<'_> {
    /// The token so many after this one.
    fn token(&self, next: usize) -> &str {
        self.function.tokens.get(self.at + next).map_or("", String::as_str)
    }

    /// The token so many before this one.
    fn before(&self, count: usize) -> &str {
        let index = self.at.checked_sub(count);
        index.and_then(|index| self.function.tokens.get(index)).map_or("", String::as_str)
    }

    /// Whether the value of the field is one side of a comparison as it is.
    fn is_compared(&self) -> bool {
        let is_sign = |token: &str| ["==", "!="].contains(&token);
        let mut first = 2;
        while self.before(first + 1) == "." {
            first += 2;
        }
        is_sign(self.token(1))
            || self.token(1) != "." && is_sign(self.before(first + 1).trim_matches('&'))
    }

    /// The fields that a pattern of the record names which this token is.
    fn pattern(&self) -> impl Iterator<Item = &str> {
        let mut depth = 0_usize;
        let inside = self.function.tokens.iter().skip(self.at + 1).take_while(move |token| {
            match token.as_str() {
                "{" => depth += 1,
                "}" => depth -= 1,
                _ => {}
            }
            depth > 0
        });
        inside.map(String::as_str).filter(|token| is_name(token) && !is_type(token))
    }
}

/// Every name in the imports of a source.
fn imports(tokens: &[String]) -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    let mut is_import = false;
    for token in tokens {
        match token.as_str() {
            "use" => is_import = true,
            ";" => is_import = false,
            name if is_import && is_name(name) => _ = names.insert(name.to_owned()),
            _ => {}
        }
    }
    names
}

#[cfg(test)]
mod tests {
    use super::*;

    const MODEL: &str = r#"
        record! { pub struct Node: "" / "", ""; required { id: Id = "" / "", ""; } fields {
            title: Option<String> = "" / "", ""; costs: Option<Costs> = "" / "", "";
            children: Vec<Node> = "" / "", ""; } }
        record! { pub struct Costs: "" / "", ""; fields {
            total: Option<Money> = "" / "", ""; year: Option<Year> = "" / "", ""; } }
        impl Costs { pub fn sum(&self) -> Money { self.total } }"#;

    /// The fields that a rule reads of which this is the source.
    fn read(rule: &str) -> String {
        let others = "use super::k1::One; pub(super) fn name(node: &Node) -> &str { &node.title }";
        let files = [
            ("model/node.rs", MODEL),
            ("rules/plan/k1.rs", rule),
            ("rules/plan/names.rs", others),
            ("rules/plan/k2.rs", "impl Two { fn all(&self) { self.year; self.title } }"),
        ];
        let files = files.map(|(file, text)| (file.to_owned(), text.to_owned())).into();
        let fields = Sources::of(&files).unwrap().fields_of("rules/plan/k1.rs");
        fields.into_iter().collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn a_rule_reads_the_fields_that_it_names_and_that_are_named_for_it() {
        assert_eq!(read("fn check(node: &Node) { node.id; node.children; node.size; }"), "id");
        assert_eq!(read("fn check(node: &Node) { node.costs.sum() }"), "total");
        assert_eq!(read("fn check(node: &Node) { super::names::name(node) }"), "title");
        assert_eq!(read("use super::names::name; fn check() { all().map(name) }"), "title");
        assert_eq!(read("fn check(Costs { year, .. }: &Costs) {}"), "year");
        assert_eq!(
            read("fn check() { map(|node| node.title) } mod tests { fn a() { x.id } }"),
            "title"
        );
    }

    #[test]
    fn types_of_another_rule_are_not_meant() {
        assert_eq!(read("fn check(list: &List) { list.all(); Two::all(list) }"), "title year");
        assert_eq!(read("fn check(list: &List) { list.all(); }"), "");
    }

    #[test]
    fn what_is_compared_as_a_whole_is_read_as_a_whole() {
        assert_eq!(read("fn check(a: &Node, b: &Node) { a.costs == b.costs }"), "total year");
        assert_eq!(read("fn check(a: &Node, b: &Node) { Some(b.id) != a.costs }"), "id total year");
        assert_eq!(read("fn check(a: &Costs) { *a == Costs::default() }"), "total year");
        assert_eq!(read("fn check(a: &Node) { a.costs.is_some() == b }"), "");
    }

    #[test]
    fn a_visit_reads_what_is_looked_at() {
        let visit = "fn check() { node.visit(|leaf| match leaf { Leaf::Text(text) => text, Leaf::Id { .. } => {} }) }";
        assert_eq!(read(visit), "*text");
    }
}
