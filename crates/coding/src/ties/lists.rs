//! Names at a place and lists of them: "l'Arménie, la Biélorussie et le Kazakhstan".

use chancery_records::MentionKind;
use chancery_syntax::Pos;

use super::Finder;
use super::phrase::dedup;
use crate::scene::Filler;

impl Finder<'_, '_> {
    /// The actors named at a token, its articles and a title left out, and where their names end: "(l')OTSC",
    /// "(le) président russe, Vladimir Poutine", "Organisation … (OTSC)".
    pub(super) fn item(&self, t: u32, carrier: u32) -> Option<(Vec<Filler>, u32)> {
        let end = self.scene.tree.sentence_range(carrier).end;
        let mut at = t;
        while at < end && self.beginning(at, carrier).is_empty() {
            let light = self.pos(at) == Pos::Det
                || matches!(self.form(at).as_str(), "«" | "“" | "\"")
                || self.is_elided(at)
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
    pub(super) fn list(
        &self,
        t: u32,
        carrier: u32,
        preposition: Option<&str>,
    ) -> (Vec<Filler>, u32) {
        let Some((mut found, mut end)) = self.item(t, carrier) else { return (Vec::new(), t) };
        let mut before_comma = None;
        while let Some((next, comma)) = self.separator(end) {
            let mut at = next;
            let preceding = self.preposition_at(at);
            match (preposition, &preceding) {
                (Some(wanted), Some((word, after))) if word == wanted => at = *after,
                // "entre A et B", "contre A et B": only "de" and "à" are said again
                (Some(wanted), None) if !self.reading.words.is("said_again", wanted) => {}
                (Some(_), _) => break,
                (None, Some((word, after))) if self.reading.words.is("list_prepositions", word) => {
                    at = *after
                }
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
            tree.base(t) == "nsubj"
                && tree.head(t).is_some_and(|head| head >= after && tree.is_verb(head))
        }) && !self.is_sign(after)
    }

    /// What parts two names of a list: where the next one begins, and whether it is a mere comma.
    pub(super) fn separator(&self, at: u32) -> Option<(u32, bool)> {
        match self.form(at).as_str() {
            "," => {
                let next = self.form(at + 1);
                let (grammar, tree) = (self.scene.grammar, &self.scene.tree);
                let joins = [&grammar.and, &grammar.or, &grammar.then];
                if joins.iter().any(|one| one.has(&next)) {
                    return Some((at + 2, false));
                }
                let as_well = (at + 1 < tree.len())
                    .then(|| tree.phrase_at(at + 1, &grammar.as_well))
                    .flatten();
                Some(as_well.map_or((at + 1, true), |after| (after, false)))
            }
            word if self.scene.grammar.joins(word) => Some((at + 1, false)),
            "" => None,
            _ => {
                let after = self.scene.tree.phrase_at(at, &self.scene.grammar.as_well)?;
                Some((after, false))
            }
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
            found.extend(links.iter().map(|link| Filler {
                actor: link.actor.clone(),
                token: link.head,
                direct: true,
            }));
            let mut before = first.tokens.start;
            while before > start
                && (matches!(self.pos(before - 1), Pos::Det | Pos::Adp)
                    || self.is_elided(before - 1))
            {
                before -= 1;
            }
            if before <= start {
                break;
            }
            match self.form(before - 1).as_str() {
                "," if conjoined => {}
                word if self.scene.grammar.and.has(word) || self.scene.grammar.or.has(word) => {
                    conjoined = true;
                }
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
}
