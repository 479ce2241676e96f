import type { ReactNode } from "react";
import { Words } from "./words.tsx";

/** Facts by their names; `children` are further `<div>`s of a `<dt>` and a `<dd>`. */
export function FactList({
  facts,
  children,
}: {
  facts: readonly (readonly [name: string, words: string])[];
  children?: ReactNode;
}) {
  return (
    <dl className="facts-read">
      {facts.map(([name, words]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>
            <Words text={words} />
          </dd>
        </div>
      ))}
      {children}
    </dl>
  );
}
