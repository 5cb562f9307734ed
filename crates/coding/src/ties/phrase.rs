//! Names at a place in the text, lists of them, and what a noun governs behind it.

use chancery_actors::{Link, LinkRole};
use chancery_records::MentionKind;
use chancery_syntax::Pos;

use super::{Finder, TieReading};
use crate::scene::{Filler, Reach, Scene};

/// What stands behind a noun or verb, after a preposition.
#[derive(Clone, Debug)]
pub(super) struct Complement {
    /// The preposition in its dictionary form, without a closing "de": `de`, `au sein`, `vis-à-vis`.
    pub(super) preposition: String,
    /// Who follows it.
    pub(super) fillers: Vec<Filler>,
    /// Whether it is something of theirs that follows: "du gaz russe".
    pub(super) goods: bool,
}

/// All complements of a word, and where they end.
#[derive(Clone, Debug, Default)]
pub(super) struct Complements {
    pub(super) list: Vec<Complement>,
    pub(super) end: u32,
    /// Nouns passed that are goods: "de gaz", "d'armes".
    pub(super) goods: Vec<u32>,
}

impl Complements {
    /// Who follows a preposition.
    pub(super) fn after(&self, preposition: &str) -> Vec<Filler> {
        let of = |goods: bool| -> Vec<Filler> {
            self.list
                .iter()
                .filter(|one| one.preposition == preposition && one.goods == goods)
                .flat_map(|one| one.fillers.iter().cloned())
                .collect()
        };
        let named = of(false);
        if named.is_empty() { of(true) } else { named }
    }
}

impl<'s, 'a> Finder<'s, 'a> {
    pub(super) fn new(scene: &'s Scene<'a>, reading: TieReading<'s>) -> Finder<'s, 'a> {
        let size = scene.tree.len() as usize + 1;
        let (mut begins, mut ends) = (vec![Vec::new(); size], vec![Vec::new(); size]);
        for (number, link) in scene.links.iter().enumerate() {
            if is_side(scene, link) {
                begins[link.tokens.start as usize].push(number);
                ends[link.tokens.end as usize].push(number);
            }
        }
        Finder { scene, reading, begins, ends }
    }

    pub(super) fn form(&self, t: u32) -> String {
        if t < self.scene.tree.len() { self.scene.tree.form(t) } else { String::new() }
    }

    /// Whether a word is in one of the lists: by its lemma, its form, its singular, or its infinitive.
    pub(super) fn is(&self, list: &str, t: u32) -> bool {
        if t >= self.scene.tree.len() {
            return false;
        }
        let form = self.scene.tree.form(t);
        self.reading.words.is(list, &self.scene.tree.lemma(t))
            || self.reading.words.is(list, &form)
            || self.reading.words.is(list, &singular(&form))
            || self.pos(t) == Pos::Verb
                && crate::verbs::infinitives(&form).iter().any(|verb| self.reading.words.is(list, verb))
    }

    /// A sign, whatever the pipeline takes it for.
    pub(super) fn is_sign(&self, t: u32) -> bool {
        let form = self.form(t);
        !form.is_empty() && form.chars().all(|c| !c.is_alphanumeric())
    }

    pub(super) fn pos(&self, t: u32) -> Pos {
        if t < self.scene.tree.len() { self.scene.tree.token(t).pos } else { Pos::Space }
    }

