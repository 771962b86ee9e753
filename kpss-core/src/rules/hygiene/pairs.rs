//! Pairs of bytes at which the look at a raw text becomes a closer one.

/// In which pairs a byte may be the first, and in which the second.
pub(super) fn place(byte: u8) -> (u32, u32) {
    PLACES.get(usize::from(byte)).copied().unwrap_or_default()
}

/// Two bytes, the first and the second, at which a closer look begins. Bytes above 127 belong to letters
/// with accents and to characters that nobody sees.
const PAIRS: &[(&[u8], Second)] = &[
    (b"/@\\\x7F", Second::Any),
    (b"C", Second::Of(b"hlZ")),
    (b"E", Second::Of(b"r")),
    (b"K", Second::Of(b"l")),
    (b"N", Second::Of(b"oe")),
    (b"V", Second::Of(b"y")),
    (b"Z", Second::Of(b"v")),
    (b"#", Second::Of(b"#\xC4\xC5")),
    (b"#[", Second::Between(b'A', b'Z')),
    (b"[(", Second::Of(b"dD")),
    (b"?", Second::Of(b"?\xC3\xC4\xC5")),
    (b"?", Second::Between(b'a', b'z')),
    (b"xX", Second::Of(b"xX")),
    (b"Tt", Second::Of(b"OoBb")),
    (b"L", Second::Of(b"o")),
    (b"Bb", Second::Of(b"u")),
    (b"\"", Second::Of(b"dDvlm0123456789")),
    (b"\xC2", Second::Between(0x80, 0x9F)),
    (b"\xC2", Second::Of(b"\xA0\xAD\xB9\xBB\xBE")),
    (b"\xC3", Second::Of(b"\x83\x84\x85\x88\x98\xA8\xAC\xAF\xB8\xB9")),
    (b"\xC4\xC5", Second::Of(b"\x82\xB9\x8C\x8D\xA2\xA3")),
    (b"\xCD\xD8\xE1\xE2\xE3\xEF\xF0\xF3", Second::Any),
];

#[derive(Clone, Copy)]
enum Second {
    Any,
    Of(&'static [u8]),
    Between(u8, u8),
}

/// Of each byte the pairs in which it may be the first, and those in which it may be the second, as bits:
/// two bytes are one of the pairs if they share a bit.
const PLACES: [(u32, u32); 256] = {
    let mut table = [(0, 0); 256];
    let mut pair = 0;
    #[expect(clippy::indexing_slicing, reason = "a table made by the compiler")]
    while pair < PAIRS.len() {
        let (firsts, second) = PAIRS[pair];
        let mut byte = 0;
        while byte < table.len() {
            #[expect(clippy::cast_possible_truncation, reason = "below 256")]
            let it = byte as u8;
            if is_in(firsts, it) {
                table[byte].0 |= 1 << pair;
            }
            let fits = match second {
                Second::Any => true,
                Second::Of(bytes) => is_in(bytes, it),
                Second::Between(from, until) => from <= it && it <= until,
            };
            if fits {
                table[byte].1 |= 1 << pair;
            }
            byte += 1;
        }
        pair += 1;
    }
    table
};

const fn is_in(bytes: &[u8], wanted: u8) -> bool {
    let mut rest = bytes;
    while let Some((byte, others)) = rest.split_first() {
        if *byte == wanted {
            return true;
        }
        rest = others;
    }
    false
}
