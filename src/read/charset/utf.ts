/** Whether the bytes are UTF-8 without a fault. */
export function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/**
 * Whether bytes that are no valid UTF-8 are UTF-8 with faults all the same: at least twice as many sequences of two bytes or more are
 * whole as broken. In a single-byte charset a whole sequence is an accident.
 */
export function isMostlyUtf8(bytes: Uint8Array): boolean {
  let whole = 0;
  let broken = 0;
  for (let at = 0; at < bytes.length; at++) {
    if ((bytes[at] as number) < 0x80) continue;
    const length = sequenceLength(bytes, at);
    if (length === 0) broken++;
    else {
      whole++;
      at += length - 1;
    }
  }
  return whole >= 2 * broken;
}

/** The UTF-16 or UTF-32 encoding of the bytes: by their mark, else by where their zero bytes stand; undefined where they are neither. */
export function wideEncoding(bytes: Uint8Array): "utf-16le" | "utf-16be" | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  const { even, odd, pairs } = zeros(bytes);
  // Text in the Latin script has a zero in nearly every pair, always on the same side; 0.3 leaves room for other scripts between.
  if (pairs < 2) return undefined;
  if (odd > 0.3 * pairs && even < 0.02 * pairs) return "utf-16le";
  if (even > 0.3 * pairs && odd < 0.02 * pairs) return "utf-16be";
  return undefined;
}

function zeros(bytes: Uint8Array): { even: number; odd: number; pairs: number } {
  const length = Math.min(bytes.length, 4096) & ~1;
  let even = 0;
  let odd = 0;
  for (let at = 0; at < length; at += 2) {
    if (bytes[at] === 0) even++;
    if (bytes[at + 1] === 0) odd++;
  }
  return { even, odd, pairs: length / 2 };
}

function sequenceLength(bytes: Uint8Array, at: number): number {
  const lead = bytes[at] as number;
  const length = lead >= 0xf0 && lead < 0xf5 ? 4 : lead >= 0xe0 ? 3 : lead >= 0xc2 ? 2 : 0;
  if (length === 0 || lead >= 0xf5) return 0;
  for (let next = 1; next < length; next++) {
    const byte = bytes[at + next];
    if (byte === undefined || (byte & 0xc0) !== 0x80) return 0;
  }
  return length;
}
