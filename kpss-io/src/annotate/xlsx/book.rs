//! The list of sheets, and the names of the workbook, of which some count the sheets.

use super::super::AnnotateError;
use super::super::clean::{cut, escape, push};
use super::super::package::{Package, binary};
use super::super::relations::{Relations, namespace};
use super::super::xml::{
    Edits, Element, Kind, Part, prefixed, remove_attribute, set_attribute, unescape,
};
use super::fill::Fill;

const TRANSITIONAL: &str = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const STRICT: &str = "http://purl.oclc.org/ooxml/spreadsheetml/main";
/// The name by which a painted workbook and its list of findings are known again.
const MARKER: &str = "kpss_findings";
/// Names that hold the fills which cells had before.
const FILL: &str = "kpss_fill_";
/// What may stand in the workbook before its names.
const BEFORE_NAMES: [&str; 3] = ["sheets", "functionGroups", "externalReferences"];

/// One sheet.
pub(super) struct Sheet {
    pub(super) name: String,
    id: u32,
    relation: String,
    /// Its part; a worksheet, a chart or something else.
    pub(super) part: Option<String>,
    pub(super) worksheet: bool,
}

pub(super) struct Book {
    part: Part,
    prefix: String,
    pub(super) strict: bool,
    pub(super) relations: Relations,
    pub(super) sheets: Vec<Sheet>,
    /// Place of the list of findings of an earlier painting.
    pub(super) old_list: Option<usize>,
    /// Whether our names stand in it.
    pub(super) painted: bool,
}

impl Book {
    pub(super) fn read(package: &mut Package<'_>) -> Result<Self, AnnotateError> {
        let wrong = AnnotateError::WrongKind { expected: "XLSX" };
        let roots = Relations::read(package, "")?;
        let name = roots.by_kind("officeDocument").ok_or_else(|| wrong.clone())?.target.clone();
        let part = match package.part(&name) {
            Ok(part) => part,
            // The binary workbook (XLSB) is a zip package too.
            Err(AnnotateError::Damaged { part }) if binary(&part) => return Err(wrong),
            Err(error) => return Err(error),
        };
        let relations = Relations::read(package, &name)?;
        let elements = part.elements(2)?;
        let root = elements.first().ok_or_else(|| part.damaged())?.tag;
        let strict = root.raw.contains(STRICT);
        let prefix = root.prefix().to_owned();
        if !root.is(&prefix, "workbook") || !(strict || root.raw.contains(TRANSITIONAL)) {
            return Err(wrong);
        }
        let mut sheets = Vec::new();
        for element in elements.iter().filter(|e| e.tag.depth == 2 && e.tag.is(&prefix, "sheet")) {
            let tag = element.tag;
            let relation = prefixed(tag.raw, "id").unwrap_or_default().into_owned();
            let target = relations.by_id(&relation);
            sheets.push(Sheet {
                name: tag.attribute("name").unwrap_or_default().into_owned(),
                id: tag.attribute("sheetId").and_then(|id| id.parse().ok()).unwrap_or(0),
                part: target.map(|target| target.target.clone()),
                worksheet: target.is_some_and(|target| target.kind == "worksheet"),
                relation,
            });
        }
        let marker = elements.iter().find(|e| is_name(e, &prefix, |name| name == MARKER));
        let old_list = marker
            .map(|e| unescape(part.get(e.inner.clone())).into_owned())
            .and_then(|reference| sheet_of(&reference))
            .and_then(|name| sheets.iter().position(|sheet| sheet.name == name))
            .filter(|at| {
                sheets.get(*at).is_some_and(|sheet| sheet.worksheet && sheet.part.is_some())
            });
        let painted = marker.is_some();
        Ok(Self { part, prefix, strict, relations, sheets, old_list, painted })
    }

