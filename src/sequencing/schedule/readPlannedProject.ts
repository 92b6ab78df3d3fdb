import type { Around } from "./Around";
import type { Deadline, Demand, DisruptivePhase, DueCost, PlannedProject } from "./Instance";
import { readMoney, readWhole } from "./readNumber";
import { noteJointDemands } from "./noteJointDemands";
import { noteUnknownDepartments } from "./readPools";
import { ONLY_BUDGET, type SequenceProjectInput } from "./SequenceInput";

const MOST_UNITS = 1_000_000;

/** Reads one project, noting every problem that it has by itself. */
export function readPlannedProject(input: SequenceProjectInput, around: Around): PlannedProject {
  const { path, horizon, note } = around;
  const name = input.name ?? input.id;
  const duration = readWhole(
    [...path, "duration"],
    `The duration of ${name}`,
    input.duration,
    0,
    horizon,
    note,
  );
  const earliest = input.earliestStart ?? 0;
  const { fixedStart, published } = input;
  const startOf = (field: string, start: number): number =>
    readWhole([...path, field], `The start of ${name}`, start, 0, horizon, note);
  const project: PlannedProject = {
    id: input.id,
    name,
    duration,
    demands: readDemands(input, duration, around),
    costs: readCosts(input, around),
    phases: readPhases(input, duration, around),
    earliestStart: startOf("earliestStart", earliest),
    deadline: readDeadline(input, around),
    delay: {
      cash: readMoney([...path, "costOfDelay", "cash"], "The cost of delay", input.costOfDelay?.cash, note),
      productivity: readMoney(
        [...path, "costOfDelay", "productivity"],
        "The cost of delay",
        input.costOfDelay?.productivity,
        note,
      ),
      expectedLoss: readMoney(
        [...path, "costOfDelay", "expectedLoss"],
        "The cost of delay",
        input.costOfDelay?.expectedLoss,
        note,
      ),
    },
    fixedStart: fixedStart == null ? undefined : startOf("fixedStart", fixedStart),
    optional: input.optional ?? false,
    published:
      published == null
        ? undefined
        : {
            start: startOf("published", published.start),
            movePrice: readMoney([...path, "published"], "The price of moving", published.movePrice, note),
          },
  };
  checkTimes(project, around);
  return project;
}

function readDemands(input: SequenceProjectInput, duration: number, around: Around): Demand[] {
  const { path, pools, note } = around;
  const demands = (input.demands ?? []).map((demand, index) => {
    const at = [...path, "demands", index];
    const role = pools.roles.find(({ name }) => name === demand.role);
    if (role === undefined)
      note(
        [...at, "role"],
        "UNKNOWN",
        `There is no role "${demand.role}".`,
        "Add it to the roles.",
        demand.role,
      );
    const most = role?.capacity.reduce((largest, units) => Math.max(largest, units), 0) ?? MOST_UNITS;
    const units = readWhole([...at, "units"], "The demand", demand.units, 0, MOST_UNITS, note);
    if (units > most) {
      const message = `${input.name ?? input.id} needs ${units} of role ${demand.role}, of which there are never more than ${most}.`;
      note(
        [...at, "units"],
        "CONTRADICTION",
        message,
        "Ask for less, or give the role more capacity.",
        String(units),
      );
    }
    const from = readWhole([...at, "from"], "The first period", demand.from ?? 0, 0, duration, note);
    return {
      role: demand.role,
      units,
      from,
      to: readWhole([...at, "to"], "The end", demand.to ?? duration, from, duration, note),
    };
  });
  noteJointDemands(input.name ?? input.id, demands, around);
  return demands;
}

function readCosts(input: SequenceProjectInput, { path, horizon, pools, note }: Around): DueCost[] {
  return (input.costs ?? []).map((cost, index) => {
    const at = [...path, "costs", index];
    const budget = cost.budget ?? ONLY_BUDGET;
    if (cost.budget != null && !pools.budgets.some((window) => window.budget === budget)) {
      const message = `No budget window belongs to the budget "${budget}".`;
      note([...at, "budget"], "UNKNOWN", message, "Name the budget of a window, or none.", budget);
    }
    return {
      budget,
      offset: readWhole([...at, "offset"], "The offset", cost.offset ?? 0, 0, horizon, note),
      amount: readMoney([...at, "amount"], "The cost", cost.amount, note),
    };
  });
}

function readPhases(
  input: SequenceProjectInput,
  duration: number,
  { path, pools, note }: Around,
): DisruptivePhase[] {
  return (input.phases ?? []).map((phase, index) => {
    const at = [...path, "phases", index];
    noteUnknownDepartments([...at, "departments"], phase.departments, pools.departmentNames, note);
    const from = readWhole([...at, "from"], "The first period", phase.from, 0, duration, note);
    const to = readWhole([...at, "to"], "The end", phase.to, from, duration, note);
    return { name: phase.name, from, to, departments: phase.departments };
  });
}

function readDeadline(
  { deadline }: SequenceProjectInput,
  { path, horizon, note }: Around,
): Deadline | undefined {
  if (deadline == null) return undefined;
  const at = [...path, "deadline"];
  const finish = readWhole([...at, "finish"], "The deadline", deadline.finish, 0, 2 * horizon, note);
  if (deadline.weight == null) return { kind: "HARD", finish };
  return { kind: "SOFT", finish, weight: readMoney([...at, "weight"], "The weight", deadline.weight, note) };
}

/** Notes dates that contradict each other whatever the other projects do. */
function checkTimes(project: PlannedProject, { path, horizon, note }: Around): void {
  const { name, duration, earliestStart, fixedStart, deadline } = project;
  const contradict = (field: string, message: string, advice: string, value: number) => {
    note([...path, field], "CONTRADICTION", message, advice, String(value));
  };
  const soonest = earliestStart + duration;
  if (soonest > horizon) {
    const message = `${name} finishes in ${soonest} at the earliest, after the horizon ${horizon}.`;
    contradict("earliestStart", message, "Let it start earlier, or the horizon be later.", earliestStart);
  } else if (deadline?.kind === "HARD" && soonest > deadline.finish) {
    const message = `${name} has the deadline ${deadline.finish} and finishes in ${soonest} at the earliest.`;
    contradict(
      "deadline",
      message,
      "Move the deadline or the earliest start, or give the deadline a weight.",
      deadline.finish,
    );
  }
  if (fixedStart === undefined) return;
  if (fixedStart < earliestStart)
    contradict(
      "fixedStart",
      `${name} is fixed to ${fixedStart}, before its earliest start ${earliestStart}.`,
      "Change one of them.",
      fixedStart,
    );
  if (fixedStart + duration > horizon)
    contradict(
      "fixedStart",
      `${name} is fixed to ${fixedStart} and would finish after the horizon ${horizon}.`,
      "Fix it earlier.",
      fixedStart,
    );
  if (deadline?.kind === "HARD" && fixedStart + duration > deadline.finish)
    contradict(
      "fixedStart",
      `${name} is fixed to ${fixedStart} and would miss its deadline ${deadline.finish}.`,
      "Change one of them.",
      fixedStart,
    );
}
