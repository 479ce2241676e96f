export { compareDates, comparePictures } from "./compare.ts";
export { changesAsMarkdown, changesAsText } from "./render.ts";
