import { type ReactNode, useEffect, useMemo, useRef } from "react";
import { usePage, useRoute } from "../state/page.tsx";
import { useMedia } from "../state/use-media.ts";
import { ExhibitView } from "./exhibit.tsx";
import { exhibitOf } from "./resolve.ts";

/** From this width on, the evidence stands beside the page; below, it covers it. The style sheet says the same. */
const BESIDE = "(min-width: 1100px)";

/** The evidence of the datum that the address names: beside the page where there is room, else over it. */
export function EvidencePanel() {
  const { view, index, go } = usePage();
  const open = useRoute((route) => route.open);
  const exhibit = useMemo(() => (open === "" ? null : exhibitOf(open, { view, index })), [open, view, index]);
  const beside = useMedia(BESIDE);
  useFocusBack(exhibit !== null);
  if (!exhibit) return null;
  const close = () => go({ open: "" });
  const inside = <ExhibitView exhibit={exhibit} onClose={close} />;
  return beside ? (
    <Aside id={exhibit.id} onClose={close}>
      {inside}
    </Aside>
  ) : (
    <Sheet onClose={close}>{inside}</Sheet>
  );
}

function Aside({ id, onClose, children }: { id: string; onClose: () => void; children: ReactNode }) {
  const ref = useRef<HTMLElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another datum takes the focus again.
  useEffect(() => ref.current?.focus({ preventScroll: true }), [id]);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => event.key === "Escape" && onClose();
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  });
  return (
    <aside id="evidence" aria-label="Evidence" ref={ref} tabIndex={-1}>
      {children}
    </aside>
  );
}

function Sheet({ onClose, children }: { onClose: () => void; children: ReactNode }) {
  const ref = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (!ref.current?.open) ref.current?.showModal();
  }, []);
  return (
    <dialog id="evidence" aria-label="Evidence" ref={ref} onCancel={onClose} onClose={onClose}>
      {children}
    </dialog>
  );
}

/** Gives the focus back to what opened the panel when it closes. */
function useFocusBack(open: boolean): void {
  const opener = useRef<Element | null>(null);
  useEffect(() => {
    const remember = (event: Event) => {
      const datum = event.target instanceof Element ? event.target.closest("[data-datum], .plot-mark") : null;
      if (datum && !datum.closest("#evidence")) opener.current = datum;
    };
    document.addEventListener("click", remember, true);
    return () => document.removeEventListener("click", remember, true);
  }, []);
  useEffect(() => {
    if (open || !(opener.current instanceof HTMLElement || opener.current instanceof SVGElement)) return;
    opener.current.focus({ preventScroll: true });
    opener.current = null;
  }, [open]);
}
