//! Texts beside the record, in words.

use chancery_order::{Finding, Meeting};

use super::{Level, OrderPages, Report};

impl OrderPages<'_> {
    /// What texts say beside what the record and other texts say.
    #[must_use]
    pub fn meetings(&self, meetings: &[Meeting]) -> Report {
        let mut report = Report::default();
        report.push(Level::Title, self.say("meetings_title", &[]));
        if meetings.is_empty() {
            report.push(Level::Text, self.say("meetings_none", &[]));
        }
        for meeting in meetings {
            let place = self.place(&meeting.text.doc, meeting.text.sentence);
            let finding = self.finding(meeting.finding);
            report.push(Level::Section, self.pair(&finding, &place));
            report.push(Level::Text, self.quoted(&meeting.text.words));
            if let Some(speaker) = &meeting.speaker {
                let who = self.name(speaker.as_str());
                report.push(Level::Item, self.say("meeting_speaker", &[("who", &who)]));
            }
            let text = self.text(&meeting.what_text_says);
            report.push(Level::Item, self.say("meeting_text", &[("says", &text)]));
            let record = self.text(&meeting.what_record_says);
            if !record.is_empty() {
                let key = match meeting.finding {
                    Finding::SaidOtherwise | Finding::InternallyInconsistent => "meeting_other",
                    _ => "meeting_record",
                };
                report.push(Level::Item, self.say(key, &[("says", &record)]));
            }
            for ground in &meeting.record {
                report.push(Level::Under, self.ground(ground));
            }
            for other in &meeting.others {
                let place = self.place(&other.doc, other.sentence);
                let words = self.quoted(&other.words);
                report.push(Level::Under, format!("{words} ({place})"));
            }
        }
        report
    }

    fn finding(&self, finding: Finding) -> String {
        self.word("finding", finding.as_str())
    }

    /// A finding in one line, for a brief.
    pub(crate) fn meeting_line(&self, meeting: &Meeting) -> String {
        let text = self.text(&meeting.what_text_says);
        let record = self.text(&meeting.what_record_says);
        let finding = crate::typography::capital(&self.finding(meeting.finding));
        let told = self.pair(&finding, &text);
        if record.is_empty() { told } else { format!("{told} {record}") }
    }
}