    fn longest(&self, numbers: &[usize], not_over: u32) -> Vec<&'a Link> {
        let links = self.scene.links;
        let mut found: Vec<&'a Link> = numbers
            .iter()
            .map(|&number| &links[number])
            .filter(|link| !link.tokens.contains(&not_over))
            .collect();
        let length = found.iter().map(|link| link.tokens.end - link.tokens.start).max();
        found.retain(|link| Some(link.tokens.end - link.tokens.start) == length);
        found
    }

    /// The longest links that begin at a token, those over `not_over` left out.
    pub(super) fn beginning(&self, t: u32, not_over: u32) -> Vec<&'a Link> {
        self.begins.get(t as usize).map_or(Vec::new(), |numbers| self.longest(numbers, not_over))
    }

    /// The longest links whose last token stands just before `t`.
    pub(super) fn ending(&self, t: u32, not_over: u32) -> Vec<&'a Link> {
        self.ends.get(t as usize).map_or(Vec::new(), |numbers| self.longest(numbers, not_over))
    }

    /// Whether a link that can be a side covers a token.
    pub(super) fn is_named(&self, t: u32) -> bool {
        self.scene.links.iter().any(|link| link.tokens.contains(&t) && is_side(self.scene, link))
    }

    /// The actors named at a token, its articles and a title left out, and where their names end: "(l')OTSC",
    /// "(le) président russe, Vladimir Poutine", "Organisation … (OTSC)".
    pub(super) fn item(&self, t: u32, carrier: u32) -> Option<(Vec<Filler>, u32)> {
        let end = self.scene.tree.sentence_range(carrier).end;
        let mut at = t;
        while at < end && self.beginning(at, carrier).is_empty() {
            let light = self.pos(at) == Pos::Det
                || matches!(self.form(at).as_str(), "l'" | "«" | "“" | "\"")
                || self.is("titles", at);
            if !light || at > t + 3 {
                return None;
            }
            at += 1;
        }
        if at >= end {
            return None;
        }
        let mut links = self.beginning(at, carrier);
        // "l'Irlandais David O'Sullivan": the person, not the country
        if let Some(first) = links.first().filter(|link| link.how == MentionKind::Demonym) {
            let next = self.beginning(first.tokens.end, carrier);
            if next.iter().any(|link| link.actor.is_person()) {
                links = next;
            }
        }
        let last = links.first()?.tokens.end;
        let fillers: Vec<Filler> = links
            .iter()
            .map(|link| Filler { actor: link.actor.clone(), token: link.head, direct: true })
            .collect();
        Some((fillers.clone(), self.absorb(last, carrier, &fillers)))
    }

    /// Goes on over a second name of the same actor: an acronym in brackets, a name behind an office.
    pub(super) fn absorb(&self, end: u32, carrier: u32, fillers: &[Filler]) -> u32 {
        let same = |at: u32| {
            let links = self.beginning(at, carrier);
            links
                .first()
                .filter(|link| fillers.iter().any(|filler| filler.actor == link.actor))
                .map(|link| link.tokens.end)
        };
        let mut at = end;
        for _ in 0..3 {
            let form = self.form(at);
            if matches!(form.as_str(), "»" | "”") {
                at += 1;
                continue;
            }
            let next = match form.as_str() {
                "(" => match same(at + 1) {
                    Some(end) if self.form(end) == ")" => Some(end + 1),
                    // an acronym that nobody linked
                    _ if self.form(at + 2) == ")" && !self.is_named(at + 1) => Some(at + 3),
                    _ => None,
                },
                "," => same(at + 1),
                _ => same(at),
            };
            match next {
                Some(next) => at = next,
                None => break,
            }
        }
        at
    }

    /// A list of names from a token on: "l'Arménie, la Biélorussie et (le) Kazakhstan". `preposition`
    /// must stand before each further one, if there is one before the first.
    pub(super) fn list(&self, t: u32, carrier: u32, preposition: Option<&str>) -> (Vec<Filler>, u32) {
        let Some((mut found, mut end)) = self.item(t, carrier) else { return (Vec::new(), t) };
        let mut before_comma = None;
        loop {
            let Some((next, comma)) = self.separator(end) else { break };
            let mut at = next;
            let preceding = self.preposition_at(at);
            match (preposition, &preceding) {
                (Some(wanted), Some((word, after))) if word == wanted => at = *after,
                // "entre A et B", "contre A et B": only "de" and "à" are said again
                (Some(wanted), None) if !matches!(wanted, "de" | "à") => {}
                (Some(_), _) => break,
                (None, Some((word, after))) if matches!(word.as_str(), "de" | "à" | "en" | "avec") => at = *after,
                (None, Some(_)) => break,
                (None, None) => {}
            }
            let Some((more, after)) = self.item(at, carrier) else { break };
            if comma && self.opens_clause(at, after) {
                break;
            }
            before_comma = if comma { Some((found.len(), end)) } else { None };
            found.extend(more);
            end = after;
        }
        // "ses alliés, la Chine, la Russie a …": the last of a list follows "et".
        if let Some((length, place)) = before_comma
            && !self.is_sign(end)
        {
            found.truncate(length);
            end = place;
        }
        dedup(&mut found);
        (found, end)
    }

    /// Whether the name from `first` to before `after` is the subject of a verb behind it.
    pub(super) fn opens_clause(&self, first: u32, after: u32) -> bool {
        let tree = &self.scene.tree;
        (first..after).any(|t| {
            tree.base(t) == "nsubj" && tree.head(t).is_some_and(|head| head >= after && tree.is_verb(head))
        }) && !self.is_sign(after)
    }

    /// What parts two names of a list: where the next one begins, and whether it is a mere comma.
    fn separator(&self, at: u32) -> Option<(u32, bool)> {
        match self.form(at).as_str() {
            "," => {
                let next = self.form(at + 1);
                match next.as_str() {
                    "et" | "ou" | "puis" => Some((at + 2, false)),
                    "ainsi" if self.form(at + 2).starts_with("qu") => Some((at + 3, false)),
                    _ => Some((at + 1, true)),
                }
            }
            "et" | "ou" | "ni" => Some((at + 1, false)),
            "ainsi" if self.form(at + 1).starts_with("qu") => Some((at + 2, false)),
            _ => None,
        }
    }

    /// A list that ends just before a token, the nearest name first.
    pub(super) fn list_before(&self, end: u32, carrier: u32) -> Vec<Filler> {
        let start = self.scene.tree.sentence_range(end.saturating_sub(1)).start;
        let mut found: Vec<Filler> = Vec::new();
        let mut at = end;
        let mut conjoined = false;
        loop {
            let links = self.ending(self.before_brackets(at), carrier);
            let Some(first) = links.first() else { break };
            found.extend(links.iter().map(|link| Filler { actor: link.actor.clone(), token: link.head, direct: true }));
            let mut before = first.tokens.start;
            while before > start && (matches!(self.pos(before - 1), Pos::Det | Pos::Adp) || self.form(before - 1) == "l'") {
                before -= 1;
            }
            if before <= start {
                break;
            }
            match self.form(before - 1).as_str() {
                "et" | "ou" => conjoined = true,
                "," if conjoined => {}
                _ => break,
            }
            at = before - 1;
            if at > start && self.form(at - 1) == "," {
                at -= 1;
            }
        }
        dedup(&mut found);
        found
    }

    /// Where the words before a closing bracket end: back over "(OTSC)".
    pub(super) fn before_brackets(&self, end: u32) -> u32 {
        if end == 0 || self.form(end - 1) != ")" {
            return end;
        }
        let low = end.saturating_sub(8);
        (low..end).rev().find(|&t| self.form(t) == "(").unwrap_or(end)
    }

    /// The preposition that begins at a token, without a closing "de", and where it ends.
    pub(super) fn preposition_at(&self, t: u32) -> Option<(String, u32)> {
        let tree = &self.scene.tree;
        if t >= tree.len() {
            return None;
        }
        const LONG: u32 = 8;
        let end = tree.sentence_range(t).end.min(t + LONG);
        let words = self.scene.words(self.scene.span(t, end - 1)).replace('’', "'").to_lowercase();
        for phrase in self.reading.words.list("prepositions") {
            let Some(rest) = words.strip_prefix(phrase.as_str()) else { continue };
            if rest.chars().next().is_some_and(char::is_alphanumeric) {
                continue;
            }
            let stop = tree.token(t).start + u32::try_from(phrase.chars().count()).unwrap_or(0);
            let mut after = (t..end).find(|&i| tree.token(i).start >= stop).unwrap_or(end);
            if contracted(&self.form(after)) == Some("de") {
                after += 1;
            }
            return Some((phrase.clone(), after));
        }
        let form = tree.form(t);
        if let Some(word) = contracted(&form) {
            return Some((word.to_owned(), t + 1));
        }
        (tree.token(t).pos == Pos::Adp).then(|| (form, t + 1))
    }

    /// What stands behind prepositions after the words from `from` on, up to the end of the phrase.
    /// `through` lets nouns that nobody is named by stand between.
    pub(super) fn complements(&self, from: u32, carrier: u32, through: bool) -> Complements {
        const LONG: u32 = 26;
        let end = self.scene.tree.sentence_range(carrier).end.min(from + LONG);
        let mut found = Complements { end: from, ..Complements::default() };
        let mut at = from;
        let mut preposition: Option<String> = None;
        while at < end {
            if preposition.is_none() || self.beginning(at, carrier).is_empty() {
                if let Some((word, after)) = self.preposition_at(at) {
                    preposition = Some(word);
                    at = after;
                    continue;
                }
            }
            let named = !self.beginning(at, carrier).is_empty();
            if named {
                let Some(word) = preposition.take() else { break };
                let (fillers, after) = self.list(at, carrier, Some(&word));
                found.list.push(Complement { preposition: word, fillers, goods: false });
                at = after;
                found.end = at;
                continue;
            }
            match self.pos(at) {
                Pos::Det | Pos::Adj | Pos::Adv | Pos::Num => at += 1,
                Pos::Noun | Pos::Verb if preposition.is_none() && self.is_modifier(at) => at += 1,
                Pos::Noun | Pos::Propn | Pos::X | Pos::Verb
                    if preposition.is_some() && !self.is_finite(at) && self.passes(at, through) =>
                {
                    let word = preposition.clone().unwrap_or_default();
                    let owners = self.owners(at);
                    if self.is("goods", at) {
                        found.goods.push(at);
                    }
                    if !owners.is_empty() && (self.is("goods", at) || self.is("grounds", at)) {
                        let goods = self.is("goods", at);
                        found.list.push(Complement { preposition: word, fillers: owners, goods });
                    }
                    if !self.is("transparent", at) && !self.is("grounds", at) && !self.after_transparent(at) {
                        preposition = None;
                    }
                    at += 1;
                    found.end = at;
                }
                Pos::Cconj if self.is("goods", at + 1) || self.is("goods", at + 2) => {
                    preposition = Some("de".to_owned());
                    at += 1;
                }
                Pos::Punct if matches!(self.form(at).as_str(), "«" | "»" | "“" | "”") => at += 1,
                Pos::Punct if self.form(at) == "," && (self.is("goods", at + 1) || self.is("goods", at + 2)) => {
                    preposition = Some("de".to_owned());
                    at += 1;
                }
                _ => break,
            }
        }
        if preposition.is_none() {
            // adjectives behind the last noun are its own
            found.end = found.end.max(at);
        }
        found
    }

    fn is_finite(&self, t: u32) -> bool {
        self.scene.tree.token(t).feature("VerbForm") == Some("Fin")
    }

    /// Whether a noun may stand between a word and its sides: "du régime de", "de l'organisation
    /// pro-démocratie", and the goods.
    fn passes(&self, t: u32, through: bool) -> bool {
        let beside = t > 0 && self.is("transparent", t - 1) && !self.is_named(t - 1);
        through && matches!(self.pos(t), Pos::Noun | Pos::Propn | Pos::X)
            || ["transparent", "goods", "grounds"].iter().any(|list| self.is(list, t))
            || beside && !self.is_named(t)
    }

    fn after_transparent(&self, t: u32) -> bool {
        t > 0 && self.is("transparent", t - 1) && self.pos(t) == Pos::Noun && !self.is("goods", t)
    }

    /// An adjective, whatever the pipeline takes it for: "les alliés les plus proches".
    fn is_modifier(&self, t: u32) -> bool {
        self.scene.tree.dep(t) == "amod" || self.is("modifiers", t)
    }

    /// Whose the noun at a token is, by an adjective: "le gaz russe", "des armes et une formation russes".
    pub(super) fn owners(&self, noun: u32) -> Vec<Filler> {
        let tree = &self.scene.tree;
        let mut nouns = vec![noun];
        nouns.extend(tree.related(noun, &["conj"]));
        nouns.extend(tree.head(noun).filter(|_| tree.base(noun) == "conj"));
        let mut found: Vec<Filler> = self
            .scene
            .links
            .iter()
            .filter(|link| link.role == LinkRole::Attribute && (nouns.contains(&link.head) || link.tokens.start == noun + 1))
            .map(|link| Filler { actor: link.actor.clone(), token: link.tokens.start, direct: false })
            .collect();
        dedup(&mut found);
        found
    }

    /// Where the noun phrase around a noun begins: before its article and adjectives.
    pub(super) fn phrase_start(&self, noun: u32) -> u32 {
        let start = self.scene.tree.sentence_range(noun).start;
        let mut at = noun;
        while at > start {
            let before = at - 1;
            let named = self.scene.links.iter().any(|link| {
                link.tokens.contains(&before) && !link.tokens.contains(&noun) && is_side(self.scene, link)
            });
            let light = matches!(self.pos(before), Pos::Det | Pos::Adj | Pos::Num) || self.is("beside", before);
            if named || !light || self.pos(before) == Pos::Punct {
                break;
            }
            at = before;
        }
        at
    }

    /// Whether a noun is in the plural, by its article or else its ending.
    pub(super) fn is_plural(&self, noun: u32) -> bool {
        let first = self.phrase_start(noun);
        for t in first..noun {
            match self.form(t).as_str() {
                "le" | "la" | "l'" | "un" | "une" | "son" | "sa" | "ce" | "cette" | "cet" | "leur" | "notre" | "mon" => return false,
                "les" | "des" | "ses" | "ces" | "leurs" | "deux" | "trois" | "quatre" | "cinq" | "tous" | "toutes" | "plusieurs" | "nos" => return true,
                _ => {}
            }
        }
        if self.form(noun) == "pays" {
            return self.scene.tree.token(noun).feature("Number") == Some("Plur");
        }
        self.form(noun).ends_with(['s', 'x'])
    }

    /// The actors that nouns name, none of what merely belongs to them.
    pub(super) fn direct(&self, nouns: &[u32]) -> Vec<Filler> {
        let mut found = Vec::new();
        for &noun in nouns {
            found.extend(self.scene.fillers(noun, Reach::NAMED).into_iter().filter(|filler| filler.direct));
        }
        dedup(&mut found);
        found
    }

    /// Who does what a verb says; of a list, all, where the tree kept only some.
    pub(super) fn doers(&self, verb: u32) -> Vec<Filler> {
        let tree = &self.scene.tree;
        let mut nouns = self.scene.subjects(verb);
        let by_agent = tree.related(verb, &["obl:agent"]).next().is_some();
        if nouns.is_empty() && tree.is_passive(verb) && !by_agent && self.is("unaccusative", verb) {
            // "s'est retiré", "est devenu", "étaient sortis": no passives
            nouns = self.scene.objects(verb);
        }
        let mut found = self.direct(&nouns);
        if found.is_empty()
            && let Some(relative) = tree.related(verb, &["nsubj"]).find(|&t| self.form(t) == "qui")
        {
            let end = if relative > 0 && self.form(relative - 1) == "," { relative - 1 } else { relative };
            let links = self.ending(self.before_brackets(end), verb);
            found.extend(links.iter().map(|link| Filler { actor: link.actor.clone(), token: link.head, direct: true }));
        }
        let whole: Vec<Filler> = found
            .iter()
            .filter(|filler| filler.token < verb)
            .filter_map(|filler| self.links_end(filler))
            .map(|end| self.list_before(end, u32::MAX))
            .max_by_key(Vec::len)
            .unwrap_or_default();
        if !found.is_empty() && whole.len() > found.len() && self.is_plural_verb(verb) && !self.scene.tree.is_passive(verb) {
            found = whole;
            found.reverse();
        }
        found
    }

    fn is_plural_verb(&self, verb: u32) -> bool {
        let tree = &self.scene.tree;
        std::iter::once(verb)
            .chain(tree.related(verb, &["aux", "cop"]))
            .any(|t| tree.token(t).feature("VerbForm") == Some("Fin") && tree.token(t).feature("Number") == Some("Plur"))
    }

    fn links_end(&self, filler: &Filler) -> Option<u32> {
        let links = self.scene.links.iter();
        links.filter(|link| link.head == filler.token && link.actor == filler.actor).map(|link| link.tokens.end).max()
    }
}

