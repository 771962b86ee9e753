//! What the npm package brings beside the module: schemas, rules, code lists, names of fields. Each is
//! a script of its own that is loaded when it is asked for, so a page pays for nothing else.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use serde_json::{Map, Value};

use crate::generate::root;

const LANGUAGES: [&str; 2] = ["cs", "en"];

/// Schemas that forms and programs use; the others are for who reads the output of the command.
const SCHEMAS: [&str; 9] = [
    "plan",
    "action_plan",
    "monitoring_report",
    "catalogue",
    "project",
    "submission",
    "report",
    "report-diff",
    "task",
];

const TYPES: &str = "\
interface File<Content> {
  readonly default: Content;
}
type Load<Content> = () => Promise<File<Content>>;
interface Item {
  readonly code: string;
  readonly cs: string;
  readonly en: string;
  readonly valid_from?: string;
  readonly valid_until?: string;
}
";

/// A group of files: the constant that loads them, and the type of what each holds.
const GROUPS: [(&str, &str); 5] = [
    ("schemas", "{ readonly [keyword: string]: unknown }"),
    ("codes", "readonly Item[]"),
    ("rules", "readonly import(\"../book.js\").Rule[]"),
    ("pages", "{ readonly [code: string]: string }"),
    ("labels", "import(\"../form-schema.js\").Labels"),
];

type Files = Vec<(String, Value)>;

/// Writes the scripts, and one that loads them.
pub(crate) fn write(folder: &Path) -> Result<(), String> {
    let published = root().join("schemas/1.0");
    let (mut index, mut types) = (String::new(), TYPES.to_owned());
    for (group, content) in GROUPS {
        let files = match group {
            "schemas" => schemas(&published)?,
            "codes" => codes(&published)?,
            "rules" => in_each(&read(&published.join("rules.json"))?, rules_in),
            "pages" => pages()?,
            _ => in_each(&read(&published.join("labels.json"))?, in_language),
        };
        put(&mut index, format_args!("export const {group} = {{\n"));
        put(&mut types, format_args!("export declare const {group}: {{\n"));
        for (name, value) in &files {
            save(&folder.join(group).join(format!("{name}.js")), &script(value))?;
            put(&mut index, format_args!("  \"{name}\": () => import(\"./{group}/{name}.js\"),\n"));
            put(&mut types, format_args!("  readonly \"{name}\": Load<{content}>;\n"));
        }
        index.push_str("};\n");
        types.push_str("};\n");
    }
    save(&folder.join("index.js"), &index)?;
    save(&folder.join("index.d.ts"), &types)
}

fn put(text: &mut String, more: std::fmt::Arguments<'_>) {
    let _ = text.write_fmt(more);
}

/// A text that is parsed is there sooner than a script that is compiled.
fn script(value: &Value) -> String {
    let text = Value::from(value.to_string()).to_string();
    format!("export default JSON.parse({text});\n")
}

fn schemas(published: &Path) -> Result<Files, String> {
    let file =
        |name: &str| Ok((name.to_owned(), read(&published.join(format!("{name}.schema.json")))?));
    SCHEMAS.into_iter().map(file).collect()
}

fn codes(published: &Path) -> Result<Files, String> {
    let folder = published.join("codes");
    let mut files = Files::new();
    for entry in fs::read_dir(&folder).map_err(|error| shown(&folder, &error))? {
        let path = entry.map_err(|error| shown(&folder, &error))?.path();
        let name = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        files.push((name, read(&path)?.get("items").cloned().unwrap_or_default()));
    }
    files.sort_by(|(one, _), (other, _)| one.cmp(other));
    Ok(files)
}

/// What is published in both languages, a file for each.
fn in_each(both: &Value, one: impl Fn(&Value, &str) -> Value) -> Files {
    LANGUAGES.map(|lang| (lang.to_owned(), one(both, lang))).into()
}

