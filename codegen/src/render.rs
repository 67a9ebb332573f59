//! Renders modules to text, and writes or checks a set of files: one function for every artefact.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::{fs, io};

use proc_macro2::TokenStream;

/// The first line of every generated Rust file.
pub const BANNER: &str = "// @generated from spec/ by `cargo xtask gen`. Edit the description or codegen/, not this file.";

/// Prints items as a Rust file.
///
/// # Errors
///
/// When the items do not parse, which would be a fault of an emitter.
pub fn rust(items: TokenStream) -> Result<String, String> {
    let file: syn::File = syn::parse2(items).map_err(|error| error.to_string())?;
    Ok(format!(
        "{BANNER}\n\n{}",
        space_out(&prettyplease::unparse(&file))
    ))
}

/// Heads a text that is Rust already.
pub fn headed(text: &str) -> String {
    format!("{BANNER}\n\n{text}")
}

/// Puts an empty line between items and between methods, which prettyplease leaves out.
///
/// Works on lines: generated code has no text literals that go over several.
fn space_out(code: &str) -> String {
    let mut spaced = String::with_capacity(code.len() + code.len() / 16);
    let mut lines = code.lines().peekable();
    while let Some(line) = lines.next() {
        spaced.push_str(line);
        spaced.push('\n');
        let Some(next) = lines.peek() else { break };
        let inner_doc_ends = line.starts_with("//!") && !next.starts_with("//!");
        let ends_item =
            line == "}" || line == "    }" || (!line.starts_with(' ') && line.ends_with(';'));
        let is_list = line.contains("mod ")
            || line.starts_with("pub use")
            || (line.starts_with("use ") && next.starts_with("use "));
        let goes_on = next.is_empty() || next.trim_start().starts_with('}') || is_list;
        if inner_doc_ends || (ends_item && !goes_on) {
            spaced.push('\n');
        }
    }
    spaced
}

/// Files to be, by their path below the root of the repository, with `/` between folders.
#[derive(Debug, Default)]
pub struct FileSet {
    /// Path and text.
    pub files: BTreeMap<String, String>,
    /// Folders in which every file is generated, so that any other is an orphan.
    pub owned: Vec<String>,
    /// What they were made from.
    pub counts: Counts,
}

/// How much a description holds.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// Methods and paths.
    pub operations: usize,
    /// Objects that are read.
    pub models: usize,
    /// Request bodies, and objects inside them.
    pub bodies: usize,
    /// Enumerations.
    pub enumerations: usize,
}

/// How the files on disk differ from a set.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Difference {
    /// There, with another text.
    pub stale: Vec<String>,
    /// Not there.
    pub missing: Vec<String>,
    /// There, in an owned folder, but not in the set.
    pub orphaned: Vec<String>,
}

impl Difference {
    /// Whether disk and set agree.
    pub fn is_empty(&self) -> bool {
        self.stale.is_empty() && self.missing.is_empty() && self.orphaned.is_empty()
    }

    /// A line a file, what is wrong first.
    pub fn lines(&self) -> impl Iterator<Item = String> + '_ {
        [
            ("stale", &self.stale),
            ("missing", &self.missing),
            ("orphaned", &self.orphaned),
        ]
        .into_iter()
        .flat_map(|(what, paths)| paths.iter().map(move |path| format!("{what:<9} {path}")))
    }
}

impl FileSet {
    /// Compares the set with the files below `root`, changing nothing.
    ///
    /// # Errors
    ///
    /// When a file or folder that exists cannot be read.
    pub fn compare(&self, root: &Path) -> io::Result<Difference> {
        let mut difference = Difference::default();
        for (path, text) in &self.files {
            match fs::read(root.join(path)) {
                Ok(found) if found == text.as_bytes() => {}
                Ok(_) => difference.stale.push(path.clone()),
                Err(error) if error.kind() == io::ErrorKind::NotFound => {
                    difference.missing.push(path.clone());
                }
                Err(error) => return Err(named(&root.join(path), error)),
            }
        }
        for folder in &self.owned {
            let mut found = BTreeSet::new();
            walk(root, folder, &mut found)?;
            difference.orphaned.extend(
                found
                    .into_iter()
                    .filter(|path| !self.files.contains_key(path)),
            );
        }
        Ok(difference)
    }

    /// Makes the files below `root` what the set says, touching only those that differ.
    ///
    /// Orphans that carry the banner are removed. An orphan without it was written by someone:
    /// it stays, and is returned.
    ///
    /// # Errors
    ///
    /// When a file cannot be read, written or removed.
    pub fn write(&self, root: &Path) -> io::Result<Written> {
        let difference = self.compare(root)?;
        let mut written = Written::default();
        for path in difference.stale.iter().chain(&difference.missing) {
            let target = root.join(path);
            if let Some(folder) = target.parent() {
                fs::create_dir_all(folder).map_err(|error| named(folder, error))?;
            }
            replace(&target, &self.files[path]).map_err(|error| named(&target, error))?;
            written.written.push(path.clone());
        }
        for path in difference.orphaned {
            let target = root.join(&path);
            let ours = fs::read(&target)
                .map_err(|error| named(&target, error))?
                .starts_with(BANNER.as_bytes());
            if ours {
                fs::remove_file(&target).map_err(|error| named(&target, error))?;
                written.removed.push(path);
            } else {
                written.foreign.push(path);
            }
        }
        written.written.sort();
        Ok(written)
    }
}

