import { inflected } from "../inflect.ts";

/** Nouns of what kills by itself: fire, water, earth, weather, illness, hunger and arms. */
export const KILLERS = [
  "fire|fires|blaze|blazes|flames|inferno|wildfire|wildfires|smoke|fumes|gas|heat|heatwave|cold|frost|hunger|famine|starvation|thirst",
  "flood|floods|flooding|floodwater|floodwaters|water|waters|river|rivers|torrent|torrents|sea|lake|waves|wave|tsunami|tide|surge|current|currents|rain|rains|downpour|deluge",
  "earthquake|earthquakes|quake|quakes|tremor|tremors|aftershock|aftershocks|landslide|landslides|mudslide|mudslides|slide|avalanche|avalanches|mud|rockfall|lahar|lava|volcano|eruption|collapse",
  "storm|storms|hurricane|cyclone|typhoon|tornado|tornadoes|twister|lightning|wind|winds|blizzard|winter|drought|monsoon",
  "disease|illness|epidemic|outbreak|pandemic|plague|cholera|measles|malaria|typhoid|ebola|influenza|flu|fever|virus|diarrhoea|diarrhea|dengue|diphtheria|meningitis|polio|tuberculosis|dysentery|malnutrition|infection|pneumonia|poison|childbirth",
  "bomb|bombs|bombing|bombings|bombardment|shell|shells|shelling|strike|strikes|airstrike|airstrikes|raid|raids|missile|missiles|rocket|rockets|drone|drones|blast|blasts|explosion|explosions|mine|mines|bullet|bullets|gunfire|shooting|massacre|attack|attacks|war|fighting|violence|crash|accident|disaster|catastrophe|wreck|sinking|stampede|crush|derailment",
].join("|");

/** Pronouns that go back to what the sentence before spoke of. */
export const PRONOUN_DOERS: ReadonlySet<string> = new Set(["it", "which", "that", "they"]);

/** Nouns of those who take or keep people against their will. */
export const CAPTORS =
  "gunmen|kidnappers|captors|abductors|hostage-takers|militants|rebels|insurgents|bandits|guerrillas|guerillas|militia|militias|militiamen|gang|gangs|mutineers|rioters|prisoners|inmates|convicts|jihadists|extremists|terrorists|separatists|pirates|enemy|attackers|raiders|police|policemen|guards|gendarmes|soldiers|army|troops|junta|security|forces|patrol|side";

/** Nouns of those who arrest. */
export const POLICE =
  "police|policemen|policewomen|officers|officer|gendarmes|gendarmerie|guards|guard|detectives|agents|constables|patrol|marshals|sheriff|troopers|authorities|prosecutors|raiders|gunmen|men|masked";

/** Verbs of which "it" may be the subject of nothing at all: "it took 40 porters a week". */
export const LIGHT_VERBS: ReadonlySet<string> = new Set(inflected("take|end|fetch").split("|"));

/** Verbs with which what kills takes people. */
export const TAKES_LIVES = inflected(
  "take|claim|carry off|carry away|sweep off|swallow|snatch|snatch away|devour|finish off|rob|fell|reap|mow down|take away|drag down|consume|fetch|cut down|kill off|tear away|engulf|bury|entomb|wipe out|pluck|harvest|end|choke|poison|freeze",
);
