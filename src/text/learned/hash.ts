/** A 32-bit FNV-1a hash of `text[start..end)`: digits count as one digit, curly apostrophes as plain ones. */
export function hashForm(text: string, start = 0, end = text.length): number {
  let hash = 0x811c9dc5;
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ normal(text.charCodeAt(at)), 0x01000193);
  return hash;
}

/** Scrambles a template's number and one value into 32 bits. */
export function mix1(template: number, a: number): number {
  return scramble(Math.imul(template, 0x9e3779b1) ^ Math.imul(a, 0x85ebca6b));
}

/** Scrambles a template's number and two values into 32 bits; their order counts. */
export function mix2(template: number, a: number, b: number): number {
  const first = Math.imul(template, 0x9e3779b1) ^ Math.imul(a, 0x85ebca6b);
  return scramble(Math.imul(first ^ (first >>> 13), 0xc2b2ae35) ^ Math.imul(b, 0x27d4eb2f));
}

/** The same as {@link mix1} at half the cost, for buckets: only the upper 24 bits are well mixed. */
export function blend1(template: number, a: number): number {
  const hash = Math.imul(a ^ Math.imul(template, 0x9e3779b1), 0x85ebca6b);
  return Math.imul(hash ^ (hash >>> 15), 0xc2b2ae35);
}

/** The same as {@link mix2} at half the cost, for buckets: only the upper 24 bits are well mixed. */
export function blend2(template: number, a: number, b: number): number {
  const hash = Math.imul(a ^ Math.imul(template, 0x9e3779b1), 0x85ebca6b);
  return Math.imul((hash ^ (hash >>> 15)) + b, 0xc2b2ae35);
}

function scramble(value: number): number {
  let hash = Math.imul(value ^ (value >>> 15), 0x2c1b3c6d);
  hash = Math.imul(hash ^ (hash >>> 12), 0x297a2d39);
  return hash ^ (hash >>> 15);
}

function normal(code: number): number {
  if (code >= 48 && code <= 57) return 48;
  return code === 0x2019 || code === 0x2018 ? 39 : code;
}
