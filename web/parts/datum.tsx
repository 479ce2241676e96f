import type { ReactNode } from "react";
import { useRoute } from "../state/page.tsx";
import { Link } from "./link.tsx";

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
  const isOpen = useRoute(({ open }) => open === id);
  return (
    <Link
      change={{ open: id }}
      className={className}
      data-datum={id}
      aria-label={label}
      aria-current={isOpen ? "true" : undefined}
    >
      {children}
    </Link>
  );
}
