import { addDays, parseDay, printDay, type Day } from "../../kernel/Day";
import type { Confidence } from "../Source";
import type { Jurisdiction } from "./Jurisdiction";

/** How current a rule's last version is. */
export interface Upkeep {
  readonly ruleId: string;
  readonly confidence: Confidence;
  /** The last day of the last version, "2026-12-31"; `undefined` while no end is known. */
  readonly until: string | undefined;
  /** Days from today to that day; negative once it is past. */
  readonly daysLeft: number | undefined;
  /** Days since the facts were compiled. */
  readonly age: number;
  /** No default rate; or a value that the law does not fix yet. */
  readonly remark: string;
}

/** What to look after first: rules that have ended, then those that end soonest, then the least certain. */
export function upkeepOf(jurisdictions: readonly Jurisdiction[], today: Day): Upkeep[] {
  const all = jurisdictions.flatMap(({ rules, compiledOn }) =>
    rules.flatMap(({ id, versions }): Upkeep[] => {
      const last = versions.at(-1);
      if (last === undefined) return [];
      const { until, confidence, rateRequired, projection, candidates } = last;
      const end = until === undefined ? undefined : addDays(until, -1);
      const remarks = [
        ...(rateRequired ? ["no default rate"] : []),
        ...(projection ? ["potential value"] : []),
        ...(candidates.length > 0 ? [`readings conflict: ${candidates.join(", ")}`] : []),
      ];
      return [
        {
          ruleId: id,
          confidence,
          until: end === undefined ? undefined : printDay(end),
          daysLeft: end === undefined ? undefined : end - today,
          age: today - (parseDay(compiledOn) ?? today),
          remark: remarks.join("; "),
        },
      ];
    }),
  );
  return all.sort(
    (a, b) =>
      (a.daysLeft ?? Infinity) - (b.daysLeft ?? Infinity) ||
      FROM_LOWEST.indexOf(a.confidence) - FROM_LOWEST.indexOf(b.confidence) ||
      (a.ruleId < b.ruleId ? -1 : 1),
  );
}

const FROM_LOWEST: readonly Confidence[] = ["UNVERIFIED", "SECONDARY", "SOURCED"];
