/** A 32-bit FNV-1a hash of a string's UTF-16 code units: unsigned, the same on every machine. */
export function hash32(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) {
    hash ^= text.charCodeAt(i);
    hash = Math.imul(hash, 0x01000193);
  }
  return hash >>> 0;
}

/** Mixes two 32-bit numbers into one, well spread (the finaliser of MurmurHash3): unsigned. */
export function mix32(a: number, b: number): number {
  let hash = Math.imul(a, 0x9e3779b1) ^ (b + 0x7f4a7c15);
  hash ^= hash >>> 16;
  hash = Math.imul(hash, 0x85ebca6b);
  hash ^= hash >>> 13;
  hash = Math.imul(hash, 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
