import { createHash } from "node:crypto";
import { Allowance } from "../../../costing/scenarios/Allowance";
import { problemAt, type Problem } from "../../../kernel/Problem";
import { NoSequence } from "../../../schema/sequencing/NoSequence";
import type { Schedule } from "../../../schema/sequencing/Schedule";
import { datedInstance } from "../../../sequencing/dated/datedInstance";
import type { SchedulingTerms } from "../../../sequencing/dated/SchedulingTerms";
import type { Starts } from "../../../sequencing/schedule/Starts";
import type { Context } from "../../Context";
import { publishedDays } from "../../sequencing/publishedDays";
import { sequenceOfTerms } from "../../sequencing/sequenceOfTerms";

/** Where the projects are, or why they are nowhere. */
type Placed =
  | { readonly kind: "placed"; readonly starts: Starts }
  | { readonly kind: "none"; readonly problems: readonly Problem[] };

/** Schedules that the questions of one operation may have looked for. */
const MOST_SCHEDULES = 500;

const TOO_MANY = problemAt(
  [],
  "TOO_MANY",
  `The questions of this request would look for more than ${MOST_SCHEDULES} schedules.`,
  "Name the levers that matter, give fewer values or a larger step, bridge in one order instead of all, or ask in several requests.",
  String(MOST_SCHEDULES),
);

/** The schedules that one operation looks for. Most moves of money change no schedule, so one that is known is not looked for again. */
class ScheduleSearches {
  private readonly allowance = new Allowance(MOST_SCHEDULES, TOO_MANY);
  private readonly found = new Map<string, Promise<Placed>>();

  constructor(private readonly ctx: Pick<Context, "signal">) {}

  /**
   * Where a schedule has its projects under other terms, as `whatIf` finds it: its own starts count as published.
   * @throws AllowanceSpent when the operation has looked for as many as it may
   */
  placed(schedule: Schedule, terms: SchedulingTerms): Promise<Placed> {
    if (terms === schedule.row.terms) {
      const { starts } = schedule.sequence.view.facts.found;
      return Promise.resolve({ kind: "placed", starts });
    }
    const published = { ...terms, published: publishedDays(schedule.sequence) };
    const { instance } = datedInstance(published);
    const { schedules, seed } = terms.settings;
    const asked = JSON.stringify([schedule.id, instance, schedules, seed]);
    const key = createHash("sha256").update(asked).digest("hex");
    const known = this.found.get(key);
    if (known !== undefined) return known;
    this.allowance.spend(1);
    const search = this.search(schedule, published);
    this.found.set(key, search);
    return search;
  }

  private async search(schedule: Schedule, terms: SchedulingTerms): Promise<Placed> {
    const before = schedule.sequence.view.facts.found.starts;
    const { found, answer } = await sequenceOfTerms(this.ctx, terms, before);
    if (found.kind === "scheduled") return { kind: "placed", starts: found.starts };
    return { kind: "none", problems: [problemOf(answer)] };
  }
}

function problemOf(answer: unknown): Problem {
  const wishes = answer instanceof NoSequence ? answer.conflict.map(({ sentence }) => sentence) : [];
  const why = wishes.length === 0 ? "" : ` What cannot hold together: ${wishes.join("; ")}.`;
  const message = `No schedule was found with these values.${why}`;
  return problemAt(["roadmap"], "CONTRADICTION", message, "Move one of them less, or another lever too.");
}

const searches = new WeakMap<object, ScheduleSearches>();

/** The searches of the operation that a context belongs to. */
export function scheduleSearchesOf(ctx: Pick<Context, "signal">): ScheduleSearches {
  const known = searches.get(ctx) ?? new ScheduleSearches(ctx);
  searches.set(ctx, known);
  return known;
}
