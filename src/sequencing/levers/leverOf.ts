import { readValue, scaledValue, type Lever } from "../../kernel/levers/Lever";
import { valueAt } from "../../kernel/place";
import { Decimal } from "../../kernel/Decimal";
import type { SchedulingTerms } from "../dated/SchedulingTerms";
import { HUNDREDTHS } from "../dated/DelayWeights";
import type { RoadmapLever } from "./RoadmapLever";
import type { KeptAs } from "./RoadmapLeverRow";
import { roadmapRow } from "./roadmapLeverTable";
import { usualRange, type Beside, type Horizon } from "./usualRange";

/** What the levers of a schedule are read off. */
export interface LeverSource {
  readonly terms: SchedulingTerms;
  readonly horizon: Horizon;
}

/** Where a number stands, whose it is, and what else is to be known of it. */
export interface Placed extends Pick<RoadmapLever, "place"> {
  /** The project, department or role. */
  readonly part?: string | undefined;
  /** The item within it, or within the whole. */
  readonly item?: string | undefined;
  readonly of?: string;
  /** What it is counted in, where the row cannot know. */
  readonly unit?: string;
  readonly beside?: Beside;
}

/** The lever of a number that is kept as it is at its place; none where only a given one can be moved and none is. */
export function keptLever(source: LeverSource, code: string, placed: Placed): RoadmapLever[] {
  const { onlyGiven, kind, keptAs } = roadmapRow(code);
  const kept = valueAt(source.terms, placed.place);
  if (kept !== null && kept !== undefined)
    return [leverOf(source, code, placed, keptAs === undefined ? undefined : readKept(kind, keptAs, kept))];
  return onlyGiven === true
    ? []
    : [{ ...leverOf(source, code, placed, undefined), origin: "DEFAULT" as const }];
}

function readKept(kind: Lever["kind"], keptAs: KeptAs, kept: unknown): number | undefined {
  switch (keptAs) {
    case "NUMBER":
    case "CENTS":
      return Number(kept);
    case "HUNDREDTHS":
      return scaledValue(kind, new Decimal(Number(kept)).div(HUNDREDTHS));
    case "TWO_PLACES":
    case "DAY":
      return readValue(kind, String(kept));
  }
}

/** A lever that stands for a change of nothing until it is moved. */
export const changeLever = (source: LeverSource, code: string, placed: Placed): RoadmapLever => ({
  ...leverOf(source, code, placed, 0),
  origin: "DEFAULT",
});

/** The lever of a code at a place, with its value in force. */
export function leverOf(
  { horizon }: LeverSource,
  code: string,
  { place, part, item, of, unit, beside }: Placed,
  current: number | undefined,
): RoadmapLever {
  const row = roadmapRow(code);
  const { kind, label } = row;
  const lever = {
    row,
    target: { plan: undefined, part, item },
    place,
    of,
    label,
    unit: unit ?? row.unit,
    kind,
    min: readValue(kind, row.min) ?? 0,
    max: readValue(kind, row.max) ?? 0,
    // Days and months are counted one by one.
    step: kind === "DAY" || kind === "MONTH" ? 1 : (readValue(kind, row.step) ?? 1),
    current,
    origin: "INPUT" as const,
    ...(row.mayBeAbsent === true ? {} : { needsValue: true as const }),
  };
  const usual = usualRange(lever, horizon, beside);
  return usual === undefined ? lever : { ...lever, usual };
}
