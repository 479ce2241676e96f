export { type Decoded, decode } from "./decode.ts";
export { signatureOf } from "./signatures.ts";