/// What of a rule is its own, and is said in every language.
const OF_RULE: [&str; 9] = [
    "code",
    "slug",
    "severity",
    "certainty",
    "locked",
    "basis",
    "applies_to",
    "citations",
    "in_force",
];
const TEXTS: [&str; 3] = ["title", "why", "fix"];

fn rules_in(rules: &Value, lang: &str) -> Value {
    let one = |rule: &Value| {
        let own = OF_RULE.iter().filter_map(|key| Some((*key, rule.get(key)?)));
        let texts = TEXTS.iter().filter_map(|key| Some((*key, rule.get(lang)?.get(key)?)));
        let fields = own.chain(texts);
        fields.map(|(key, value)| (key.to_owned(), in_language(value, lang))).collect()
    };
    rules.as_array().into_iter().flatten().map(one).collect::<Vec<Value>>().into()
}

/// The value with one text wherever it has one in each language.
fn in_language(value: &Value, lang: &str) -> Value {
    let inside = |(key, value): (&String, &Value)| (key.clone(), in_language(value, lang));
    match value {
        Value::Object(object) if LANGUAGES.iter().all(|lang| object.contains_key(*lang)) => {
            object.get(lang).cloned().unwrap_or_default()
        }
        Value::Object(object) => object.iter().map(inside).collect::<Map<_, _>>().into(),
        Value::Array(list) => list.iter().map(|item| in_language(item, lang)).collect(),
        _ => value.clone(),
    }
}

/// The pages of the rules: a file has the Czech one first, below a link, and the English one below a line.
fn pages() -> Result<Files, String> {
    let folder = root().join("docs/rules");
    let mut files = LANGUAGES.map(|_| Map::new());
    let rules = read(&root().join("schemas/1.0/rules.json"))?;
    let codes =
        rules.as_array().into_iter().flatten().filter_map(|rule| rule.get("code")?.as_str());
    for code in codes {
        let path = folder.join(format!("{code}.md"));
        let text = fs::read_to_string(&path).map_err(|error| shown(&path, &error))?;
        let page = text.split_once("\n\n").and_then(|(_, both)| both.split_once("\n---\n\n"));
        let (cs, en) = page.ok_or_else(|| format!("{} is not in two languages", path.display()))?;
        for (pages, page) in files.iter_mut().zip([cs, en]) {
            pages.insert(code.to_owned(), page.into());
        }
    }
    Ok(LANGUAGES
        .into_iter()
        .zip(files)
        .map(|(lang, pages)| (lang.to_owned(), pages.into()))
        .collect())
}

fn read(path: &Path) -> Result<Value, String> {
    let text = fs::read_to_string(path).map_err(|error| shown(path, &error))?;
    serde_json::from_str(&text).map_err(|error| format!("{}: {error}", path.display()))
}

fn save(path: &Path, text: &str) -> Result<(), String> {
    let folder = path.parent().unwrap_or(path);
    fs::create_dir_all(folder)
        .and_then(|()| fs::write(path, text))
        .map_err(|error| shown(path, &error))
}

fn shown(path: &Path, error: &std::io::Error) -> String {
    format!("{}: {error}", path.display())
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn texts_are_in_one_language() {
        let both = json!([{ "title": { "cs": "Plán", "en": "Plan" }, "n": 1 }, "x"]);
        assert_eq!(in_language(&both, "en"), json!([{ "title": "Plan", "n": 1 }, "x"]));
    }

    #[test]
    fn a_rule_has_its_texts_and_no_template() {
        let rules = json!([{
            "code": "K1", "status": "stable", "citations": [{ "act": { "cs": "a", "en": "b" } }],
            "cs": { "title": "T", "message": "{x}" }, "en": { "title": "E", "message": "{x}" },
        }]);
        let expected = json!([{ "code": "K1", "citations": [{ "act": "a" }], "title": "T" }]);
        assert_eq!(rules_in(&rules, "cs"), expected);
    }
}
