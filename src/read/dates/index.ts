export { dateOf } from "./date-of.ts";
export { datelineOf } from "./dateline.ts";
