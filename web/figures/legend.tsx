import type { ReactNode } from "react";
import { Mark } from "./mark.tsx";

/** How the plots are read. */
export function Legend() {
  return (
    <details className="legend">
      <summary>How to read the plots</summary>
      <ul>
        <li>
          <Sign>
            <Mark look={0} />
            <g transform="translate(14 0)">
              <Mark look={1} />
            </g>
          </Sign>
          one colour and one shape for each voice
        </li>
        <li>
          <Sign>
            <path className="bar" d="M7 -7V7M3 -7h8M3 7h8" />
          </Sign>
          between two numbers
        </li>
        <li>
          <Sign>
            <path className="bar" d="M7 7V-7m-4 5l4 -5l4 5" />
          </Sign>
          at least, or more than
        </li>
        <li>
          <Sign>
            <Mark look={0} hollow />
          </Sign>
          the same words again, in a copy or another report
        </li>
        <li>
          <Sign>
            <Mark look={0} />
            <path className="strike" d="M-8 4L8 -4" />
          </Sign>
          taken back
        </li>
        <li>
          <Sign>
            <rect className="torn-bar" x="2" y="-7" width="10" height="14" />
          </Sign>
          digits lost: any number in the hatched range fits
        </li>
      </ul>
    </details>
  );
}

function Sign({ children }: { children: ReactNode }) {
  return (
    <svg className="legend-sign voice-0" viewBox="-8 -9 32 18" aria-hidden="true">
      {children}
    </svg>
  );
}
