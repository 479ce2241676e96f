/** Hardly anybody lives longer, in years: beyond this a number is no age. */
export const OLDEST = 110;
