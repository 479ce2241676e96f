import { type ReactNode, useState } from "react";
import { count } from "../../src/publish/view/index.ts";
import { usePage } from "../state/page.tsx";

/** A list, or the rows of a table with three columns, that shows its first items, and more of them on demand; in print all, up to a thousand. */
export function More<T>({
  items,
  first,
  step,
  noun,
  plural,
  as: List = "ol",
  className,
  render,
}: {
  items: readonly T[];
  first: number;
  step: number;
  noun: string;
  plural?: string;
  as?: "ol" | "ul" | "div" | "span" | "tbody";
  className?: string;
  render: (item: T, at: number) => ReactNode;
}) {
  const { printing } = usePage();
  const [shown, setShown] = useState(first);
  const shows = printing ? MOST_IN_PRINT : shown;
  const rest = items.length - shows;
  const button = rest > 0 && (
    <button type="button" className="more" onClick={() => setShown(shown + step)}>
      {rest > step
        ? `${step} more of ${count(rest, noun, plural)}`
        : `${count(rest, `more ${noun}`, `more ${plural ?? `${noun}s`}`)}`}
    </button>
  );
  const inside = List === "span" || List === "tbody";
  return (
    <>
      <List className={className}>
        {items.slice(0, shows).map(render)}
        {List === "span" && button}
        {List === "tbody" && button && (
          <tr className="more-row">
            <td colSpan={3}>{button}</td>
          </tr>
        )}
      </List>
      {!inside && button}
    </>
  );
}

const MOST_IN_PRINT = 1000;