    pub(super) fn namespace(&self) -> &'static str {
        if self.strict { STRICT } else { TRANSITIONAL }
    }

    /// The sheet of this name; the old list of findings is none of them.
    pub(super) fn position(&self, name: &str) -> Option<usize> {
        let same = |equal: &dyn Fn(&str) -> bool| {
            let mut sheets = self.sheets.iter().enumerate();
            sheets.find(|(at, s)| Some(*at) != self.old_list && equal(&s.name)).map(|(at, _)| at)
        };
        let small = name.to_lowercase();
        same(&|known| known == name).or_else(|| same(&|known| known.to_lowercase() == small))
    }

    /// The wished name of a sheet, made such that Excel takes it and no other sheet has it.
    pub(super) fn free_name(&self, wished: &str) -> String {
        let allowed: String = wished
            .chars()
            .map(|c| {
                if matches!(c, '[' | ']' | ':' | '*' | '?' | '/' | '\\') || c.is_control() {
                    ' '
                } else {
                    c
                }
            })
            .collect();
        let allowed = allowed.trim_matches(['\'', ' ']);
        let allowed = if allowed.is_empty() { "kpss" } else { allowed };
        let mut name = cut(allowed, 31);
        let mut number = 2;
        while self.position(&name).is_some() {
            name = format!("{} ({number})", cut(allowed, 24));
            number += 1;
        }
        name
    }

    /// Fills that stood in cells before an earlier painting, by their numbers from 1.
    pub(super) fn earlier_fills(&self) -> Vec<Option<Fill>> {
        let mut fills = Vec::new();
        for element in self.part.elements(2).unwrap_or_default() {
            if !is_name(&element, &self.prefix, |name| name.starts_with(FILL)) {
                continue;
            }
            let name = element.tag.attribute("name").unwrap_or_default();
            let number: Option<usize> = name.strip_prefix(FILL).and_then(|n| n.parse().ok());
            let Some(number) = number.filter(|number| (1..=16).contains(number)) else { continue };
            let text = unescape(self.part.get(element.inner.clone()));
            fills.resize(number.max(fills.len()), None);
            if let Some(place) = fills.get_mut(number - 1) {
                *place = Fill::parse(text.trim().trim_matches('"'));
            }
        }
        fills
    }

    /// The part that holds the list of findings: that of the last time, or a new one.
    pub(super) fn old_list_part(&self) -> Option<&Sheet> {
        self.old_list.and_then(|at| self.sheets.get(at))
    }

    /// Where a sheet stands after the list of findings was put first.
    fn moved(&self, at: usize) -> usize {
        match self.old_list {
            Some(old) if old == at => 0,
            Some(old) if old > at => at + 1,
            Some(_) => at,
            None => at + 1,
        }
    }

    /// Puts the list of findings first and stores the workbook. `header` is the row that is printed
    /// on each page, `table` the area with the filter.
    pub(super) fn store(
        &mut self,
        package: &mut Package<'_>,
        list: &List<'_>,
    ) -> Result<(), AnnotateError> {
        let (id, relation) = if let Some(old) = self.old_list_part() {
            (old.id, old.relation.clone())
        } else {
            let id = self.sheets.iter().map(|sheet| sheet.id).max().unwrap_or(0);
            let relation = self.relations.add(package, self.strict, "worksheet", list.part)?;
            (id.saturating_add(1), relation)
        };
        let p = &self.prefix;
        let elements = self.part.elements(2)?;
        let mut edits = Edits::default();
        let relations = namespace(self.strict);
        let entry = format!(
            "<{p}sheet xmlns:r=\"{relations}\" name=\"{}\" sheetId=\"{id}\" r:id=\"{relation}\"/>",
            escape(list.name)
        );
        let names = self.names(list);
        let mut sheets = 0;
        let mut views = 0;
        let mut names_at = None;
        let mut names_done = false;
        for element in &elements {
            let tag = element.tag;
            if tag.depth == 1 && BEFORE_NAMES.iter().any(|name| tag.is(p, name)) {
                names_at = Some(element.end);
            }
            if tag.depth == 1 && tag.is(p, "sheets") {
                if tag.kind == Kind::Empty {
                    return Err(self.part.damaged());
                }
                edits.insert(element.inner.start, entry.clone());
            } else if tag.depth == 2 && tag.is(p, "sheet") {
                if Some(sheets) == self.old_list {
                    edits.remove(element.range());
                }
                sheets += 1;
            } else if tag.depth == 2 && tag.is(p, "workbookView") {
                edits.replace(tag.start..tag.end, self.view(tag.raw, views == 0));
                views += 1;
            } else if tag.depth == 1 && tag.is(p, "definedNames") {
                names_done = true;
                edits.append(element, &names);
            } else if tag.depth == 2 && tag.is(p, "definedName") {
                self.rename(element, &mut edits);
            }
        }
        if !names_done {
            let at = names_at.ok_or_else(|| self.part.damaged())?;
            edits.insert(at, format!("<{p}definedNames>{names}</{p}definedNames>"));
        }
        let text = edits.apply(&self.part.text);
        package.put(&self.part.name.clone(), text);
        Ok(())
    }

    /// A name that belongs to one sheet says by a number to which; ours are replaced.
    fn rename(&self, element: &Element<'_>, edits: &mut Edits) {
        let tag = element.tag;
        let ours = is_name(element, &self.prefix, |name| name == MARKER || name.starts_with(FILL));
        let local = tag.attribute("localSheetId").and_then(|at| at.trim().parse::<usize>().ok());
        if ours || (local.is_some() && local == self.old_list) {
            edits.remove(element.range());
        } else if let Some(at) = local {
            let at = self.moved(at).to_string();
            edits.replace(tag.start..tag.end, set_attribute(tag.raw, "localSheetId", &at));
        }
    }

    /// The first window opens on the list of findings; others stay where they were.
    fn view(&self, raw: &str, first: bool) -> String {
        if first {
            return remove_attribute(&remove_attribute(raw, "activeTab"), "firstSheet");
        }
        let mut view = raw.to_owned();
        for name in ["activeTab", "firstSheet"] {
            let at = super::super::xml::attribute(raw, name).and_then(|at| at.parse().ok());
            view = set_attribute(&view, name, &self.moved(at.unwrap_or(0)).to_string());
        }
        view
    }

    fn names(&self, list: &List<'_>) -> String {
        let p = &self.prefix;
        let sheet = escape(&quoted(list.name));
        let mut names = format!(
            "<{p}definedName name=\"_xlnm._FilterDatabase\" localSheetId=\"0\" hidden=\"1\">{sheet}!{}</{p}definedName>\
             <{p}definedName name=\"_xlnm.Print_Titles\" localSheetId=\"0\">{sheet}!{}</{p}definedName>\
             <{p}definedName name=\"{MARKER}\" hidden=\"1\">{sheet}!$A$1</{p}definedName>",
            list.table, list.header
        );
        for (at, fill) in list.fills.iter().enumerate() {
            push!(
                names,
                "<{p}definedName name=\"{FILL}{}\" hidden=\"1\">&quot;{}&quot;</{p}definedName>",
                at + 1,
                escape(fill)
            );
        }
        names
    }
}

