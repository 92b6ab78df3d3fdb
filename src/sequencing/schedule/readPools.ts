import type { Path } from "../../kernel/Problem";
import { few, type Note } from "../readCalendar";
import type { BudgetWindow, Department, Freeze, QuietTime, Role } from "./Instance";
import { readMoney, readWhole } from "./readNumber";
import { ONLY_BUDGET, type SequenceInput } from "./SequenceInput";

const MOST_ROLES = 100;
const MOST_WINDOWS = 500;
const MOST_FREEZES = 500;
const MOST_DEPARTMENTS = 200;
const MOST_UNITS = 1_000_000;

/** What projects share, and the names by which they may call it. */
export interface Pools {
  readonly roles: readonly Role[];
  readonly budgets: readonly BudgetWindow[];
  readonly freezes: readonly Freeze[];
  readonly quietTimes: readonly QuietTime[];
  /** Those with a limit. */
  readonly departments: readonly Department[];
  readonly departmentNames: ReadonlySet<string>;
}

/** Reads roles, budget windows, freezes and departments, noting every problem. */
export function readPools(input: SequenceInput, horizon: number, note: Note): Pools {
  const departments = few(["departments"], input.departments ?? [], MOST_DEPARTMENTS, note);
  noteDuplicates("departments", departments, note);
  const departmentNames = new Set(departments.map(({ name }) => name));
  return {
    roles: readRoles(input, horizon, note),
    budgets: readBudgets(input, horizon, note),
    ...readFreezes(input, horizon, departmentNames, note),
    departments: departments.flatMap(({ name, limit }, index) =>
      limit == null
        ? []
        : [
            {
              name,
              limit: readWhole(["departments", index, "limit"], "The limit", limit, 0, MOST_UNITS, note),
            },
          ],
    ),
    departmentNames,
  };
}

function readRoles(input: SequenceInput, horizon: number, note: Note): Role[] {
  const roles = few(["roles"], input.roles ?? [], MOST_ROLES, note);
  noteDuplicates("roles", roles, note);
  return roles.map(({ name, capacity }, index) => {
    const path = ["roles", index, "capacity"];
    const [only] = capacity;
    if (only !== undefined && capacity.length === 1) {
      const units = readWhole([...path, 0], "The capacity", only, 0, MOST_UNITS, note);
      return { name, capacity: new Array<number>(horizon).fill(units) };
    }
    if (capacity.length !== horizon) {
      const message = `The capacity of ${name} has ${capacity.length} periods and the horizon ${horizon}.`;
      const advice = "Give one number for each period, or one for all.";
      note(path, "CONTRADICTION", message, advice, String(capacity.length));
    }
    return {
      name,
      capacity: Array.from({ length: horizon }, (_, period) =>
        readWhole([...path, period], "The capacity", capacity[period] ?? 0, 0, MOST_UNITS, note),
      ),
    };
  });
}

function readBudgets(input: SequenceInput, horizon: number, note: Note): BudgetWindow[] {
  const windows = few(["budgets"], input.budgets ?? [], MOST_WINDOWS, note);
  noteDuplicates("budgets", windows, note);
  const read = windows.map((window, index) => {
    const path = ["budgets", index];
    return {
      name: window.name,
      budget: window.budget ?? ONLY_BUDGET,
      ...readStretch(path, window, horizon, note),
      amount: readMoney([...path, "amount"], `The amount of ${window.name}`, window.amount, note),
      carriesOver: window.carriesOver ?? false,
    };
  });
  read.forEach((window, index) => {
    const clash = read
      .slice(0, index)
      .find((other) => window.budget === other.budget && window.from < other.to && other.from < window.to);
    if (clash === undefined) return;
    const message = `${window.name} and ${clash.name} overlap in the budget ${window.budget}.`;
    note(
      ["budgets", index],
      "OVERLAP",
      message,
      "Let windows of one budget follow each other, or name another budget.",
    );
  });
  return read;
}

function readFreezes(
  input: SequenceInput,
  horizon: number,
  departmentNames: ReadonlySet<string>,
  note: Note,
): Pick<Pools, "freezes" | "quietTimes"> {
  const freezes: Freeze[] = [];
  const quietTimes: QuietTime[] = [];
  few(["freezes"], input.freezes ?? [], MOST_FREEZES, note).forEach((freeze, index) => {
    const path = ["freezes", index];
    const departments = freeze.departments ?? [];
    noteUnknownDepartments([...path, "departments"], departments, departmentNames, note);
    const read = { name: freeze.name, ...readStretch(path, freeze, horizon, note), departments };
    if (freeze.disruptionPrice == null) freezes.push(read);
    else {
      const price = readMoney(
        [...path, "disruptionPrice"],
        "The price of a period",
        freeze.disruptionPrice,
        note,
      );
      quietTimes.push({ ...read, price });
    }
  });
  return { freezes, quietTimes };
}

/** Notes departments that the input does not list. */
export function noteUnknownDepartments(
  path: Path,
  departments: readonly string[],
  known: ReadonlySet<string>,
  note: Note,
): void {
  departments.forEach((name, index) => {
    if (known.has(name)) return;
    const message = `There is no department "${name}".`;
    note([...path, index], "UNKNOWN", message, "Add it to the departments, or name one of them.", name);
  });
}

interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Periods from `from` until `to`; those past the horizon do no harm. */
function readStretch(path: Path, { from, to }: Stretch, horizon: number, note: Note): Stretch {
  const first = readWhole([...path, "from"], "The first period", from, 0, horizon, note);
  const last = readWhole([...path, "to"], "The end", to, 0, 2 * horizon, note);
  if (last <= first) {
    const message = `It would end in ${last} and begin in ${first}.`;
    note(path, "CONTRADICTION", message, "Let it end after it begins.", String(last));
  }
  return { from: first, to: last };
}

function noteDuplicates(field: string, named: readonly { readonly name: string }[], note: Note): void {
  const seen = new Set<string>();
  named.forEach(({ name }, index) => {
    const path = [field, index, "name"];
    if (name.trim() === "") note(path, "REQUIRED", "The name is empty.", "Give a name.", name);
    else if (seen.has(name)) note(path, "DUPLICATE", `"${name}" stands twice.`, "Name each once.", name);
    seen.add(name);
  });
}
