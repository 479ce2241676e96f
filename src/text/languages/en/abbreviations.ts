/**
 * Written with a period and always before a name: a sentence never ends after one. Titles, ranks, offices and first parts of place names,
 * as style guides of news agencies list them. Without the period; case matters.
 */
export const TITLES: readonly string[] = (
  "Mr Mrs Ms Mx Dr Prof Rev Fr Hon Messrs Mme Mlle Gen Lt Col Maj Capt Cmdr Cpl Sgt Pvt Adm Brig Sen Sens Rep Reps Gov Govs Pres " +
  "Supt Insp Det Amb Atty St Ste Mt Ft Pt Sr Fr Sheik Msgr Eng Hr"
).split(" ");

/** Before a number or a name only ("No. 3", "Sept. 5", "Art. 12"): elsewhere the period ends the sentence. */
export const BEFORE_NUMBERS: readonly string[] =
  "No Nos no nos Art Arts art Fig Figs fig Sec sec Vol vol pp p Ch ch Res Mar Sun Sat Op op Para para Tel tel Ext ext approx ca c".split(
    " ",
  );

/** Keep their period wherever they stand; a sentence may end after one. */
export const OTHERS: readonly string[] = (
  "Jan Feb Apr Jun Jul Aug Sep Sept Oct Nov Dec Mon Tue Tues Wed Thu Thur Thurs Fri Jr Inc Corp Co Cos Ltd Bros Plc LLC Assn Dept Depts " +
  "Univ Inst Ave Blvd Rd etc vs v al viz cf et Ph i.e e.g a.m p.m Ph.D M.Phil B.Sc M.Sc Ed ed eds Gov't Govt approx est incl " +
  "Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky Md Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa Tenn Tex Va Vt Wash Wis Wyo " +
  "Que Ont Sask sq hr hrs min mins km kg lb lbs oz ft mph Mgr Mgmt Intl Natl Acad Fed"
)
  .split(" ")
  .filter(
    (word) =>
      !["Miss", "Ill", "Del", "Mo", "Ed", "ed", "min", "est", "Wash", "km", "kg", "ft", "Co", "Fed"].includes(
        word,
      ),
  )
  .concat("Co");
