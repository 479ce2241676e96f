import { type ReactNode, useState } from "react";
import { usePage } from "../state/page.tsx";

/** A part that unfolds: what is in it is made only when it is open, and always in print. */
export function Fold({
  id,
  className,
  head,
  open = false,
  children,
}: {
  id?: string;
  className?: string;
  head: ReactNode;
  open?: boolean;
  children: () => ReactNode;
}) {
  const { printing } = usePage();
  const [isOpen, setOpen] = useState(open);
  const shows = isOpen || printing;
  return (
    <details
      id={id}
      className={className}
      open={shows}
      onToggle={(event) => !printing && setOpen(event.currentTarget.open)}
    >
      <summary>{head}</summary>
      {shows && children()}
    </details>
  );
}
