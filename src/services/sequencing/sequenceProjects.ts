import { problemAt } from "../../kernel/Problem";
import { InvalidInput } from "../../schema/InvalidInput";
import { DependencyCycles } from "../../schema/sequencing/CriticalPath";
import { NoSequence } from "../../schema/sequencing/NoSequence";
import { Sequence } from "../../schema/sequencing/Sequence";
import type { SequenceProjectsInput } from "../../schema/sequencing/SequenceProjectsInput";
import { readEffort } from "../../sequencing/dated/readSettings";
import { readSequenceRoadmap } from "../../sequencing/dated/readSequenceRoadmap";
import { factsOfPeriods } from "../../sequencing/factsOfPeriods";
import { PeriodClock } from "../../sequencing/PeriodClock";
import type { Note } from "../../sequencing/readCalendar";
import { readRanges } from "../../sequencing/schedule/readRanges";
import { readSequence } from "../../sequencing/schedule/readSequence";
import type { Context } from "../Context";
import { runSequencing } from "./runSequencing";
import { sequenceOfTerms } from "./sequenceOfTerms";
import { noting } from "../../sequencing/noting";

type SequenceAnswer = Sequence | NoSequence | DependencyCycles | InvalidInput;

/** Puts projects given inline in order. Stateless: nothing is read and nothing is stored. */
export async function sequenceProjects(ctx: Context, input: SequenceProjectsInput): Promise<SequenceAnswer> {
  const { roadmap, periods, settings, effort } = input;
  if ((roadmap == null) === (periods == null)) {
    const message =
      roadmap == null ? "There is neither a roadmap nor periods." : "There are both a roadmap and periods.";
    return new InvalidInput([problemAt([], "REQUIRED", message, "Give one of them.")]);
  }
  if (periods != null) return sequenceOfPeriods(ctx, input);
  if (roadmap == null) throw new Error("One of two is there, and it is not the other.");
  const reading = readSequenceRoadmap(roadmap, settings, effort);
  if (reading.kind === "invalid") return new InvalidInput(reading.problems);
  if (reading.kind === "cyclic") return new DependencyCycles(reading.cycles, reading.more);
  const { answer } = await sequenceOfTerms(ctx, reading.terms, undefined);
  return answer;
}

async function sequenceOfPeriods(
  ctx: Context,
  { periods, settings, effort: given }: SequenceProjectsInput,
): Promise<SequenceAnswer> {
  if (periods == null) throw new Error("Periods are what is asked for.");
  const { problems, note } = noting();
  const effort = readEffort(given, note);
  if (settings != null) {
    const message = "There are settings of a calendar, and periods have none.";
    note(
      ["settings"],
      "UNSUPPORTED",
      message,
      "Leave them out: the horizon and prices are part of the periods.",
    );
  }
  const within =
    (inner: Note): Note =>
    (path, ...rest) => {
      inner(["periods", ...path], ...rest);
    };
  const reading = readSequence(periods);
  if (reading.kind === "invalid")
    problems.push(...reading.problems.map((problem) => ({ ...problem, path: ["periods", ...problem.path] })));
  const ranges = readRanges(periods.projects, within(note));
  if (reading.kind === "invalid" || problems.length > 0) return new InvalidInput(problems);
  const { instance } = reading;
  const clock = new PeriodClock();
  const task = {
    name: "findSequence" as const,
    instance,
    effort,
    before: undefined,
    stretches: clock.stretches(0, instance.horizon),
  };
  const found = await runSequencing(task, ctx.signal);
  return found.kind === "scheduled"
    ? new Sequence(factsOfPeriods(instance, ranges, found, effort))
    : new NoSequence(found, instance, clock);
}
