import { Decimal } from "../../kernel/Decimal";
import { problemAt, type Path, type Problem } from "../../kernel/Problem";
import { argumentFields } from "../comparison/argument";
import type { ComparisonTerms } from "../comparison/ComparisonTerms";
import type { Field } from "../input/Field";
import { organizationFields } from "../input/fields";
import type { Noticed } from "../input/Noticed";
import { readComparison } from "../input/readComparison";
import type { ExploredInput } from "./ExploredInput";
import { standards } from "../input/standards";
import { readValue, scaledValue, type LeverKind } from "../../kernel/levers/Lever";
import type { Lever } from "./Lever";
import { rowAt } from "./leverTable";
import { monthLevers } from "./monthLevers";
import { isIndex, valueAt } from "../../kernel/place";
import { toldApart } from "../../kernel/levers/toldApart";
import { targetOf } from "./targetOf";

export type LeversOutcome =
  | { readonly kind: "found"; readonly levers: readonly Lever[]; readonly terms: ComparisonTerms }
  | { readonly kind: "invalid"; readonly problems: readonly Problem[] };

/**
 * Everything in a comparison that can be moved, with its value in force: read off the numbers that the reader itself
 * comes across, so that none is forgotten and no default is told a second time.
 */
export function leversOf(input: ExploredInput): LeversOutcome {
  const noticed: Noticed[] = [];
  const reading = readComparison(input, (number) => noticed.push(number));
  const problems = problemsOfMeasure(input);
  if (reading.kind === "invalid") return { kind: "invalid", problems: [...reading.problems, ...problems] };
  if (problems.length > 0) return { kind: "invalid", problems };
  const { terms } = reading;
  const levers = [
    ...noticed.flatMap((number) => leverOfNumber(input, number) ?? []),
    ...monthLevers(input, terms),
    ...discountLever(input),
    ...ownRateLevers(input, terms),
    ...unservedLevers(input, terms),
  ];
  return { kind: "found", levers: toldApart(levers.map(keptInList)), terms };
}

/** A number of a list cannot be left out: the others would mean something else. */
const keptInList = (lever: Lever): Lever => {
  const last = lever.place.at(-1);
  return last !== undefined && isIndex(last) ? { ...lever, needsValue: true } : lever;
};

function problemsOfMeasure({ natures, basis, discountRate, timing }: ExploredInput): Problem[] {
  const problems: Problem[] = [];
  if (natures?.length === 0)
    problems.push(
      problemAt(["natures"], "REQUIRED", "No nature is named.", "Name CASH, PRODUCTIVITY or both."),
    );
  const { min, max, label, unit } = argumentFields.annualRate;
  if (discountRate == null) {
    if (timing == null) return problems;
    const message = `The timing ${timing} says how costs are discounted, and no rate is given.`;
    problems.push(
      problemAt(["timing"], "CONTRADICTION", message, "Give discountRate, or leave timing out.", timing),
    );
    return problems;
  }
  if (discountRate.lt(min) || discountRate.gt(max) || discountRate.decimalPlaces() > 6)
    problems.push(
      problemAt(
        ["discountRate"],
        "OUT_OF_RANGE",
        `${label} is ${discountRate.toFixed()}.`,
        `Give ${min} to ${max}, in ${unit}, with at most six decimal places.`,
        discountRate.toFixed(),
      ),
    );
  if (basis === "ACCRUAL" || natures?.some((nature) => nature !== "CASH") === true)
    problems.push(
      problemAt(
        ["discountRate"],
        "CONTRADICTION",
        "A present value is of cash in the month paid, and other natures or the accrual view are asked for.",
        "Leave natures and basis out, or leave discountRate out.",
        discountRate.toFixed(),
      ),
    );
  return problems;
}

function leverOfNumber(input: ExploredInput, number: Noticed): Lever | undefined {
  if (number.kind === "GIVEN") {
    const { field, path, unit, origin, text } = number.given;
    const lever = leverOfField(input, path, field, unit, origin, new Decimal(text));
    const list = path.slice(0, -1);
    const isOfDefaultList = typeof path.at(-1) === "string" && path.at(-2) === "rampProductivity";
    return lever !== undefined && isOfDefaultList && valueAt(input, list) == null
      ? { ...lever, list: STANDARD_RAMP }
      : lever;
  }
  const { path, label, min, max, value, origin } = number;
  const row = rowAt(path);
  if (row === undefined || (row.onlyGiven === true && origin === "DEFAULT")) return undefined;
  const target = targetOf(input, path);
  const unit = row.unit ?? "";
  const common = { row, target, place: path, unit, origin, min, max, step: Number(row.step) };
  return { ...common, label, kind: "COUNT", current: value };
}

function leverOfField(
  input: ExploredInput,
  place: Path,
  field: Field,
  unit: string,
  origin: Lever["origin"],
  current: Decimal | undefined,
): Lever | undefined {
  const row = rowAt(place);
  if (row === undefined) return undefined;
  const { kind, label } = field;
  return {
    row,
    target: targetOf(input, place),
    place,
    label,
    unit,
    kind,
    ...boundsOf(kind, field, row.step),
    current: current === undefined ? undefined : scaledValue(kind, current),
    origin,
  };
}

const boundsOf = (kind: LeverKind, field: Field, step: string) => ({
  min: readValue(kind, field.min) ?? 0,
  max: readValue(kind, field.max) ?? 0,
  step: readValue(kind, step) ?? 1,
});

function discountLever(input: ExploredInput): Lever[] {
  if (input.discountRate == null) return [];
  const field = argumentFields.annualRate;
  const lever = leverOfField(input, ["discountRate"], field, field.unit, "INPUT", input.discountRate);
  // Without a rate there is no present value, and plans would be held against each other by another amount.
  return lever === undefined ? [] : [{ ...lever, needsValue: true }];
}

/** Statutory rates of the employer's own that apply to a position and that nobody has stated. */
function ownRateLevers(input: ExploredInput, { plans, organization }: ComparisonTerms): Lever[] {
  const rules = plans
    .flatMap(({ positions }) => positions.flatMap(({ jurisdictions }) => jurisdictions))
    .flatMap(({ rules: all }) => all.filter((rule) => rule.experienceRated));
  const field = organizationFields.overrideRate;
  return [...new Set(rules)].flatMap((rule) => {
    if (organization.employer.rateOverrides.has(rule.id)) return [];
    const place = ["organization", "employer", "rateOverrides", 0, "rate"];
    const lever = leverOfField(input, place, field, field.unit, "DEFAULT", undefined);
    if (lever === undefined) return [];
    const target = { plan: undefined, part: undefined, item: rule.id };
    const label = `${field.label}: ${rule.name}`;
    return [{ ...lever, label, target, place: place.slice(0, 3), adds: { ruleId: rule.id } }];
  });
}

/** The value of work that nobody does, where a need states none. */
const unservedLevers = (input: ExploredInput, { currency }: ComparisonTerms): Lever[] =>
  (input.needs ?? []).flatMap(({ unservedHourlyRate }, index) => {
    if (unservedHourlyRate != null) return [];
    const field = organizationFields.unservedRate;
    const place = ["needs", index, "unservedHourlyRate"];
    return leverOfField(input, place, field, `${currency} ${field.unit}`, "DEFAULT", undefined) ?? [];
  });

/** The productivity that stands where the input gives none. */
const STANDARD_RAMP = standards.rampProductivity.map(({ value }) => new Decimal(value));
