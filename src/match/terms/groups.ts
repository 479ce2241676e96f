/** Groups that grow by joining two members (union-find with path halving). Members are numbers from 0 to `size` - 1; the least is each group's root. */
export interface Groups {
  /** The least member of `member`'s group. */
  readonly rootOf: (member: number) => number;
  /** Makes one group of two. */
  readonly join: (a: number, b: number) => void;
  /** All groups, members rising, in order of their least member. */
  readonly all: () => number[][];
}

/** Groups over `size` members, each alone at first. The result does not depend on the order in which members are joined. */
export function groupsOf(size: number): Groups {
  const parent = Uint32Array.from({ length: size }, (_, i) => i);
  const rootOf = (member: number): number => {
    let at = member;
    while (parent[at] !== at) {
      parent[at] = parent[parent[at]!]!;
      at = parent[at]!;
    }
    return at;
  };
  const join = (a: number, b: number): void => {
    const x = rootOf(a);
    const y = rootOf(b);
    if (x !== y) parent[Math.max(x, y)] = Math.min(x, y);
  };
  const all = (): number[][] => {
    const groups = new Map<number, number[]>();
    for (let i = 0; i < size; i++) {
      const root = rootOf(i);
      const group = groups.get(root);
      if (group) group.push(i);
      else groups.set(root, [i]);
    }
    return [...groups.values()];
  };
  return { rootOf, join, all };
}
