//! Standing relations in English, sentence by sentence: what each must give, and nothing else.
//!
//! Sentences were written for this file. `CHANCERY_LEXICON` names a folder of words to use instead of those packed.

mod stage;

use chancery_records::{Status, Tie};
use stage::{Stage, Tally};
use std::collections::BTreeSet;

/// The share of sentences that must come out as they stand here: what is reached, and no less.
const SHARE: f64 = 0.95;

/// A sentence and the ties it tells, each `kind a b`; a trailing `!` says that it is denied, `?` that it is open
/// or to come.
type Case = (&'static str, &'static [&'static str]);

const CASES: &[Case] = &[
    // Offices
    (
        "Kenyan President William Ruto received investors in Nairobi.",
        &["office_holder KEN/ruto KEN"],
    ),
    ("Xi Jinping, the Chinese president, left Lima on Saturday.", &["office_holder CHN/xi CHN"]),
    ("UN Secretary-General Antonio Guterres called for calm.", &["office_holder UN/guterres UN"]),
    (
        "Narendra Modi, the Indian prime minister, travelled to Colombo.",
        &["office_holder IND/modi IND"],
    ),
    ("Former US President Barack Obama has published a book.", &[]),
    ("The president of the bank resigned on Monday in Tokyo.", &[]),
    (
        "Turkish Foreign Minister Hakan Fidan met members of parliament.",
        &["office_holder TUR/fidan TUR"],
    ),
    ("Emmanuel Macron opened a school in Marseille.", &[]),
    // Members
    ("Turkey, a member of NATO, buys planes.", &["member_of TUR NATO"]),
    ("NATO member Turkey buys planes.", &["member_of TUR NATO"]),
    ("Bolivia became a member of Mercosur in 2024.", &["member_of BOL MERCOSUR"]),
    ("Sweden joined NATO in 2024.", &["member_of SWE NATO"]),
    ("Georgia is not a member of the European Union.", &["member_of GEO EU!"]),
    ("Kyiv wants to join NATO.", &["member_of UKR NATO?"]),
    ("Qatar left OPEC in 2019.", &["former_member QAT OPEC"]),
    ("Britain left the European Union in 2020.", &["former_member GBR EU"]),
    ("The Arab League suspended Syria in 2011.", &["suspended SYR ARAB_LEAGUE"]),
    ("Poland and other members of the European Union protested.", &["member_of POL EU"]),
    ("Hungary belongs to the European Union.", &["member_of HUN EU"]),
    // Allies
    ("Belarus, a close ally of Russia, has opened its border.", &["ally_of BLR RUS"]),
    ("Belarus is Russia's closest ally.", &["ally_of BLR RUS"]),
    (
        "Moscow's allies – Belarus and North Korea – voted against.",
        &["ally_of BLR RUS", "ally_of PRK RUS"],
    ),
    ("Pakistan, China's ally, has bought submarines.", &["ally_of PAK CHN"]),
    ("Egypt is an ally of the United States.", &["ally_of EGY USA"]),
    ("The Russia-led CSTO met in Minsk.", &[]),
    // Neighbours and regions
    ("Kazakhstan borders Russia.", &["borders KAZ RUS"]),
    ("Chad, a neighbour of Sudan, has taken in refugees.", &["borders TCD SDN"]),
    ("Finland shares a border with Russia.", &["borders FIN RUS"]),
    ("The border between India and China is closed.", &["borders IND CHN", "borders CHN IND"]),
    // Dependence, sanctions
    ("Slovakia depends on Russia for its gas.", &["dependent_on SVK RUS"]),
    ("Europe's dependence on China is growing.", &["dependent_on EUROPE CHN"]),
    ("US sanctions against Iran remain in force.", &["sanctions USA IRN"]),
    ("The European Union imposed sanctions on Belarus in 2020.", &["sanctions EU BLR"]),
    ("Japan has not imposed sanctions on Myanmar.", &["sanctions JPN MMR!"]),
    ("Washington lifted its sanctions on Sudan.", &["sanctions USA SDN!"]),
    // Goods
    ("Russia supplies weapons to Mali.", &["supplies RUS MLI"]),
    ("Turkey sold drones to Ethiopia.", &["supplies TUR ETH"]),
    ("India imports oil from Iraq.", &["supplies IRQ IND"]),
    ("Algeria is Italy's main supplier of gas.", &["supplies DZA ITA"]),
    ("Russian gas flows through Turkey.", &["transits RUS TUR"]),
    ("Qatar's exports of gas to Japan have fallen.", &["supplies QAT JPN"]),
    // Treaties, foundations
    ("Article 5 of NATO's treaty commits Germany to help.", &["obligated_by DEU NATO/article-5"]),
    (
        "Under Article 4 of the North Atlantic Treaty, Poland asked for talks.",
        &["obligated_by NATO NATO/article-4"],
    ),
    ("Iran ratified the treaty in 1970.", &[]),
    // Nothing
    ("The members of the orchestra played in Vienna.", &[]),
    ("Japan and Brazil play on Sunday.", &[]),
];

fn told(tie: &Tie) -> String {
    let b = tie.b.as_ref().map_or("-", |b| b.as_str());
    let mark = match tie.status {
        Status::Fact => "",
        Status::Negated => "!",
        _ => "?",
    };
    format!("{} {} {b}{mark}", tie.tie.as_str(), tie.a)
}

#[test]
fn as_many_sentences_as_before_give_their_ties_and_no_others() {
    let stage = Stage::of("en");
    let mut tally = Tally::default();
    for (sentence, wanted) in CASES {
        let coded = stage.code(&format!("Published: 2024-05-13\n\n{sentence}"));
        let found: BTreeSet<String> = coded.ties.iter().map(told).collect();
        tally.add(sentence, &wanted.iter().map(|tie| (*tie).to_owned()).collect(), &found);
    }
    tally.at_least(SHARE);
}

#[test]
fn a_word_at_the_very_end_of_a_text_begins_no_phrase_beyond_it() {
    // The last word is a full stop, behind which a phrase of "embargo" was looked for.
    let coded = Stage::of("en").code("Norway lifted its ten-day embargo of the U.K.");
    assert_eq!(coded.document.sentences, 1);
}
