/** Every phrase of one of `firsts` before one of `lasts`, apart by "|": compounds whose last word alone says too little ("health units"). */
export function compounds(firsts: string, lasts: string): string {
  const heads = lasts.split("|");
  return firsts
    .split("|")
    .flatMap((first) => heads.map((head) => `${first} ${head}`))
    .join("|");
}
