//! Any bytes as any data set: never a panic, and the world has whole rows or none.

use chancery_histories::Job;
use chancery_world::{DataSet, PastFilter};
use proptest::prelude::*;

use crate::desk::Desk;
use crate::icews::HEAD;

/// Bytes that come near tables: separators, quotation marks, digits, words that mean something.
fn table() -> impl Strategy<Value = Vec<u8>> {
    let piece = prop_oneof![
        Just(b"\t".to_vec()),
        Just(b"\n".to_vec()),
        Just(b",".to_vec()),
        Just(b"\"".to_vec()),
        Just(b"\r\n".to_vec()),
        Just(b"2014-05-29".to_vec()),
        Just(b"1\t2014-05-29\tRussia\t\t\tMake a visit\t042\t1\tKazakhstan\t\t\t1\t1\t\t\t\t\t\t\t\n".to_vec()),
        Just(b"0\t0\t1\t3\n".to_vec()),
        Just(HEAD.as_bytes().to_vec()),
        Just(b"event_id_cnty,event_date,event_type,sub_event_type,actor1,actor2,country\n".to_vec()),
        Just(b"NIG1,2014-05-29,Battles,Armed clash,\"Boko, Haram\",,Nigeria\n".to_vec()),
        Just(b"PK\x03\x04".to_vec()),
        Just(vec![0x1F, 0x8B, 8]),
        proptest::collection::vec(any::<u8>(), 0..20),
    ];
    proptest::collection::vec(piece, 0..40).prop_map(|pieces| pieces.concat())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn nothing_panics_and_the_world_stays_whole(bytes in table(), names in table()) {
        let mut desk = Desk::new();
        desk.write("entity2id.txt", [b"Russia\t0\nKazakhstan\t1\n", names.as_slice()].concat());
        desk.write("relation2id.txt", "Make_a_visit\t0\n");
        let path = desk.write("any.txt", &bytes);
        let mut added = 0;
        for set in DataSet::ALL {
            let start = (set == DataSet::Quads).then(|| "2014-01-01".parse().unwrap());
            let job = Job { set, paths: std::slice::from_ref(&path), start, unit: None };
            let Ok(report) = desk.job(&job) else { continue };
            let tally = report.tally;
            prop_assert_eq!(tally.rows, tally.added + tally.duplicates + tally.nobody + tally.malformed);
            added += tally.added;
        }
        prop_assert_eq!(desk.world.count_past(&PastFilter::default()).unwrap(), added);
        prop_assert_eq!(desk.world.past(&PastFilter::default()).unwrap().len() as u64, added);
        desk.world.verify().unwrap();
    }
}
