import type { Cents } from "../../kernel/Cents";
import { Decimal } from "../../kernel/Decimal";
import { printDay, type Day } from "../../kernel/Day";
import { FINE_ONE } from "../../kernel/FineRate";
import type { Beyond } from "./EmployerFacts";
import type { PeriodAmounts, RuleVersion } from "./RuleVersion";
import type { StatutoryRule } from "./StatutoryRule";

/** The version that applies on a day; `undefined` on days before the first. */
export interface VersionOn {
  readonly version: RuleVersion;
  /** The day lies beyond the rule's last version, which is used all the same. */
  readonly projected: boolean;
}

/** The version of a rule on a day, its amounts indexed where the caller wants that beyond the last one. */
export function versionOn({ versions }: StatutoryRule, day: Day, beyond: Beyond): VersionOn | undefined {
  let version: RuleVersion | undefined;
  for (const candidate of versions) if (candidate.from <= day) version = candidate;
  if (version === undefined) return undefined;
  const { until } = version;
  if (until === undefined || day < until) return { version, projected: false };
  const isIndexed = beyond.mode === "INDEX";
  return { version: isIndexed ? indexed(version, until, day, beyond.rate) : version, projected: true };
}

/** The amounts of a version raised once for each year, or part of one, since it ended. */
function indexed(version: RuleVersion, until: Day, day: Day, rate: number): RuleVersion {
  const years = yearsSince(until, day);
  const known = raisedVersions.get(version) ?? new Map<string, RuleVersion>();
  raisedVersions.set(version, known);
  const key = `${rate} ${years}`;
  const found = known.get(key);
  if (found !== undefined) return found;
  const factor = new Decimal(1).plus(new Decimal(rate).div(FINE_ONE)).pow(years);
  const raise = (cents: Cents): Cents => factor.times(cents).toDecimalPlaces(0).toNumber() as Cents;
  const each = (amounts: PeriodAmounts): PeriodAmounts =>
    Object.fromEntries(Object.entries(amounts).map(([period, cents]) => [period, raise(cents)]));
  const raised = {
    ...version,
    floor: raise(version.floor),
    wageBase: version.wageBase === undefined ? undefined : raise(version.wageBase),
    amount: version.amount === undefined ? undefined : raise(version.amount),
    periodFloors: each(version.periodFloors),
    periodCaps: each(version.periodCaps),
  };
  known.set(key, raised);
  return raised;
}

/** Raised versions, each made once. */
const raisedVersions = new WeakMap<RuleVersion, Map<string, RuleVersion>>();

/** 1 in the year that begins with a day, 2 in the next. */
function yearsSince(start: Day, day: Day): number {
  const [from, to] = [printDay(start), printDay(day)];
  const years = Number(to.slice(0, 4)) - Number(from.slice(0, 4));
  return years + (to.slice(5) >= from.slice(5) ? 1 : 0);
}
