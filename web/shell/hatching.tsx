/** The pattern of numbers whose digits are lost; the style sheet refers to it. */
export function Hatching() {
  return (
    <svg className="defs" aria-hidden="true" width="0" height="0">
      <defs>
        <pattern
          id="hatching"
          width="5"
          height="5"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <line x1="1" y1="0" x2="1" y2="5" className="hatch" />
        </pattern>
      </defs>
    </svg>
  );
}
