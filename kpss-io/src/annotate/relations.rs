//! Relationships between parts, and the types of parts.

use super::AnnotateError;
use super::clean::escape;
use super::package::Package;
use super::xml::{Edits, Part};

const TRANSITIONAL: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const STRICT: &str = "http://purl.oclc.org/ooxml/officeDocument/relationships";
const EMPTY: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n\
<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"></Relationships>";

/// The namespace of ids that lead to relationships, as `r:id`.
pub(super) fn namespace(strict: bool) -> &'static str {
    if strict { STRICT } else { TRANSITIONAL }
}

/// One relationship inside the package.
#[derive(Clone, Debug)]
pub(super) struct Relation {
    pub(super) id: String,
    /// The end of its type: `worksheet`.
    pub(super) kind: String,
    /// Name of the part that it leads to.
    pub(super) target: String,
}

/// The relationships of a part; the package has an empty name.
pub(super) struct Relations {
    part: Part,
    pub(super) list: Vec<Relation>,
}

impl Relations {
    pub(super) fn read(package: &mut Package<'_>, source: &str) -> Result<Self, AnnotateError> {
        let name = relations_of(source);
        let part = package.find(&name)?.unwrap_or_else(|| Part { name, text: EMPTY.to_owned() });
        let mut list = Vec::new();
        for element in part.elements(1)? {
            let tag = element.tag;
            let external = tag.attribute("TargetMode").is_some_and(|mode| mode == "External");
            let (Some(id), Some(kind), Some(target)) =
                (tag.attribute("Id"), tag.attribute("Type"), tag.attribute("Target"))
            else {
                continue;
            };
            if !external {
                let kind = kind.rsplit('/').next().unwrap_or_default().to_owned();
                list.push(Relation { id: id.into_owned(), kind, target: resolve(source, &target) });
            }
        }
        Ok(Self { part, list })
    }

    pub(super) fn by_kind(&self, kind: &str) -> Option<&Relation> {
        self.list.iter().find(|relation| relation.kind == kind)
    }

    pub(super) fn by_id(&self, id: &str) -> Option<&Relation> {
        self.list.iter().find(|relation| relation.id == id)
    }

    /// Adds a relationship and gives its id.
    pub(super) fn add(
        &mut self,
        package: &mut Package<'_>,
        strict: bool,
        kind: &str,
        target: &str,
    ) -> Result<String, AnnotateError> {
        let mut number = self.list.len() + 1;
        while self.part.text.contains(&format!("\"rId{number}\""))
            || self.part.text.contains(&format!("'rId{number}'"))
        {
            number += 1;
        }
        let id = format!("rId{number}");
        let elements = self.part.elements(0)?;
        let root = elements.first().ok_or_else(|| self.part.damaged())?;
        let base = namespace(strict);
        let mut edits = Edits::default();
        edits.append(
            root,
            &format!(
                "<{}Relationship Id=\"{id}\" Type=\"{base}/{kind}\" Target=\"/{}\"/>",
                root.tag.prefix(),
                escape(target)
            ),
        );
        let text = edits.apply(&self.part.text);
        let (kind, target) = (kind.to_owned(), target.to_owned());
        self.list.push(Relation { id: id.clone(), kind, target });
        self.store(package, text);
        Ok(id)
    }

    pub(super) fn remove(
        &mut self,
        package: &mut Package<'_>,
        id: &str,
    ) -> Result<(), AnnotateError> {
        let mut edits = Edits::default();
        for element in self.part.elements(1)? {
            if element.tag.depth == 1
                && element.tag.attribute("Id").is_some_and(|known| known == id)
            {
                edits.remove(element.range());
            }
        }
        let text = edits.apply(&self.part.text);
        self.list.retain(|relation| relation.id != id);
        self.store(package, text);
        Ok(())
    }

    fn store(&mut self, package: &mut Package<'_>, text: String) {
        package.put(&self.part.name, text.clone());
        self.part.text = text;
    }
}

/// The name of the part with the relationships of a part.
pub(super) fn relations_of(source: &str) -> String {
    match source.rsplit_once('/') {
        Some((folder, file)) => format!("{folder}/_rels/{file}.rels"),
        None => format!("_rels/{source}.rels"),
    }
}

/// The name of the part to which a target leads from a part.
fn resolve(source: &str, target: &str) -> String {
    let target = percent_decoded(&target.replace('\\', "/"));
    let mut path: Vec<&str> = match target.strip_prefix('/') {
        Some(_) => Vec::new(),
        None => {
            source.rsplit_once('/').map_or(Vec::new(), |(folder, _)| folder.split('/').collect())
        }
    };
    for step in target.split('/') {
        match step {
            "" | "." => {}
            ".." => {
                path.pop();
            }
            _ => path.push(step),
        }
    }
    path.join("/")
}

