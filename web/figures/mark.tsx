/** How many colours voices have; a voice beyond them has a colour again, with another shape. */
const COLOURS = 7;

const SHAPES: readonly string[] = [
  "M-5 0a5 5 0 1 0 10 0a5 5 0 1 0 -10 0z",
  "M-4.5 -4.5h9v9h-9z",
  "M0 -5.8L5.4 4.2H-5.4z",
  "M0 -6L6 0L0 6L-6 0z",
  "M0 5.8L5.4 -4.2H-5.4z",
  "M-2 -5.5h4v3.5h3.5v4h-3.5v3.5h-4v-3.5h-3.5v-4h3.5z",
];

/** The class of the colour of a look. */
export function colourClass(look: number): string {
  return `voice-${look % COLOURS}`;
}

/** The shape of a voice: filled for its own words, hollow where they come again. Drawn around 0, 0. */
export function Mark({ look, hollow = false }: { look: number; hollow?: boolean }) {
  return <path d={SHAPES[look % SHAPES.length]} className={hollow ? "mark hollow" : "mark"} />;
}

/** The mark of a voice in a line of text. */
export function MarkSign({ look, hollow = false }: { look: number; hollow?: boolean }) {
  return (
    <svg className={`mark-sign ${colourClass(look)}`} viewBox="-8 -8 16 16" aria-hidden="true">
      <Mark look={look} hollow={hollow} />
    </svg>
  );
}
