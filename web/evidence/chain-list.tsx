import { Link } from "../parts/link.tsx";
import { More } from "../parts/more.tsx";
import { Words } from "../parts/words.tsx";
import type { Hand } from "./chain.ts";

/** How many hands are shown at once: a wire may have hundreds of copies. */
const FIRST = 8;
const STEP = 40;

/** The hands that the words went through, from the speaker to the copies. */
export function ChainList({ chain, report }: { chain: readonly Hand[]; report: string }) {
  return (
    <More
      className="chain"
      items={chain}
      first={FIRST}
      step={STEP}
      noun="copy"
      plural="copies"
      render={(hand) => (
        <ChainHand
          key={`${hand.role} ${hand.name} ${hand.report}`}
          hand={hand}
          here={hand.report === report}
        />
      )}
    />
  );
}

function ChainHand({ hand, here }: { hand: Hand; here: boolean }) {
  const name = <Words text={hand.name} />;
  return (
    <li className={here ? "here" : ""}>
      <span className="role">{hand.role}</span>{" "}
      {hand.report && !here ? (
        <Link change={{ tab: "reports", show: hand.report }}>{name}</Link>
      ) : (
        <b>{name}</b>
      )}
      {hand.date !== "" && <span className="date"> {hand.date}</span>}
    </li>
  );
}
