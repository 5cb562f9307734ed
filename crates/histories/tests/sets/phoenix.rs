use chancery_world::DataSet;

use crate::desk::{Desk, told};

#[test]
fn dailies_and_historical_files_are_told_apart() {
    let mut desk = Desk::new();
    let daily = "20150715_1\t20150714\t2015\t07\t14\tUSAGOV\tUSA\tGOV\t\tIRN\tIRN\t\t\t057\t05\t2\t8.0\tNUCLEAR\t48.2\t16.37\t\
                 Vienna\tVienna\tAUT\t1_2\thttps://example.org/deal;https://example.org/more\tpaper\n";
    assert_eq!(desk.take(DataSet::Phoenix, "daily.txt", daily).added, 1);
    let history = "eid,story_date,year,month,day,source,source_root,source_agent,source_others,target,target_root,target_agent,\
                   target_others,code,root_code,quad_class,goldstein,joined_issues,lat,lon,placename,statename,countryname,aid,process\n\
                   NYT_1,1990-08-02,1990,8,2,IRQMIL,IRQ,MIL,,KWT,KWT,,,190,19,4,-10,,NA,NA,NA,NA,Kuwait,4321,3\n\
                   NYT_2,1990-08-03,1990,8,3,,,,,,,,,010,1,1,0,,,,,,,4321,3\n";
    let tally = desk.take(DataSet::Phoenix, "history.csv", history);
    assert_eq!((tally.added, tally.nobody), (1, 1));
    let events = desk.events();
    assert_eq!(told(&events[0]), "USA SUPPORT IRN");
    assert!(events[0].story.is_some());
    assert_eq!(events[0].spot.as_ref().unwrap().name, "Vienna");
    assert_eq!(told(&events[1]), "IRQ.MIL ASSAULT KWT");
    assert_eq!((events[1].id.as_str(), events[1].story), ("phoenix:NYT_1", Some(4321)));
    let spot = events[1].spot.as_ref().unwrap();
    assert_eq!((spot.name.as_str(), spot.country.as_str(), spot.latitude), ("", "Kuwait", None));
}
