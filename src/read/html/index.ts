export { flattenHtml, readHtml } from "./article.ts";
