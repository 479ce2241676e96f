import { wordSet } from "../../../word-set.ts";

/** In what a column of a table measures goods. */
export const WEIGHTS: ReadonlySet<string> = wordSet(
  "tonnes tons kilograms kilos kg litres liters gallons mt",
);

/** Where goods are given out, as a column of a table calls it. */
export const GIVEN_OUT_AT: ReadonlySet<string> = wordSet("points sites stations stands hubs outlets");

/** Relief goods and what carries them: tonnes beside one are of aid. */
export const GOODS: ReadonlySet<string> = wordSet(
  "aid relief humanitarian food foodstuff foodstuffs supplies assistance medicine medicines medical drugs water wheat flour grain grains rice maize sorghum cereal cereals tent tents blanket blankets kit kits parcel parcels rations commodities donated donation donations emergency basket baskets diesel fuel unloaded carries airlifted airlift plane truck trucks convoy wfp unicef who chlorine dressings bandages plaster plastic sheeting tarpaulins mattresses clothing vaccines antibiotics saline fluids seed seeds fodder hay rope nutrition",
);

/** What is done with relief goods, and where they are: tonnes beside one are of aid. */
export const HANDED_OUT: ReadonlySet<string> = wordSet(
  "distributed distribute distributing donate donates handed delivered deliver delivering delivery dispatched dispatch airdropped parachuted aircraft aboard board cargo lorries lorry ship ships vessel stocks stockpile warehouses biscuits beans lentils bread sugar milk salt clothes clothing nutrition nutritional",
);
