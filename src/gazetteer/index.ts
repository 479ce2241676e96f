/** The embedded gazetteer: which places a name may mean. Names and places look things up here; nothing here knows a text. */
export { foldName, foldWord, joinKey } from "./fold.ts";
export type { KeyUse, PlaceKind } from "./format.ts";
export { type Gazetteer, gazetteer, openGazetteer, type Place, type Sense } from "./gazetteer.ts";
