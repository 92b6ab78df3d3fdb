import type { EntityManager } from "typeorm";
import { problemAt, type Problem } from "../../kernel/Problem";
import { NotAllowed, NotFound, VersionConflict } from "../../schema/intentions/answers";
import { InvalidInput } from "../../schema/InvalidInput";
import { readGlobalId } from "../../schema/relay/globalId";
import { SavedRoadmap } from "../../schema/roadmap/answers";
import type { SaveRoadmapInput } from "../../schema/roadmap/SaveRoadmapInput";
import { DependencyCycles } from "../../schema/sequencing/CriticalPath";
import { readRoadmap } from "../../sequencing/roadmap/readRoadmap";
import { noteUnknownProject } from "../../sequencing/roadmap/references";
import type { RoadmapRecord } from "../../sequencing/roadmap/RoadmapRecord";
import type { Context } from "../Context";
import { carryOut, intentionOf, type Work } from "../intentions/carryOut";
import { changeableOrganization, problemsOfKey } from "../intentions/mayIntend";
import { roadmapDifferences } from "./roadmapDifferences";
import { roadmapOf } from "./roadmapOf";
import { shownRoadmap, storedRoadmap, type StoredRoadmap } from "./storedRoadmap";
import { writeRoadmap } from "./writeRoadmap";

type Refused = InvalidInput | VersionConflict;

/** Stores a whole roadmap in place of the one before: all of it or nothing. */
export async function saveRoadmap(
  ctx: Context,
  input: SaveRoadmapInput,
): Promise<SavedRoadmap | DependencyCycles | NotFound | NotAllowed | Refused> {
  const target = changeableOrganization(ctx, input.organizationId, "saveRoadmap");
  if ("refusal" in target) return target.refusal;
  const { organizationId } = target;
  const reading = readRoadmap(
    input,
    input.projects.map(({ id }) => (id == null ? ctx.newId() : uuidOf(id))),
  );
  const problems = [
    ...problemsOfKey(input.idempotencyKey),
    ...(reading.kind === "invalid" ? reading.problems : []),
  ];
  if (reading.kind === "invalid" || problems.length > 0) return new InvalidInput(problems);
  if (reading.kind === "cyclic") return new DependencyCycles(reading.cycles, reading.more);

  let tried: StoredRoadmap | undefined;
  const intention = intentionOf("saveRoadmap", organizationId, input);
  const { dryRun } = intention;
  const work = await carryOut<Refused>(ctx, intention, async (manager) => {
    const refused = await whyNot(manager, organizationId, input, reading.record);
    if (refused !== undefined) return refused;
    await writeRoadmap(manager, organizationId, reading.record, ctx.viewer.personId);
    // What a dry run wrote is shown before it is undone.
    tried = dryRun ? await storedRoadmap(manager, organizationId) : undefined;
    return { kind: "done", id: organizationId };
  });
  if (work.kind === "refused") return work.answer;
  const roadmap = tried === undefined ? await roadmapOf(ctx, organizationId) : shownRoadmap(tried);
  return roadmap === undefined ? new NotFound(input.organizationId) : new SavedRoadmap(roadmap, dryRun);
}

/** What a project is stored under; `undefined` for what is no id of a project. */
function uuidOf(id: string): string | undefined {
  const key = readGlobalId(id);
  return key?.type === "Project" ? key.uuid : undefined;
}

/** Why what is stored does not allow it: another version, or a project that is not of this roadmap. */
async function whyNot(
  manager: EntityManager,
  organizationId: string,
  { version, projects }: SaveRoadmapInput,
  yours: RoadmapRecord,
): Promise<Work<Refused> | undefined> {
  const rows = await manager.query<{ version: number; ids: string[] }[]>(
    `SELECT version, ARRAY(SELECT id::text FROM projects WHERE organization_id = $1) AS ids
       FROM roadmaps WHERE organization_id = $1`,
    [organizationId],
  );
  const current = rows[0];
  if (current === undefined && version != null) return invalid([noVersionYet(version)]);
  if (current !== undefined && current.version !== version) {
    const stored = await storedRoadmap(manager, organizationId);
    const isNew = (index: number) => projects[index]?.id == null;
    const theirs = stored && { calendar: stored.header.calendar, ...stored.lists };
    const differences = theirs === undefined ? [] : roadmapDifferences(yours, theirs, isNew);
    return { kind: "refused", answer: new VersionConflict(version ?? 0, current.version, differences) };
  }
  const known = new Set(current?.ids);
  const problems: Problem[] = [];
  projects.forEach(({ id }, index) => {
    if (id == null || known.has(yours.projects[index]?.id ?? "")) return;
    noteUnknownProject(index, id, (...problem) => problems.push(problemAt(...problem)));
  });
  return problems.length === 0 ? undefined : invalid(problems);
}

const invalid = (problems: readonly Problem[]): Work<Refused> => ({
  kind: "refused",
  answer: new InvalidInput(problems),
});

function noVersionYet(version: number): Problem {
  const message = `There is no roadmap yet, and so no version ${version} of it.`;
  return problemAt(
    ["version"],
    "UNKNOWN",
    message,
    "Leave the version out to make the first.",
    String(version),
  );
}
