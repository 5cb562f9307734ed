//! Obligations: an article of a treaty or charter that binds those who are party to it.

use chancery_knowledge::lexicon::{ActorSort, WordClass};
use chancery_records::{ActorId, TieKind};
use chancery_syntax::Pos;

use super::{Finder, Found, Telling};

impl Finder<'_, '_> {
    /// "l'article 4 de la charte de l'OTSC stipule que", "en vertu de l'article 5 de l'OTAN".
    pub(super) fn duties_at(&self, i: u32, found: &mut Vec<Found>) {
        if !self.is("articles", i) {
            return;
        }
        let number = self.form(i + 1);
        if number.is_empty()
            || number.len() > 4
            || !number.starts_with(|c: char| c.is_ascii_digit())
        {
            return;
        }
        let behind = self.complements(i + 2, i, true);
        let bodies = behind.after(&self.scene.grammar.of);
        let Some(body) =
            bodies.iter().find(|body| self.sort(&body.actor) == ActorSort::Organisation)
        else {
            return;
        };
        let Ok(article) =
            format!("{}/article-{}", body.actor, number.to_lowercase()).parse::<ActorId>()
        else {
            return;
        };
        let tree = &self.scene.tree;
        let verb = tree.ancestors(i).into_iter().find(|&t| tree.is_verb(t));
        let binding = verb.filter(|&verb| self.is("binding", verb));
        if binding.is_none() && !self.invoked(i) {
            return;
        }
        let mut telling = Telling::fact(TieKind::ObligatedBy, i);
        if let Some(verb) = binding {
            telling.status = self.status(verb, WordClass::Verb);
        }
        telling.tokens.extend([i + 1, body.token]);
        telling.tokens.extend(binding);
        // "l'article 5 oblige l'Allemagne à": whom it binds, if it says so; else all who are in it.
        let subject = binding.filter(|_| tree.base(i) == "nsubj");
        let bound = subject.map(|verb| self.direct(&self.scene.objects(verb))).unwrap_or_default();
        if bound.is_empty() {
            self.add(found, telling, &body.actor, Some(&article));
        } else {
            for one in &bound {
                self.add(found, telling.clone(), &one.actor, Some(&article));
            }
        }
    }

    /// "en vertu de l'article", "conformément à l'article"
    fn invoked(&self, i: u32) -> bool {
        const NEAR: u32 = 6;
        let low = self.scene.tree.sentence_range(i).start.max(i.saturating_sub(NEAR));
        (low..i).rev().take_while(|&t| self.pos(t) != Pos::Verb).any(|t| self.is("invoking", t))
    }
}
