import { jurisdictions } from "../../costing/statutory/jurisdictions";
import { type Upkeep, upkeepOf } from "../../costing/statutory/upkeep";
import { parseDay } from "../../kernel/Day";
import { StartFailure } from "../StartFailure";
import { runCommand } from "./runCommand";

/** Lists the statutory rules by what needs looking after, as of today or of a day that is given. */
async function statutoryReport(): Promise<void> {
  const written = process.argv[2] ?? new Date().toISOString().slice(0, 10);
  const today = parseDay(written);
  if (today === undefined) throw new StartFailure(`${written} is no day; give one such as 2027-01-31.`);
  const rules = upkeepOf(jurisdictions, today);
  const ended = rules.filter(({ daysLeft }) => daysLeft !== undefined && daysLeft < 0);
  console.log(
    `${rules.length} rules of ${jurisdictions.length} jurisdictions as of ${written}; ${ended.length} have ended.\n`,
  );
  console.log(row("RULE", "CONFIDENCE", "UNTIL", "DAYS LEFT", "COMPILED", "REMARK"));
  for (const rule of rules) console.log(rowOf(rule));
  return Promise.resolve();
}

const rowOf = ({ ruleId, confidence, until, daysLeft, age, remark }: Upkeep): string =>
  row(ruleId, confidence, until ?? "no end", String(daysLeft ?? ""), `${age} days ago`, remark);

const row = (
  rule: string,
  confidence: string,
  until: string,
  left: string,
  age: string,
  remark: string,
): string =>
  `${rule.padEnd(32)}${confidence.padEnd(12)}${until.padEnd(12)}${left.padStart(9)}  ${age.padEnd(15)}${remark}`.trimEnd();

runCommand(statutoryReport);