/// What the workbook must know of the list of findings.
pub(super) struct List<'a> {
    pub(super) name: &'a str,
    pub(super) part: &'a str,
    /// Rows printed on each page: `$4:$4`.
    pub(super) header: &'a str,
    /// The area with the filter: `$A$4:$G$20`.
    pub(super) table: &'a str,
    /// Fills that stood in cells before.
    pub(super) fills: &'a [String],
}

fn is_name(element: &Element<'_>, prefix: &str, known: impl Fn(&str) -> bool) -> bool {
    element.tag.depth == 2
        && element.tag.is(prefix, "definedName")
        && element.tag.attribute("name").is_some_and(|name| known(&name))
}

/// The name of a sheet as it stands in references.
pub(super) fn quoted(name: &str) -> String {
    format!("'{}'", name.replace('\'', "''"))
}

/// The sheet of a reference: `'Nálezy kpss'!$A$1`.
fn sheet_of(reference: &str) -> Option<String> {
    let (sheet, _) = reference.trim().rsplit_once('!')?;
    let bare = sheet.strip_prefix('\'').and_then(|sheet| sheet.strip_suffix('\''));
    Some(bare.unwrap_or(sheet).replace("''", "'"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sheets_of_references() {
        assert_eq!(sheet_of("'Nálezy kpss'!$A$1").as_deref(), Some("Nálezy kpss"));
        assert_eq!(sheet_of("Nálezy!$A$1").as_deref(), Some("Nálezy"));
        assert_eq!(sheet_of(&format!("{}!$A$1", quoted("O'Hara"))).as_deref(), Some("O'Hara"));
        assert_eq!(sheet_of("#REF!"), Some("#REF".into()));
        assert_eq!(sheet_of(""), None);
    }
}
