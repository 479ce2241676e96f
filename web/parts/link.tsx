import type { AnchorHTMLAttributes, MouseEvent, SyntheticEvent } from "react";
import { usePage } from "../state/page.tsx";
import { formatHash } from "../state/route.ts";
import type { Change } from "../state/route-store.ts";

/** A link that changes the route. Its address, for a new tab or to be copied, is made anew when it is about to be used. */
export function Link({ change, ...rest }: { change: Change } & AnchorHTMLAttributes<HTMLAnchorElement>) {
  const { store } = usePage();
  const address = () => formatHash({ ...store.get(), ...change });
  const follow = (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    store.go(change);
  };
  const renew = (event: SyntheticEvent) => event.currentTarget.setAttribute("href", address());
  return <a href={address()} onClick={follow} onPointerEnter={renew} onFocus={renew} {...rest} />;
}
