import { budgetContextOf } from "../../costing/comparison/budgetContext";
import { planNamed } from "../../costing/comparison/planNamed";
import type { Comparison } from "../../costing/comparison/Comparison";
import { Money } from "../../kernel/Money";
import { InvalidInput } from "../../schema/InvalidInput";
import { NoSequence } from "../../schema/sequencing/NoSequence";
import type { Sequence } from "../../schema/sequencing/Sequence";
import type { ScenarioAnswer, ScenarioRoadmap } from "../../schema/scenarios/ScenarioAnswer";
import { ScenarioYears, type YearOfScenario } from "../../schema/scenarios/ScenarioYears";
import { spendOfSchedule } from "../../sequencing/dated/spendOfSchedule";
import type { SchedulingTerms } from "../../sequencing/dated/SchedulingTerms";
import type { Context } from "../Context";
import { fiscalCalendarOf } from "../organizations/fiscalCalendarOf";
import { roadmapOfScenario } from "./roadmapOfScenario";

/** What a plan and the projects cost in each fiscal year, before and after the changes: one answer. */
export async function yearsOfScenario(
  ctx: Pick<Context, "signal">,
  answer: ScenarioAnswer,
  plan: string,
): Promise<ScenarioYears | NoSequence | InvalidInput> {
  const { baseline, changed } = answer.answered.scenario;
  const found = planNamed(baseline.baseline, "plan", plan);
  if (found.kind === "unknown") return new InvalidInput([found.problem]);
  const roadmap = await roadmapOfScenario(ctx, answer);
  if (roadmap instanceof NoSequence) return roadmap;
  const spends = projectsByYear(answer, roadmap);
  const costs = { before: costsByYear(baseline.baseline, plan), after: costsByYear(changed.baseline, plan) };
  const labels = [
    ...new Set([costs.before, costs.after, spends.before, spends.after].flatMap((each) => [...each.keys()])),
  ].sort();
  const years = labels.map((label): YearOfScenario => {
    const [before, after] = [costs.before.get(label), costs.after.get(label)];
    const projects = { before: spends.before.get(label) ?? 0, after: spends.after.get(label) ?? 0 };
    const left = { before: before?.left, after: after?.left };
    return {
      label,
      plan: { before: before?.cost ?? 0, after: after?.cost ?? 0 },
      projects,
      headroom:
        left.before === undefined || left.after === undefined
          ? undefined
          : { before: left.before, after: left.after - (projects.after - projects.before) },
    };
  });
  return new ScenarioYears(years, sentenceOf(plan, years, changed.baseline, roadmap));
}

interface CostOfYear {
  readonly cost: number;
  readonly left: number | undefined;
}

function costsByYear(comparison: Comparison, name: string): ReadonlyMap<string, CostOfYear> {
  const plan = comparison.plans.find((each) => each.name === name);
  const contexts = plan === undefined ? [] : budgetContextOf(comparison, plan);
  return new Map(
    contexts.map(({ fiscalYear, cost, headroom }) => [fiscalYear.label, { cost, left: headroom?.after }]),
  );
}

type ByYear = ReadonlyMap<string, number>;

function projectsByYear(
  { answered: { organization, roadmap } }: ScenarioAnswer,
  found: ScenarioRoadmap | undefined,
): { readonly before: ByYear; readonly after: ByYear } {
  if (roadmap === undefined || found === undefined) return { before: new Map(), after: new Map() };
  const spent = (terms: SchedulingTerms, { view }: Sequence): ByYear => {
    const spend = spendOfSchedule(terms, view.facts.found.starts, fiscalCalendarOf(organization));
    return new Map(spend.years.map(({ year, total }) => [year.label, total]));
  };
  const { before, after } = found.whatIf;
  return { before: spent(roadmap.schedule.row.terms, before), after: spent(roadmap.terms, after) };
}

/** What changes, and no more than the numbers say. */
function sentenceOf(
  plan: string,
  years: readonly YearOfScenario[],
  { terms: { currency } }: Comparison,
  roadmap: ScenarioRoadmap | undefined,
): string {
  const changes = years.flatMap(({ label, plan: costs, projects }) => {
    const change = costs.after + projects.after - costs.before - projects.before;
    if (change === 0) return [];
    return [
      `${Money.ofCents(Math.abs(change), currency).toString()} ${change < 0 ? "less" : "more"} in ${label}`,
    ];
  });
  const what = roadmap === undefined ? `${plan} costs` : `${plan} and the projects cost`;
  const money =
    changes.length === 0 ? `${what} the same in every fiscal year` : `${what} ${changes.join(", ")}`;
  return `${money}${roadmap === undefined ? "" : `; ${movesInWords(roadmap)}`}.`;
}

function movesInWords({ whatIf: { differences, before, after } }: ScenarioRoadmap): string {
  const moved = differences.projects.filter(({ startShift }) => startShift !== undefined && startShift !== 0);
  const count = moved.length === 1 ? "1 project starts" : `${moved.length} projects start`;
  const starts = moved.length === 0 ? "no project starts on another day" : `${count} on another day`;
  const finish = after.finish - before.finish;
  if (finish === 0) return `${starts}, and the last finishes when it did`;
  const days = `${Math.abs(finish)} working ${Math.abs(finish) === 1 ? "day" : "days"}`;
  return `${starts}, and the last finishes ${days} ${finish < 0 ? "earlier" : "later"}`;
}