fn percent_decoded(text: &str) -> String {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let Some((&first, tail)) = rest.split_first() {
        let code = tail.get(..2).and_then(|hex| std::str::from_utf8(hex).ok());
        let byte = code.and_then(|hex| u8::from_str_radix(hex, 16).ok()).filter(|_| first == b'%');
        bytes.push(byte.unwrap_or(first));
        rest = if byte.is_some() { tail.get(2..).unwrap_or_default() } else { tail };
    }
    String::from_utf8(bytes).unwrap_or_else(|_| text.to_owned())
}

const TYPES: &str = "[Content_Types].xml";

/// Says the type of a part.
pub(super) fn add_type(
    package: &mut Package<'_>,
    name: &str,
    kind: &str,
) -> Result<(), AnnotateError> {
    let part = package.part(TYPES)?;
    let elements = part.elements(1)?;
    let root = elements.first().ok_or_else(|| part.damaged())?;
    let mut edits = Edits::default();
    let prefix = root.tag.prefix();
    edits.append(
        root,
        &format!("<{prefix}Override PartName=\"/{}\" ContentType=\"{kind}\"/>", escape(name)),
    );
    let text = edits.apply(&part.text);
    package.put(TYPES, text);
    Ok(())
}

/// Says the type of all parts with an extension, unless it is said already.
pub(super) fn add_extension(
    package: &mut Package<'_>,
    extension: &str,
    kind: &str,
) -> Result<bool, AnnotateError> {
    let part = package.part(TYPES)?;
    let elements = part.elements(1)?;
    let root = elements.first().ok_or_else(|| part.damaged())?;
    for element in &elements {
        let known = element.tag.attribute("Extension");
        if known.is_some_and(|known| known.eq_ignore_ascii_case(extension)) {
            return Ok(element.tag.attribute("ContentType").is_some_and(|known| known == kind));
        }
    }
    let text =
        format!("<{}Default Extension=\"{extension}\" ContentType=\"{kind}\"/>", root.tag.prefix());
    let mut edits = Edits::default();
    match elements.get(1) {
        Some(first) => edits.insert(first.tag.start, text),
        None => edits.append(root, &text),
    }
    let text = edits.apply(&part.text);
    package.put(TYPES, text);
    Ok(true)
}

/// Takes parts out of the package and out of the list of types.
pub(super) fn drop_parts(package: &mut Package<'_>, names: &[String]) -> Result<(), AnnotateError> {
    let part = package.part(TYPES)?;
    let mut edits = Edits::default();
    for element in part.elements(1)? {
        let Some(of) = element.tag.attribute("PartName") else { continue };
        let of = of.trim_start_matches('/');
        let gone = |name: &String| {
            name.eq_ignore_ascii_case(of) || relations_of(name).eq_ignore_ascii_case(of)
        };
        if names.iter().any(gone) {
            edits.remove(element.range());
        }
    }
    let text = (!edits.is_empty()).then(|| edits.apply(&part.text));
    if let Some(text) = text {
        package.put(TYPES, text);
    }
    for name in names {
        package.remove(name);
        package.remove(&relations_of(name));
    }
    Ok(())
}

/// Takes electronic signatures out; says whether there were any.
pub(super) fn drop_signatures(package: &mut Package<'_>) -> Result<bool, AnnotateError> {
    let mut relations = Relations::read(package, "")?;
    let origins: Vec<Relation> =
        relations.list.iter().filter(|relation| relation.kind == "origin").cloned().collect();
    for origin in &origins {
        let mut names = vec![origin.target.clone()];
        let signatures = Relations::read(package, &origin.target)?;
        names.extend(signatures.list.into_iter().map(|relation| relation.target));
        drop_parts(package, &names)?;
        relations.remove(package, &origin.id)?;
    }
    Ok(!origins.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn targets_lead_from_the_folder_of_the_part() {
        assert_eq!(resolve("xl/worksheets/sheet1.xml", "../comments1.xml"), "xl/comments1.xml");
        assert_eq!(resolve("xl/workbook.xml", "/xl/styles.xml"), "xl/styles.xml");
        assert_eq!(resolve("", "xl/workbook.xml"), "xl/workbook.xml");
        assert_eq!(
            resolve("xl/workbook.xml", "worksheets/list%20%C4%8D.xml"),
            "xl/worksheets/list č.xml"
        );
        assert_eq!(resolve("xl/workbook.xml", "100%"), "xl/100%");
    }

    #[test]
    fn relations_stand_beside_their_part() {
        assert_eq!(relations_of(""), "_rels/.rels");
        assert_eq!(relations_of("xl/workbook.xml"), "xl/_rels/workbook.xml.rels");
    }
}
