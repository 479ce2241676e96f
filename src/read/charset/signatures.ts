/** A kind of file that is no text, and the bytes it starts with. */
interface Signature {
  /** What the file is, with its article, for the reader. */
  readonly kind: string;
  /** The first bytes, in Latin-1. */
  readonly starts: string;
}

/** Files that are often renamed to `.txt` or `.html`, or lie beside reports. Source: the signature list of the `file` command. */
const SIGNATURES: readonly Signature[] = [
  { kind: "a PDF document", starts: "%PDF-" },
  { kind: "a ZIP archive (Word, Excel, LibreOffice and EPUB files are ZIP archives)", starts: "PK\x03\x04" },
  { kind: "an empty ZIP archive", starts: "PK\x05\x06" },
  { kind: "an old Word, Excel or PowerPoint document", starts: "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" },
  { kind: "an RTF document", starts: "{\\rtf" },
  { kind: "a gzip archive", starts: "\x1f\x8b" },
  { kind: "a bzip2 archive", starts: "BZh" },
  { kind: "an xz archive", starts: "\xfd7zXZ\0" },
  { kind: "a Zstandard archive", starts: "\x28\xb5\x2f\xfd" },
  { kind: "a 7-Zip archive", starts: "7z\xbc\xaf\x27\x1c" },
  { kind: "a RAR archive", starts: "Rar!\x1a\x07" },
  { kind: "a PNG picture", starts: "\x89PNG\r\n\x1a\n" },
  { kind: "a JPEG picture", starts: "\xff\xd8\xff" },
  { kind: "a GIF picture", starts: "GIF8" },
  { kind: "a TIFF picture", starts: "II*\0" },
  { kind: "a TIFF picture", starts: "MM\0*" },
  { kind: "a RIFF file (WebP, WAV, AVI)", starts: "RIFF" },
  { kind: "an MP3 file", starts: "ID3" },
  { kind: "an Ogg file", starts: "OggS" },
  { kind: "a program", starts: "\x7fELF" },
  { kind: "a SQLite database", starts: "SQLite format 3\0" },
  { kind: "a binary property list", starts: "bplist00" },
];

/** What the bytes are, where they start with a known signature and are therefore no text. */
export function signatureOf(bytes: Uint8Array): Signature | undefined {
  return SIGNATURES.find(({ starts }) => startsWith(bytes, starts));
}

function startsWith(bytes: Uint8Array, starts: string): boolean {
  if (bytes.length < starts.length) return false;
  for (let at = 0; at < starts.length; at++) if (bytes[at] !== starts.charCodeAt(at)) return false;
  return true;
}
