import type { Month } from "../../kernel/Month";
import type { Entry } from "./Entry";
import type { YearContext } from "./yearContext";

/** What is contracted or planned for months that are over, and was never booked. */
export const overdueOf = ({ entries }: YearContext, asOf: Month): Entry[] =>
  entries.filter(({ kind, month }) => (kind === "COMMITMENT" || kind === "PLANNED") && month < asOf);

/** Costs that count towards no budget line of their year. */
export const unallocatedOf = ({ entries }: YearContext): Entry[] =>
  entries.filter(({ kind, line }) => kind !== "CARRIED_FORWARD" && line === undefined);
