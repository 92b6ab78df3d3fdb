import { addMonths, type Month } from "../../kernel/Month";
import type { Path } from "../../kernel/Problem";
import type { ComparisonTerms } from "../comparison/ComparisonTerms";
import type { HeadcountPathInput } from "../input/ComparisonInput";
import type { ExploredInput } from "./ExploredInput";
import type { Lever } from "./Lever";
import { rowAt } from "./leverTable";
import { targetOf } from "./targetOf";

/** How far before the comparison a month may be moved: as far as a part may begin. */
const MONTHS_BEFORE = 240;

/** How far after its end. */
const MONTHS_AFTER = 120;

interface MonthAt {
  readonly place: Path;
  readonly label: string;
  readonly month: Month | null | undefined;
  /** What holds where no month is given; without it such a month is no lever. */
  readonly standing?: Month;
}

/** The months of a comparison that can be moved. */
export function monthLevers(input: ExploredInput, { horizon }: ComparisonTerms): Lever[] {
  const { users, devices, sites, headcount } = input.organization ?? {};
  const months: MonthAt[] = [
    { place: ["start"], label: "First month compared", month: input.start },
    ...monthsOfPath("users", users),
    ...monthsOfPath("devices", devices),
    ...monthsOfPath("sites", sites),
    ...monthsOfPath("headcount", headcount),
    ...monthsOfParts(input),
  ];
  return months.flatMap((month) => leverOfMonth(input, horizon, month) ?? []);
}

function monthsOfPath(name: string, path: HeadcountPathInput | null | undefined): MonthAt[] {
  const at = ["organization", name];
  return [
    { place: [...at, "from"], label: "Month of the count", month: path?.from },
    ...(path?.steps ?? []).map(({ from }, index) => ({
      place: [...at, "steps", index, "from"],
      label: "Month of the count",
      month: from,
    })),
  ];
}

const monthsOfParts = ({ plans, start: standing }: ExploredInput): MonthAt[] =>
  plans.flatMap(({ positions, engagements }, plan) => {
    const seats = (positions ?? []).flatMap(({ start, end, seat }, index): MonthAt[] => {
      const at = ["plans", plan, "positions", index];
      return [
        { place: [...at, "start"], label: "First month", month: start, standing },
        { place: [...at, "end"], label: "First month without it", month: end },
        { place: [...at, "seat", "hireDate"], label: "Month of the hire", month: seat?.hireDate },
      ];
    });
    const agreements = (engagements ?? []).flatMap(({ start, end, projectWork }, index): MonthAt[] => {
      const at = ["plans", plan, "engagements", index];
      const work = (projectWork ?? []).map((item, i) => ({
        place: [...at, "projectWork", i, "start"],
        label: "First month of the work",
        month: item.start,
      }));
      return [
        { place: [...at, "start"], label: "First month", month: start, standing },
        { place: [...at, "end"], label: "First month without it", month: end },
        ...work,
      ];
    });
    return [...seats, ...agreements];
  });

function leverOfMonth(
  input: ExploredInput,
  horizon: ComparisonTerms["horizon"],
  { place, label, month, standing }: MonthAt,
): Lever | undefined {
  const row = rowAt(place);
  const current = month ?? standing;
  if (row === undefined || current === undefined) return undefined;
  return {
    row,
    target: targetOf(input, place),
    place,
    label,
    unit: "month",
    kind: "MONTH",
    min: addMonths(horizon.start, -MONTHS_BEFORE),
    max: addMonths(horizon.end, MONTHS_AFTER),
    usual: { low: Math.min(current, horizon.start), high: Math.max(current, horizon.end) },
    step: 1,
    current,
    origin: month == null ? "DEFAULT" : "INPUT",
  };
}
