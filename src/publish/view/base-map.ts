/** A country's outlines in a cut of the map. */
export interface Outline {
  readonly name: string;
  /** Rings as flat lists of longitude, latitude in degrees. */
  readonly rings: readonly (readonly number[])[];
}

/** A cut of the world. */
export interface MapCut {
  /** West, south, east, north in degrees. */
  readonly box: readonly [number, number, number, number];
  readonly countries: readonly Outline[];
}

/** The outlines that the places of a picture lie on: where most is told of, and all of them. `null` where nothing is located. */
export interface BaseMap {
  readonly near: MapCut | null;
  readonly far: MapCut | null;
}
