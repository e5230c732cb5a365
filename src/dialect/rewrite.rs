//! Rewriting one file: every edit keeps the number of lines.

use std::collections::HashMap;
use std::ops::Range;

use super::lexer::{self, Kind, Token};

/// What becomes of an include line.
pub enum Include {
    /// Nothing: the compiler finds the header itself.
    Keep,
    /// The text of the directive; the file must be copied.
    Text(String),
    /// The copy with this number, if copies are made at all.
    Copy { number: usize, needed: bool },
}

/// What a file asks of its surroundings.
pub trait Surroundings {
    /// An include line; `tail` is what follows the header's name.
    fn include(&mut self, directive: &str, rest: &[u8], layouts: &mut Layouts) -> Include;
    /// `MAPINCLUDE` and `SSVn`.
    fn pragma(&mut self, word: &str, rest: &str);
}

/// `fieldalign` in force: by structure tag, and for all others.
#[derive(Default)]
pub struct Layouts {
    tags: HashMap<Vec<u8>, Layout>,
    rest: Option<Layout>,
}

/// The alignment of structure members in Guardian's words.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Layout {
    Shared2,
    Shared8,
    Platform,
}

impl Layout {
    fn read(word: &str) -> Option<Layout> {
        match word.to_ascii_lowercase().as_str() {
            "shared2" | "cshared2" => Some(Layout::Shared2),
            "shared8" => Some(Layout::Shared8),
            "platform" | "auto" => Some(Layout::Platform),
            _ => None,
        }
    }

    fn pack(self) -> &'static str {
        match self {
            Layout::Shared2 => "_Pragma(\"pack(push,2)\") ",
            Layout::Shared8 => "_Pragma(\"pack(push,8)\") ",
            // Sixteen is the largest natural alignment there is.
            Layout::Platform => "_Pragma(\"pack(push,16)\") ",
        }
    }
}

pub enum New {
    Text(Vec<u8>),
    Copy(usize),
}

pub struct Edit {
    pub range: Range<usize>,
    pub new: New,
}

pub struct Rewritten {
    /// The source, cut at its last column if it has one.
    pub source: Vec<u8>,
    pub edits: Vec<Edit>,
    /// No compiler reads the file as it is.
    pub needed: bool,
}

/// Pragmas that are the compiler's own, also inside Guardian programs.
const HOST_PRAGMAS: &[&str] = &[
    "gcc",
    "clang",
    "stdc",
    "omp",
    "acc",
    "pack",
    "once",
    "weak",
    "ident",
    "message",
    "push_macro",
    "pop_macro",
    "redefine_extname",
    "scalar_storage_order",
    "poison",
    "system_header",
    "region",
    "endregion",
    "unused",
    "align",
    "ms_struct",
    "options",
    "unroll",
    "ghs",
];

/// The words and the rest of a pragma: first word in lower case.
fn words(rest: &[u8]) -> (String, String) {
    let text = String::from_utf8_lossy(rest).into_owned();
    let end = text.find(|c: char| !(c.is_ascii_alphanumeric() || c == '_')).unwrap_or(text.len());
    (text[..end].to_ascii_lowercase(), text[end..].trim().to_owned())
}

pub fn rewrite(
    source: Vec<u8>,
    cpp: bool,
    sections: Option<&[String]>,
    layouts: &mut Layouts,
    around: &mut dyn Surroundings,
) -> Rewritten {
    let (source, cut) = columns(source, cpp);
    let tokens = lexer::scan(&source, cpp);
    let mut file = File { source: &source, tokens: &tokens, edits: Vec::new(), needed: cut };
    match sections.filter(|wanted| file.has_section(wanted)) {
        Some(wanted) => file.select(wanted, layouts, around),
        None => file.all(0..tokens.len(), layouts, around),
    }
    let (mut edits, needed) = (file.edits, file.needed);
    edits.sort_by_key(|e| (e.range.start, e.range.end));
    // Broken source can ask for one place twice: the first wins.
    let mut end = 0;
    edits.retain(|e| {
        let fits = e.range.start >= end;
        end = end.max(e.range.end);
        fits
    });
    Rewritten { source, edits, needed }
}