/// Whether a link can be one of the two sides of a tie.
fn is_side(scene: &Scene<'_>, link: &Link) -> bool {
    match link.role {
        LinkRole::Actor => true,
        LinkRole::Pronoun => scene.tree.token(link.head).pos != Pos::Det,
        LinkRole::Place => link.how == MentionKind::Capital,
        LinkRole::Attribute | LinkRole::Title => false,
    }
}

pub(super) fn dedup(fillers: &mut Vec<Filler>) {
    let mut seen = Vec::new();
    fillers.retain(|filler| {
        let new = !seen.contains(&filler.actor);
        seen.push(filler.actor.clone());
        new
    });
}

fn contracted(form: &str) -> Option<&'static str> {
    match form {
        "de" | "du" | "des" | "d'" => Some("de"),
        "à" | "au" | "aux" => Some("à"),
        _ => None,
    }
}

/// A noun's singular by its ending: the pipeline's lemma is sometimes the plural.
pub(super) fn singular(form: &str) -> String {
    for (plural, single) in [("eaux", "eau"), ("aux", "al"), ("s", ""), ("x", "")] {
        if let Some(stem) = form.strip_suffix(plural).filter(|stem| stem.len() > 2) {
            return format!("{stem}{single}");
        }
    }
    form.to_owned()
}
