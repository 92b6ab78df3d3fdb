import { NotFound } from "../../schema/intentions/answers";
import { InvalidInput } from "../../schema/InvalidInput";
import type { Withheld } from "../../schema/pay/Withheld";
import { readGlobalId } from "../../schema/relay/globalId";
import type { NoSequence } from "../../schema/sequencing/NoSequence";
import { Sequence } from "../../schema/sequencing/Sequence";
import { WhatIf } from "../../schema/sequencing/WhatIf";
import type { WhatIfInput } from "../../schema/sequencing/WhatIfInput";
import { applyChanges } from "../../sequencing/dated/changes/applyChanges";
import { problemsOfDates } from "../../sequencing/dated/problemsOfDates";
import { readEffort } from "../../sequencing/dated/readSettings";
import type { SchedulingTerms } from "../../sequencing/dated/SchedulingTerms";
import { few } from "../../sequencing/readCalendar";
import type { Context } from "../Context";
import { publishedDays } from "./publishedDays";
import { scheduleOf } from "./schedules";
import { sequenceOfTerms } from "./sequenceOfTerms";
import { withheldOf } from "./shownSequence";
import { noting } from "../../sequencing/noting";

const MOST_CHANGES = 50;

/**
 * Makes a stored schedule again after some changes. Its own starts count as published, so that what the changes do not touch
 * stays where it is unless moving it is forced or saves more than the price of a move.
 */
export async function whatIf(
  ctx: Context,
  input: WhatIfInput,
): Promise<WhatIf | NoSequence | InvalidInput | Withheld | NotFound> {
  const key = readGlobalId(input.scheduleId);
  const schedule = key?.type === "Schedule" ? await scheduleOf(ctx, key.uuid) : undefined;
  if (schedule === undefined) return new NotFound(input.scheduleId);
  const withheld = withheldOf(ctx, schedule);
  if (withheld !== undefined) return withheld;
  const { sequence: before, row } = schedule;
  const { problems, note } = noting();
  if (input.changes.length === 0) note(["changes"], "REQUIRED", "There is no change.", "Give at least one.");
  const changes = few(["changes"], input.changes, MOST_CHANGES, note);
  const { schedules, seed } = row.terms.settings;
  const effort = input.effort == null ? { schedules, seed } : readEffort(input.effort, note);
  const changed = applyChanges(row.terms, changes, before.view.facts, note);
  const terms: SchedulingTerms = {
    ...changed,
    published: publishedDays(before),
    settings: { ...changed.settings, schedules: effort.schedules, seed: effort.seed },
  };
  if (problems.length === 0)
    problems.push(...problemsOfDates(terms).map((problem) => ({ ...problem, path: ["changes"] })));
  if (problems.length > 0) return new InvalidInput(problems);
  const { answer } = await sequenceOfTerms(ctx, terms, before.view.facts.found.starts);
  return answer instanceof Sequence ? new WhatIf(before, answer) : answer;
}
