//! The smallest PDF that holds lines of text: pages of one font, which every reader has built in.

use std::fmt::Write as _;

/// Lines on one page.
const PER_PAGE: usize = 46;
/// Letters in one line; longer ones go on in the next.
const PER_LINE: usize = 90;

/// A document of these lines. Letters beyond Latin-1 are shown as question marks.
pub(super) fn document(lines: &[String]) -> Vec<u8> {
    let mut wrapped: Vec<Vec<u8>> = Vec::new();
    for line in lines {
        let letters: Vec<u8> = line.chars().map(latin).collect();
        if letters.is_empty() {
            wrapped.push(Vec::new());
        }
        wrapped.extend(letters.chunks(PER_LINE).map(<[u8]>::to_vec));
    }
    let pages: Vec<&[Vec<u8>]> = wrapped.chunks(PER_PAGE).collect();
    // Objects 1 to 3 are the catalog, the pages and the font; each page and its text follow.
    let kids: String = (0..pages.len()).fold(String::new(), |mut kids, page| {
        let _ = write!(kids, "{} 0 R ", 4 + 2 * page);
        kids
    });
    let mut objects: Vec<Vec<u8>> = vec![
        b"<</Type/Catalog/Pages 2 0 R>>".to_vec(),
        format!("<</Type/Pages/Kids[{kids}]/Count {}>>", pages.len()).into_bytes(),
        b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>".to_vec(),
    ];
    for (index, page) in pages.iter().enumerate() {
        let text = 5 + 2 * index;
        objects.push(
            format!(
                "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F 3 0 R>>>>/Contents {text} 0 R>>"
            )
            .into_bytes(),
        );
        objects.push(stream(page));
    }
    file(&objects)
}

fn latin(letter: char) -> u8 {
    match u8::try_from(letter) {
        Ok(byte) if byte >= b' ' && !(0x7f..=0x9f).contains(&byte) => byte,
        Ok(_) => b' ',
        Err(_) => b'?',
    }
}

/// The text of one page.
fn stream(lines: &[Vec<u8>]) -> Vec<u8> {
    let mut text = b"BT /F 11 Tf 16 TL 56 780 Td\n".to_vec();
    for line in lines {
        text.push(b'(');
        for byte in line {
            if matches!(byte, b'(' | b')' | b'\\') {
                text.push(b'\\');
            }
            text.push(*byte);
        }
        text.extend_from_slice(b") Tj T*\n");
    }
    text.extend_from_slice(b"ET");
    let mut object = format!("<</Length {}>>\nstream\n", text.len()).into_bytes();
    object.append(&mut text);
    object.extend_from_slice(b"\nendstream");
    object
}

/// The objects one after the other, and the table that says where each begins.
fn file(objects: &[Vec<u8>]) -> Vec<u8> {
    let mut file = b"%PDF-1.4\n%\xe2\xe3\xcf\xd3\n".to_vec();
    let mut table = format!("xref\n0 {}\n0000000000 65535 f \n", objects.len() + 1);
    for (index, object) in objects.iter().enumerate() {
        let _ = writeln!(table, "{:010} 00000 n ", file.len());
        file.extend_from_slice(format!("{} 0 obj\n", index + 1).as_bytes());
        file.extend_from_slice(object);
        file.extend_from_slice(b"\nendobj\n");
    }
    let start = file.len();
    let _ = write!(
        table,
        "trailer\n<</Size {}/Root 1 0 R>>\nstartxref\n{start}\n%%EOF\n",
        objects.len() + 1
    );
    file.extend_from_slice(table.as_bytes());
    file
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_object_is_where_the_table_says() {
        let lines: Vec<String> = (0..100).map(|n| format!("Line {n} (é) \\ 雪")).collect();
        let file = document(&lines);
        let text: String = file.iter().map(|byte| char::from(*byte)).collect();
        let start: usize = text
            .rsplit("startxref\n")
            .next()
            .and_then(|rest| rest.lines().next())
            .and_then(|number| number.parse().ok())
            .unwrap();
        assert!(
            text[..]
                .chars()
                .skip(start)
                .collect::<String>()
                .starts_with("xref\n")
        );
        let bytes =
            |at: usize, length: usize| String::from_utf8_lossy(&file[at..at + length]).into_owned();
        let table = String::from_utf8_lossy(&file[start..]).into_owned();
        let places: Vec<usize> = table
            .lines()
            .filter(|line| line.ends_with(" n "))
            .map(|line| line[..10].parse().unwrap())
            .collect();
        assert_eq!(places.len(), 3 + 2 * 3, "three pages");
        for (index, place) in places.iter().enumerate() {
            let head = format!("{} 0 obj", index + 1);
            assert_eq!(bytes(*place, head.len()), head);
        }
        assert!(text.contains("(Line 7 \\(\u{e9}\\) \\\\ ?) Tj"));
    }
}
