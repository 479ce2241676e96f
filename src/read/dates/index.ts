export { dateOf } from "./date-of.ts";
