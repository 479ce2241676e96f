import { oneLine } from "../../src/publish/view/index.ts";

/** Text of a report on one line, in an element that keeps its own direction: it cannot reorder what stands around it. */
export function Words({ text }: { text: string }) {
  return <bdi>{oneLine(text)}</bdi>;
}
