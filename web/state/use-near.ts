import { type RefObject, useEffect, useState } from "react";
import { usePage } from "./page.tsx";

/** How far below or above the window an element counts as near. */
const MARGIN = "600px";

/** Whether an element has ever been near the window: what is far is drawn when it comes. In print everything is near. */
export function useNear(ref: RefObject<Element | null>): boolean {
  const { printing } = usePage();
  const [near, setNear] = useState(false);
  useEffect(() => {
    const element = ref.current;
    if (near || !element) return;
    const observer = new IntersectionObserver(
      (entries) => entries.some(({ isIntersecting }) => isIntersecting) && setNear(true),
      { rootMargin: MARGIN },
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, [near, ref]);
  return near || printing;
}
