import { More } from "../parts/more.tsx";
import { Words } from "../parts/words.tsx";
import { usePage } from "../state/page.tsx";
import type { Link } from "./chain.ts";

/** How many hands are shown at once: a wire may have hundreds of copies. */
const FIRST = 8;
const STEP = 40;

/** The hands that the words went through, from the speaker to the copies. */
export function ChainList({ chain, report }: { chain: readonly Link[]; report: string }) {
  return (
    <More
      className="chain"
      items={chain}
      first={FIRST}
      step={STEP}
      noun="copy"
      plural="copies"
      render={(link) => (
        <ChainLink
          key={`${link.role} ${link.name} ${link.report}`}
          link={link}
          here={link.report === report}
        />
      )}
    />
  );
}

function ChainLink({ link, here }: { link: Link; here: boolean }) {
  const { href } = usePage();
  const name = <Words text={link.name} />;
  return (
    <li className={here ? "here" : ""}>
      <span className="role">{link.role}</span>{" "}
      {link.report && !here ? (
        <a href={href({ tab: "reports", show: link.report })}>{name}</a>
      ) : (
        <b>{name}</b>
      )}
      {link.date !== "" && <span className="date"> {link.date}</span>}
    </li>
  );
}
