/** Stands in for node:crypto, which only the making of ids needs: a page shows ids and makes none. */
export function createHash(): never {
  throw new TypeError("a page makes no ids");
}
