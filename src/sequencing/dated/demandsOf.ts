import { Decimal } from "../../kernel/Decimal";
import type { EffortRecord } from "../roadmap/RoadmapRecord";
import type { Demand } from "../schedule/Instance";
import type { Standing } from "./standingOf";

/** What the efforts of a project ask of the roles that are limited, in thousandths of an hour a day, over the working days that are left. */
export function demandsOf(
  efforts: readonly EffortRecord[],
  progress: number | null,
  standing: Standing,
  limited: ReadonlySet<string>,
): Demand[] {
  const past = standing.kind === "BEGUN" ? standing.past : 0;
  const left = standing.duration - past;
  if (left <= 0) return [];
  const isKnown = standing.kind === "BEGUN" && progress !== null;
  const share = isKnown ? 100 - progress : 100;
  const over = standing.kind === "TO_COME" || isKnown ? left : standing.duration;
  return efforts
    .filter(({ role }) => limited.has(role))
    .map(({ role, hours }) => ({
      role,
      units: new Decimal(hours).times(1_000).times(share).div(100).div(over).floor().toNumber(),
      from: past,
      to: standing.duration,
    }))
    .filter(({ units }) => units > 0);
}
