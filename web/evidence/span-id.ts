/** The id under which a passage that a sentence cites is opened. */
export function citedId({ report, start, end }: { report: string; start: number; end: number }): string {
  return `${report}.w${start}-${end}`;
}
