import { explore } from "../../costing/scenarios/Exploration";
import type { ExploredInput } from "../../costing/scenarios/ExploredInput";
import { figuresOf, type PlanFigures } from "../../costing/scenarios/figuresOf";
import { measureInWords } from "../../costing/scenarios/Measure";
import { printCents } from "../../kernel/Cents";
import { printDay } from "../../kernel/Day";
import { InvalidInput } from "../../schema/InvalidInput";
import type { KeptNumbers } from "../../schema/scenarios/KeptResult";
import { NoSequence } from "../../schema/sequencing/NoSequence";
import { Sequence } from "../../schema/sequencing/Sequence";
import { factsOfRoadmap } from "../../sequencing/dated/factsOfRoadmap";
import { spendOfSchedule } from "../../sequencing/dated/spendOfSchedule";
import type { Context } from "../Context";
import { sequenceOfTerms } from "../sequencing/sequenceOfTerms";
import type { ResultInputs } from "./keptInputs";

/** What some inputs come to today: the same inputs and versions give the same numbers. */
export async function numbersOf(
  ctx: Pick<Context, "signal">,
  inputs: ResultInputs,
): Promise<KeptNumbers | NoSequence | InvalidInput> {
  const outcome = explore(inputs.comparison);
  if (outcome.kind === "invalid") return new InvalidInput(outcome.problems);
  const sequence = await sequenceOf(ctx, inputs.schedule);
  if (sequence instanceof NoSequence) return sequence;
  const { exploration } = outcome;
  return {
    measure: measureInWords(exploration.measure),
    plans: figuresOf(exploration).map(amountsOf),
    projects: sequence === undefined ? null : projectsOf(sequence),
    projectSpend:
      sequence === undefined || inputs.schedule === undefined
        ? null
        : spendOf(inputs.schedule.terms, sequence, inputs.comparison),
  };
}

/** Figures of a plan as text. */
export const amountsOf = ({ plan, cents, years }: PlanFigures): KeptNumbers["plans"][number] => ({
  plan,
  amount: printCents(cents),
  years: Object.fromEntries(years.map((year) => [year.label, printCents(year.cents)])),
});

async function sequenceOf(
  ctx: Pick<Context, "signal">,
  schedule: ResultInputs["schedule"],
): Promise<Sequence | NoSequence | undefined> {
  if (schedule === undefined) return undefined;
  const { terms, found, isChanged } = schedule;
  const starts = new Map(found.starts);
  if (!isChanged) return new Sequence(factsOfRoadmap(terms, { ...found, starts }));
  return (await sequenceOfTerms(ctx, terms, starts)).answer;
}

function projectsOf({ view }: Sequence): NonNullable<KeptNumbers["projects"]> {
  const { instance, found, clock } = view.facts;
  return instance.projects.flatMap(({ id, name, duration }) => {
    const start = found.starts.get(id);
    const first = start === undefined ? undefined : clock.startDay(start);
    const last = start === undefined ? undefined : clock.finishDay(start, start + duration);
    if (first === undefined || last === undefined) return [];
    return [{ id, name, start: printDay(first), finish: printDay(last) }];
  });
}

function spendOf(
  terms: Parameters<typeof spendOfSchedule>[0],
  { view }: Sequence,
  { fiscalYearStartMonth, fiscalYearLabel }: ExploredInput,
): Record<string, string> {
  const calendar = { firstMonth: fiscalYearStartMonth ?? 1, label: fiscalYearLabel ?? "ENDING" } as const;
  const { years } = spendOfSchedule(terms, view.facts.found.starts, calendar);
  return Object.fromEntries(years.map(({ year, total }) => [year.label, printCents(total)]));
}