/// Blanks what stands beyond the last column that `#pragma columns` allows.
fn columns(source: Vec<u8>, cpp: bool) -> (Vec<u8>, bool) {
    if !source.windows(7).any(|w| w.eq_ignore_ascii_case(b"columns")) {
        return (source, false);
    }
    // From which byte on, which last column.
    let mut limits = Vec::new();
    for token in lexer::scan(&source, cpp).iter().filter(|t| t.kind == Kind::Directive) {
        let directive = lexer::directive(token.text(&source));
        let (word, rest) = words(&directive.rest);
        if directive.name == "pragma" && word == "columns" {
            limits.extend(rest.trim_matches(['(', ')', ' ']).parse::<usize>().map(|last| (token.end, last)));
        }
    }
    let mut out = Vec::with_capacity(source.len());
    let mut cut = false;
    let mut start = 0;
    for line in source.split_inclusive(|b| *b == b'\n') {
        let end = line.iter().rposition(|b| !matches!(b, b'\n' | b'\r')).map_or(0, |n| n + 1);
        match limits.iter().rev().find(|(from, _)| *from <= start) {
            Some((_, last)) if end > *last => {
                cut = true;
                out.extend_from_slice(&line[..*last]);
                out.extend_from_slice(&line[end..]);
            }
            _ => out.extend_from_slice(line),
        }
        start += line.len();
    }
    (out, cut)
}

struct File<'a> {
    source: &'a [u8],
    tokens: &'a [Token],
    edits: Vec<Edit>,
    needed: bool,
}

