import type { ReactNode } from "react";
import { usePage } from "../state/page.tsx";

/** A link that opens the words a datum rests on. */
export function Datum({
  id,
  className = "datum",
  label,
  children,
}: {
  id: string;
  className?: string;
  label?: string;
  children: ReactNode;
}) {
  const { route, href } = usePage();
  const isOpen = route.open === id;
  return (
    <a
      className={className}
      href={href({ open: id })}
      data-datum={id}
      aria-label={label}
      aria-current={isOpen ? "true" : undefined}
    >
      {children}
    </a>
  );
}
