export { decode } from "./decode.ts";
export { signatureOf } from "./signatures.ts";
