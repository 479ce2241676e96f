import { stem } from "../terms/index.ts";

/** Groups into which reports part those they count: by age, sex, office, arms, trade and standing. Stems. */
export const PEOPLE_GROUPS: ReadonlySet<string> = new Set(
  `child children minor infant baby babies toddler girl boy teenager youth adult woman women man men elderly pregnant mother orphan
  student pupil schoolchild schoolgirl schoolboy teacher civilian soldier troop combatant rebel fighter militiaman militia gunman gunmen attacker assailant jihadist terrorist peacekeeper police policeman policemen officer
  guard gendarme ranger conscript reservist member personnel commander medic nurse doctor paramedic worker staff volunteer rescuer firefighter responder journalist reporter
  foreigner foreign tourist national prisoner inmate detainee migrant refugee household family displaced patient hostage crew sailor pilot miner`
    .split(/\s+/)
    .map(stem),
);
