import type { EntityManager } from "typeorm";
import type { Day } from "../../kernel/Day";
import { NotFound, VersionConflict } from "../../schema/intentions/answers";
import { InvalidInput } from "../../schema/InvalidInput";
import { globalId } from "../../schema/relay/globalId";
import type { NoSequence } from "../../schema/sequencing/NoSequence";
import { Schedule, type StoredSequence } from "../../schema/sequencing/Schedule";
import { RoadmapScheduled, type ScheduleRoadmapInput } from "../../schema/sequencing/ScheduleIntentions";
import { readSettings, readEffort } from "../../sequencing/dated/readSettings";
import { readAllowances } from "../../sequencing/dated/readAllowances";
import { problemsOfDates } from "../../sequencing/dated/problemsOfDates";
import type { SchedulingTerms } from "../../sequencing/dated/SchedulingTerms";
import { SEQUENCING_VERSION } from "../../sequencing/engineVersion";
import { dayOf } from "../../sequencing/roadmap/timeProjects";
import { today } from "../clock";
import type { Context } from "../Context";
import { intentionOf, prepareAndCarryOut, type Work } from "../intentions/carryOut";
import { changeableOrganization, problemsOfIntention, type Refusal } from "../intentions/mayIntend";
import { scheduleOf } from "./schedules";
import { sequenceOfTerms } from "./sequenceOfTerms";
import { storedFoundOf } from "./storedFound";
import { storedTerms } from "./storedTerms";
import { noting } from "../../sequencing/noting";

type Refused = Refusal | VersionConflict;

/** Puts the stored roadmap of an organization in order and keeps the schedule as a draft. */
export async function scheduleRoadmap(
  ctx: Context,
  input: ScheduleRoadmapInput,
): Promise<RoadmapScheduled | NoSequence | Refused> {
  const target = changeableOrganization(ctx, input.organizationId, "scheduleRoadmap");
  if ("refusal" in target) return target.refusal;
  const { organizationId } = target;
  const intention = intentionOf("scheduleRoadmap", organizationId, input);
  const { dryRun } = intention;
  let onPaper: Draft | undefined;
  const done = await prepareAndCarryOut<NoSequence | Refused>(ctx, intention, async () => {
    const draft = await scheduled(ctx, organizationId, input);
    if (!("sequence" in draft)) return { refusal: draft };
    onPaper = dryRun ? draft : undefined;
    return { work: (manager) => storeDraft(manager, draft) };
  });
  if (done.kind === "refused") return done.answer;
  const schedule = onPaper === undefined ? await scheduleOf(ctx, done.id) : tried(onPaper);
  return schedule === undefined
    ? new NotFound(globalId("Schedule", done.id))
    : new RoadmapScheduled(schedule, dryRun);
}

/** The stored roadmap in order, as a draft that is not stored yet. */
async function scheduled(
  ctx: Context,
  organizationId: string,
  input: ScheduleRoadmapInput,
): Promise<Draft | NoSequence | Refused> {
  const { problems, note } = noting(problemsOfIntention(input));
  const stored = await storedTerms(ctx, organizationId, input);
  if (stored === undefined) return new NotFound(input.organizationId);
  if (stored.roadmapVersion !== input.roadmapVersion)
    return new VersionConflict(input.roadmapVersion, stored.roadmapVersion, []);
  const start = dayOf(stored.roadmap.calendar.startDay);
  const asOf = Math.max(start, today()) as Day;
  const terms: SchedulingTerms = {
    roadmap: stored.roadmap,
    capacities: stored.capacities,
    published: stored.published,
    allowances: input.allowances == null ? stored.allowances : readAllowances(input.allowances, note),
    settings: readSettings(input.settings, readEffort(input.effort, note), asOf, note),
  };
  if (problems.length === 0) problems.push(...problemsOfDates(terms));
  if (problems.length > 0) return new InvalidInput(problems);

  const { found, answer } = await ctx.between(() => sequenceOfTerms(ctx, terms, undefined));
  if (found.kind === "none") return answer as NoSequence;
  return {
    organizationId,
    id: ctx.newId(),
    personId: ctx.viewer.personId,
    input,
    sequence: { terms, found: storedFoundOf(found) },
    showsPay: stored.showsPay,
  };
}

interface Draft {
  readonly organizationId: string;
  readonly id: string;
  readonly personId: string;
  readonly input: ScheduleRoadmapInput;
  readonly sequence: StoredSequence;
  /** Whether pay could be worked out from its money. */
  readonly showsPay: boolean;
}

/** Stores a draft, unless somebody changed the roadmap while it was made. */
async function storeDraft(
  manager: EntityManager,
  { organizationId, id, personId, input, sequence, showsPay }: Draft,
): Promise<Work<VersionConflict>> {
  const [roadmap] = await manager.query<{ version: number }[]>(
    "SELECT version FROM roadmaps WHERE organization_id = $1",
    [organizationId],
  );
  if (roadmap?.version !== input.roadmapVersion)
    return { kind: "refused", answer: new VersionConflict(input.roadmapVersion, roadmap?.version ?? 0, []) };
  await manager.query(
    `INSERT INTO roadmap_schedules (organization_id, id, status, note, roadmap_version, engine_version, terms, found,
                                    shows_pay, created_by, updated_by)
     VALUES ($1, $2, 'DRAFT', $3, $4, $5, $6, $7, $8, $9, $9)`,
    [
      organizationId,
      id,
      input.note ?? null,
      input.roadmapVersion,
      SEQUENCING_VERSION,
      JSON.stringify(sequence.terms),
      JSON.stringify(sequence.found),
      showsPay,
      personId,
    ],
  );
  return { kind: "done", id };
}

/** Nothing has this uuid. */
const NIL = "00000000-0000-0000-0000-000000000000";

/** What a dry run would have stored. */
function tried({ organizationId, input, sequence, showsPay }: Draft): Schedule {
  const now = new Date();
  return new Schedule({
    organizationId,
    id: NIL,
    status: "DRAFT",
    note: input.note ?? null,
    roadmapVersion: input.roadmapVersion,
    engineVersion: SEQUENCING_VERSION,
    ...sequence,
    showsPay,
    publishedAt: null,
    publishedBy: null,
    supersededAt: null,
    version: 1,
    createdAt: now,
    createdBy: null,
    updatedAt: now,
    updatedBy: null,
  });
}
