import type { Unit } from "./reading.ts";

/** The TIMEX3 value of a duration. Decades and centuries count in years, quarters in months, where the number is known. */
export function durationValue(amount: number | null, unit: Unit): string {
  const n = amount === null ? "X" : String(amount);
  switch (unit) {
    case "H":
      return `PT${n}H`;
    case "TM":
      return amount !== null && amount % 1 === 0.5 ? `PT${Math.floor(amount)}M30S` : `PT${n}M`;
    case "S":
      return `PT${n}S`;
    case "E":
      return amount === null ? "PXE" : `P${amount * 10}Y`;
    case "C":
      return amount === null ? "PXC" : `P${amount * 100}Y`;
    case "Q":
      return amount === null ? "PXQ" : `P${amount * 3}M`;
    case "WE":
      return `P${n}WE`;
    default:
      return `P${n}${unit}`;
  }
}
