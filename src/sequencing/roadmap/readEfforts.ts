import type { Path } from "../../kernel/Problem";
import { ROLES } from "../../kernel/Role";
import { few, type Note } from "../readCalendar";
import { checkAmount, shown } from "./fieldChecks";
import type { ProjectInput } from "./RoadmapInput";
import type { EffortRecord } from "./RoadmapRecord";
import type { Surroundings } from "./Surroundings";

const MOST_EFFORTS = 20;
const MOST_HOURS = 1_000_000;

/** Reads the hours that a project takes, one for each role: of IT work, or of the roadmap's capacities. */
export function readEfforts(
  { efforts }: ProjectInput,
  projectId: string,
  within: Path,
  { capacities }: Surroundings,
  note: Note,
): EffortRecord[] {
  const given = few([...within, "efforts"], efforts ?? [], MOST_EFFORTS, note);
  const roles = given.map(({ role }) => role);
  return given.map(({ role, hours }, index) => {
    const path = [...within, "efforts", index];
    const said = shown(role);
    checkAmount([...path, "hours"], "The effort in hours", hours, MOST_HOURS, note);
    if (!Object.hasOwn(ROLES, role) && !capacities.has(role)) {
      const names = Object.keys(ROLES).join(", ");
      const advice = `Give one of ${names}, or a role that the roadmap's capacities name: add "${said}" to them.`;
      note([...path, "role"], "UNKNOWN", `There is no role "${said}".`, advice, said);
    }
    if (roles.indexOf(role) !== index)
      note([...path, "role"], "DUPLICATE", `The role ${said} stands twice.`, "Add the hours up.", said);
    return { projectId, role, hours: hours.abs().toFixed(2) };
  });
}
