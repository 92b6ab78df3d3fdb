import { printCents } from "../../kernel/Cents";
import { addDays, printDay } from "../../kernel/Day";
import { Decimal } from "../../kernel/Decimal";
import { FINE_ONE } from "../../kernel/FineRate";
import type { InputNote } from "../Explanation";
import type { Resolved } from "./resolve";
import type { StatutoryRule } from "./StatutoryRule";

/** The rate and the thresholds of a version, each with its source. */
export function notesOfVersion(rule: StatutoryRule, resolved: Resolved, currency: string): InputNote[] {
  const { version, terms, variant, override } = resolved;
  const since = printDay(version.from);
  const until = version.until === undefined ? "" : ` to ${printDay(addDays(version.until, -1))}`;
  const common = { origin: "TABLE", source: version.source, path: [], line: undefined } as const;
  const of = { ...common, confidence: version.confidence };
  const ofRate = { ...common, confidence: version.rateConfidence };
  const ofBase = { ...common, confidence: version.baseConfidence };
  const meaning = variant?.meaning ?? rule.rateMeaning;
  const rates =
    rule.kind === "FIXED" || rule.kind === "CREDIT"
      ? [
          {
            ...of,
            name: `Amount from ${since}${until}`,
            value: printCents(version.amount ?? 0),
            unit: currency,
          },
        ]
      : [
          {
            ...ofRate,
            name: `Rate from ${since}${until}${meaning === undefined ? "" : ` (${meaning})`}`,
            value: new Decimal(resolved.rate).div(FINE_ONE).toFixed(),
            unit: "of taxable wages",
          },
        ];
  const unit = `${currency} of wages a ${version.period.toLowerCase().replace("year", "tax year")}`;
  const threshold = (name: string, cents: number | undefined) =>
    cents === undefined || cents === 0
      ? []
      : [{ ...ofBase, name: `${name} from ${since}${until}`, value: printCents(cents), unit }];
  return [
    ...(override === undefined ? rates : []),
    ...threshold("Floor", terms.floor),
    ...threshold("Wage base", terms.wageBase),
  ];
}
