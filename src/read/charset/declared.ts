/** How much of a page may stand before its charset is declared; the HTML standard says 1,024 bytes, pages with long comments need more. */
const HEAD = 4096;
const META = /<meta\s[^>]{0,300}?charset\s{0,9}=\s{0,9}["']?\s{0,9}([a-z0-9_:-]{2,40})/i;
const XML = /^\s{0,99}<\?xml\s[^>]{0,200}?encoding\s{0,9}=\s{0,9}["']([a-z0-9_:-]{2,40})/i;

/** The charset that a page names in a meta tag or an XML declaration, as a WHATWG label; undefined where it names none that is known. */
export function declaredCharset(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, HEAD));
  const name = XML.exec(head)?.[1] ?? META.exec(head)?.[1];
  if (!name) return undefined;
  try {
    const { encoding } = new TextDecoder(name);
    // A page that could be searched as ASCII is not UTF-16, whatever it says: the HTML standard reads it as UTF-8.
    return encoding.startsWith("utf-16") ? "utf-8" : encoding;
  } catch {
    return undefined;
  }
}