/// What writing a set did.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Written {
    /// Files made or changed.
    pub written: Vec<String>,
    /// Generated files that nothing generates any more, removed.
    pub removed: Vec<String>,
    /// Files in a generated folder that were not generated, left alone.
    pub foreign: Vec<String>,
}

/// Writes beside the target and renames, so that a full disk or a killed run leaves no half file.
fn replace(target: &Path, text: &str) -> io::Result<()> {
    let mut draft = target.as_os_str().to_owned();
    draft.push(".draft");
    let draft = PathBuf::from(draft);
    fs::write(&draft, text)?;
    fs::rename(&draft, target)
}

fn walk(root: &Path, folder: &str, found: &mut BTreeSet<String>) -> io::Result<()> {
    let entries = match fs::read_dir(root.join(folder)) {
        Ok(entries) => entries,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(()),
        Err(error) => return Err(named(&root.join(folder), error)),
    };
    for entry in entries {
        let entry = entry?;
        let path = format!("{folder}/{}", entry.file_name().to_string_lossy());
        if entry.file_type()?.is_dir() {
            walk(root, &path, found)?;
        } else {
            found.insert(path);
        }
    }
    Ok(())
}

fn named(path: &Path, error: io::Error) -> io::Error {
    io::Error::new(error.kind(), format!("{}: {error}", path.display()))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A folder of its own for a test, removed when done.
    struct Scratch(PathBuf);

    impl Scratch {
        fn new(name: &str) -> Self {
            let path = std::env::temp_dir().join(format!("render-{name}-{}", std::process::id()));
            fs::create_dir_all(&path).expect("a scratch folder can be made");
            Self(path)
        }
    }

    impl Drop for Scratch {
        fn drop(&mut self) {
            // Nothing depends on its going.
            let _ = fs::remove_dir_all(&self.0);
        }
    }

    fn set(files: &[(&str, &str)]) -> FileSet {
        FileSet {
            files: files
                .iter()
                .map(|(path, text)| ((*path).to_owned(), (*text).to_owned()))
                .collect(),
            owned: vec!["made".to_owned()],
            ..FileSet::default()
        }
    }

    #[test]
    fn what_differs_is_named_and_written() {
        let scratch = Scratch::new("differs");
        let set = set(&[
            ("made/a/same.rs", "same"),
            ("made/stale.rs", "new"),
            ("missing.json", "{}"),
        ]);
        fs::create_dir_all(scratch.0.join("made/a")).expect("folder");
        fs::write(scratch.0.join("made/a/same.rs"), "same").expect("file");
        fs::write(scratch.0.join("made/stale.rs"), "old").expect("file");
        fs::write(scratch.0.join("made/ours.rs"), BANNER).expect("file");
        fs::write(scratch.0.join("made/a/theirs.rs"), "by hand").expect("file");

        let difference = set.compare(&scratch.0).expect("readable");
        assert_eq!(
            difference.lines().collect::<Vec<_>>(),
            [
                "stale     made/stale.rs",
                "missing   missing.json",
                "orphaned  made/a/theirs.rs",
                "orphaned  made/ours.rs",
            ]
        );
        let untouched = fs::metadata(scratch.0.join("made/a/same.rs"))
            .and_then(|data| data.modified())
            .expect("a time");

        let written = set.write(&scratch.0).expect("writable");
        assert_eq!(written.written, ["made/stale.rs", "missing.json"]);
        assert_eq!(written.removed, ["made/ours.rs"]);
        assert_eq!(written.foreign, ["made/a/theirs.rs"]);
        let still = fs::metadata(scratch.0.join("made/a/same.rs"))
            .and_then(|data| data.modified())
            .expect("a time");
        assert_eq!(untouched, still, "a file that is right is left alone");
        assert_eq!(
            fs::read_to_string(scratch.0.join("made/a/theirs.rs")).expect("still there"),
            "by hand"
        );
        let left = set.compare(&scratch.0).expect("readable");
        assert_eq!(
            left.lines().collect::<Vec<_>>(),
            ["orphaned  made/a/theirs.rs"]
        );
    }

    #[test]
    fn items_and_methods_stand_apart() {
        let items = quote::quote! {
            #![doc = " Module."]
            mod a; mod b;
            pub struct S { x: u8 }
            impl S { fn f() {} fn g() { if true {} } }
        };
        let text = rust(items).expect("prints");
        assert_eq!(
            text,
            format!(
                "{BANNER}\n\n//! Module.\n\nmod a;\nmod b;\npub struct S {{\n    x: u8,\n}}\n\nimpl S {{\n    fn f() {{}}\n    fn g() {{\n        if true {{}}\n    }}\n}}\n"
            )
        );
    }
}
