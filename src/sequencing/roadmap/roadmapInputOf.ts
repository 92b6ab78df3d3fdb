import { monthOfDay, type Day } from "../../kernel/Day";
import { Decimal } from "../../kernel/Decimal";
import type { DeadlineInput, ProjectInput, RoadmapInput } from "./RoadmapInput";
import type { ProjectRecord, RoadmapLists, RoadmapRecord } from "./RoadmapRecord";
import { dayOf } from "./timeProjects";

/** A roadmap as a caller would write it, so that one that was changed is read and checked like one that is sent. */
export function roadmapInputOf(record: RoadmapRecord): RoadmapInput {
  const { calendar, projects, dependencies, freezeWindows, departments, capacities } = record;
  return {
    start: dayOf(calendar.startDay),
    calendar: { weekdays: calendar.weekdays, holidays: calendar.holidays.map(dayOf) },
    projects: projects.map((project) => projectInputOf(project, record)),
    dependencies: dependencies.map(({ fromId, toId, ...rest }) => ({ from: fromId, to: toId, ...rest })),
    freezeWindows: freezeWindows.map(({ firstDay, lastDay, disruptionPrice, ...rest }) => ({
      ...rest,
      firstDay: dayOf(firstDay),
      lastDay: dayOf(lastDay),
      disruptionPrice: amountOf(disruptionPrice),
    })),
    departments,
    capacities: capacities.map(({ role, from, fte }) => ({
      role,
      from: monthOfDay(dayOf(from)),
      fte: new Decimal(fte),
    })),
  };
}

function projectInputOf(
  project: ProjectRecord,
  { phases, costs, efforts }: Pick<RoadmapLists, "phases" | "costs" | "efforts">,
): ProjectInput {
  const { id, name, status, goal, duration, durationUnit, optional, progress } = project;
  const own = <Part extends { readonly projectId: string }>(parts: readonly Part[]) =>
    parts.filter(({ projectId }) => projectId === id);
  return {
    id,
    name,
    status,
    goal,
    duration,
    durationUnit,
    optimisticDuration: project.optimisticDuration,
    pessimisticDuration: project.pessimisticDuration,
    earliestStart: dayIn(project.earliestStart),
    fixedStart: dayIn(project.fixedStart),
    deadline: deadlineOf(project),
    optional,
    monthlyBenefit: new Decimal(project.monthlyBenefit),
    monthlyTimeSaved: new Decimal(project.monthlyTimeSaved),
    monthlyRiskReduction: new Decimal(project.monthlyRiskReduction),
    monthlyRunningCost: new Decimal(project.monthlyRunningCost),
    actualStart: dayIn(project.actualStart),
    actualFinish: dayIn(project.actualFinish),
    progress,
    phases: own(phases),
    costs: own(costs).map((cost) => ({ ...cost, amount: new Decimal(cost.amount) })),
    efforts: own(efforts).map(({ role, hours }) => ({ role, hours: new Decimal(hours) })),
  };
}

function deadlineOf({
  finishBy,
  deadlineKind: kind,
  deadlineReason: reason,
  monthlyPenalty,
}: ProjectRecord): DeadlineInput | null {
  if (finishBy === null || kind === null || reason === null) return null;
  return { finishBy: dayOf(finishBy), kind, reason, monthlyPenalty: amountOf(monthlyPenalty) };
}

const dayIn = (written: string | null): Day | null => (written === null ? null : dayOf(written));

const amountOf = (written: string | null): Decimal | null => (written === null ? null : new Decimal(written));