impl File<'_> {
    /// Replaces `range`; line ends of the old text are kept.
    fn replace(&mut self, range: Range<usize>, new: &str) {
        let mut text = new.as_bytes().to_vec();
        text.extend(self.source[range.clone()].iter().filter(|b| **b == b'\n'));
        self.edits.push(Edit { range, new: New::Text(text) });
    }

    fn section_of(&self, token: &Token) -> Option<String> {
        let directive = (token.kind == Kind::Directive).then(|| lexer::directive(token.text(self.source)))?;
        let (word, rest) = words(&directive.rest);
        (directive.name == "pragma" && word == "section").then(|| rest.split_whitespace().next().unwrap_or("").to_owned())
    }

    fn has_section(&self, wanted: &[String]) -> bool {
        self.tokens.iter().filter_map(|t| self.section_of(t)).any(|s| wanted.iter().any(|w| w.eq_ignore_ascii_case(&s)))
    }

    /// Keeps the wanted sections only, and conditions outside them, so that every `#if` finds its end.
    fn select(&mut self, wanted: &[String], layouts: &mut Layouts, around: &mut dyn Surroundings) {
        self.needed = true;
        let tokens = self.tokens;
        let mut first = 0;
        let mut keep = false;
        let mut from = 0;
        for n in 0..=tokens.len() {
            let section = tokens.get(n).map(|t| self.section_of(t));
            if matches!(section, Some(None)) {
                continue;
            }
            let to = tokens.get(n).map_or(self.source.len(), |t| t.start);
            if keep {
                self.all(first..n, layouts, around);
            } else {
                self.drop_all(first..n, from..to);
            }
            keep = section.flatten().is_some_and(|s| wanted.iter().any(|w| w.eq_ignore_ascii_case(&s)));
            (first, from) = (n, to);
        }
    }

    fn drop_all(&mut self, tokens: Range<usize>, range: Range<usize>) {
        let mut from = range.start;
        for token in &self.tokens[tokens] {
            let condition = token.kind == Kind::Directive
                && matches!(
                    lexer::directive(token.text(self.source)).name.as_str(),
                    "if" | "ifdef" | "ifndef" | "else" | "elif" | "elifdef" | "elifndef" | "endif"
                );
            if condition {
                self.replace(from..token.start, "");
                from = token.end;
            }
        }
        self.replace(from..range.end, "");
    }

    fn all(&mut self, range: Range<usize>, layouts: &mut Layouts, around: &mut dyn Surroundings) {
        let tokens = self.tokens;
        let mut packed: Vec<(usize, Layout)> = Vec::new();
        for n in range {
            let token = &tokens[n];
            packed.retain(|(end, _)| n < *end);
            match token.kind {
                Kind::Directive => self.directive(token, layouts, around),
                Kind::Word => match token.text(self.source) {
                    b"struct" | b"union" => self.structure(n, layouts, &mut packed),
                    b"main" => self.main(n),
                    text if text.eq_ignore_ascii_case(b"nolist") => self.stray_nolist(n),
                    _ => {}
                },
                _ => {}
            }
        }
    }

    fn directive(&mut self, token: &Token, layouts: &mut Layouts, around: &mut dyn Surroundings) {
        let directive = lexer::directive(token.text(self.source));
        match directive.name.as_str() {
            "include" | "include_next" | "import" => match around.include(&directive.name, &directive.rest, layouts) {
                Include::Keep => {}
                Include::Text(text) => {
                    self.needed = true;
                    self.replace(token.start..token.end, &text);
                }
                Include::Copy { number, needed } => {
                    self.needed |= needed;
                    self.edits.push(Edit { range: token.start..token.end, new: New::Copy(number) });
                }
            },
            "pragma" => self.pragma(token, &directive.rest, layouts, around),
            _ => {}
        }
    }

    fn pragma(&mut self, token: &Token, rest: &[u8], layouts: &mut Layouts, around: &mut dyn Surroundings) {
        let (word, rest) = words(rest);
        if word.is_empty() || HOST_PRAGMAS.contains(&word.as_str()) {
            return;
        }
        let mut new = String::new();
        match word.as_str() {
            "fieldalign" => {
                let mut parts = rest.split(|c: char| c.is_whitespace() || matches!(c, '(' | ')' | ',')).filter(|p| !p.is_empty());
                if let Some(layout) = parts.next().and_then(Layout::read) {
                    match parts.next() {
                        Some(tag) => drop(layouts.tags.insert(tag.as_bytes().to_vec(), layout)),
                        None => layouts.rest = Some(layout),
                    }
                }
            }
            "function" => new = alias(&rest).unwrap_or_default(),
            _ => around.pragma(&word, &rest),
        }
        self.needed = true;
        self.replace(token.start..token.end, &new);
    }

    /// The next token that is no directive.
    fn after(&self, n: usize) -> Option<usize> {
        (n + 1..self.tokens.len()).find(|n| self.tokens[*n].kind != Kind::Directive)
    }

    fn is(&self, n: Option<usize>, text: &[u8]) -> bool {
        n.is_some_and(|n| self.tokens[n].is(self.source, text))
    }

    /// The token that closes the bracket at `open`.
    fn closing(&self, open: usize) -> Option<usize> {
        let mut depth = 0usize;
        for n in open..self.tokens.len() {
            if self.tokens[n].kind != Kind::Mark {
                continue;
            }
            match self.tokens[n].text(self.source) {
                b"{" | b"(" | b"[" => depth += 1,
                b"}" | b")" | b"]" => depth = depth.checked_sub(1)?,
                _ => {}
            }
            if depth == 0 {
                return Some(n);
            }
        }
        None
    }

    /// Puts the declaration that defines a structure between `pack` pragmas if a `fieldalign` is meant for it.
    fn structure(&mut self, n: usize, layouts: &Layouts, packed: &mut Vec<(usize, Layout)>) {
        let Some(mut next) = self.after(n) else { return };
        if self.is(Some(next), b"__attribute__") {
            let Some(after) = self.after(next).and_then(|open| self.closing(open)).and_then(|end| self.after(end)) else { return };
            next = after;
        }
        let tag = (self.tokens[next].kind == Kind::Word).then(|| self.tokens[next].text(self.source));
        let open = if tag.is_some() { self.after(next) } else { Some(next) };
        if !self.is(open, b"{") {
            return;
        }
        let Some(layout) = tag.and_then(|t| layouts.tags.get(t).copied()).or(layouts.rest) else { return };
        if packed.last().is_some_and(|(_, around)| *around == layout) {
            return;
        }
        let Some(body) = open.and_then(|open| self.closing(open)) else { return };
        let mut end = Some(body);
        while end.is_some() && !self.is(end, b";") {
            end = end.and_then(|e| self.after(e));
            if end.is_some_and(|e| matches!(self.tokens[e].text(self.source), b"{" | b"(" | b"[")) {
                end = end.and_then(|e| self.closing(e));
            }
        }
        let Some(end) = end else { return };
        let at = self.tokens[self.declaration(n)].start;
        self.needed = true;
        self.edits.push(Edit { range: at..at, new: New::Text(layout.pack().into()) });
        let after = self.tokens[end].end;
        self.edits.push(Edit { range: after..after, new: New::Text(b" _Pragma(\"pack(pop)\")".to_vec()) });
        packed.push((end, layout));
    }

    /// The first token of the declaration that token `n` is in.
    fn declaration(&self, n: usize) -> usize {
        let mut first = n;
        let mut at = n;
        while at > 0 {
            at -= 1;
            let token = &self.tokens[at];
            match token.text(self.source) {
                b";" | b"{" | b"}" => break,
                _ if token.kind != Kind::Directive => first = at,
                _ => {
                    let before = (0..at).rev().find(|b| self.tokens[*b].kind != Kind::Directive);
                    let goes_on = before.is_some_and(|b| {
                        matches!(
                            self.tokens[b].text(self.source),
                            b"typedef" | b"static" | b"extern" | b"const" | b"volatile" | b"register" | b"auto"
                        )
                    });
                    if !goes_on {
                        break;
                    }
                }
            }
        }
        first
    }

    fn blank(&mut self, n: usize) {
        let range = self.tokens[n].start..self.tokens[n].end;
        let blanks = " ".repeat(range.len());
        self.needed = true;
        self.replace(range, &blanks);
    }

    /// `short` or `long` becomes `int`, in the same columns.
    fn widen(&mut self, n: usize) {
        let (before, after) = (n.checked_sub(1), self.after(n));
        if self.is(before, b"int") || self.is(after, b"int") {
            return self.blank(n);
        }
        let range = self.tokens[n].start..self.tokens[n].end;
        let new = format!("{:width$}", "int", width = range.len());
        self.needed = true;
        self.replace(range, &new);
    }

    /// `short main(short argc, ...)`: compilers insist on `int`.
    fn main(&mut self, n: usize) {
        let open = self.after(n);
        if !self.is(open, b"(") || self.is(n.checked_sub(1), b".") || self.is(n.checked_sub(1), b">") {
            return;
        }
        for back in (n.saturating_sub(3)..n).rev() {
            match self.tokens[back].text(self.source) {
                b"short" | b"long" => self.widen(back),
                b"void" => {
                    self.needed = true;
                    self.replace(self.tokens[back].start..self.tokens[back].end, "int ");
                }
                b"unsigned" | b"signed" => self.blank(back),
                b"int" | b"extern" | b"static" => {}
                _ => break,
            }
        }
        let Some(open) = open else { return };
        let Some(close) = self.closing(open) else { return };
        let comma = (open..close).find(|c| self.is(Some(*c), b",")).unwrap_or(close);
        // Old style: the types stand between `)` and `{`.
        let old = match self.after(close) {
            Some(next) if self.tokens[next].kind == Kind::Word => (next..self.tokens.len()).find(|b| self.is(Some(*b), b"{")),
            _ => None,
        };
        let declarations = old.map_or(close..close, |body| close + 1..body);
        for at in (open + 1..comma).chain(declarations) {
            match self.tokens[at].text(self.source) {
                b"short" | b"long" => self.widen(at),
                b"unsigned" | b"signed" if !self.is(self.after(at), b"char") => self.blank(at),
                _ => {}
            }
        }
    }

    /// `nolist` on a line of its own below an include line.
    fn stray_nolist(&mut self, n: usize) {
        let token = &self.tokens[n];
        let before = n.checked_sub(1).map(|b| &self.tokens[b]);
        let follows_include =
            before.is_some_and(|b| b.kind == Kind::Directive && lexer::directive(b.text(self.source)).name == "include");
        let ends_line = self.tokens.get(n + 1).is_none_or(|next| self.source[token.end..next.start].contains(&b'\n'));
        if follows_include && ends_line {
            self.blank(n);
        }
    }
}

/// `#pragma function NAME (alias("x"), ...)` in words that gcc and clang know.
fn alias(rest: &str) -> Option<String> {
    let name = rest.split(|c: char| !(c.is_ascii_alphanumeric() || c == '_')).next().filter(|n| !n.is_empty())?;
    let at = rest.to_ascii_lowercase().find("alias")?;
    let external = rest[at + 5..].trim_start().strip_prefix('(')?.split(')').next()?.trim().trim_matches('"');
    let plain = |s: &str| !s.is_empty() && s.bytes().all(lexer::word_part);
    plain(external).then(|| format!("#pragma redefine_extname {name} {external}"))
}

#[cfg(test)]
mod tests;
