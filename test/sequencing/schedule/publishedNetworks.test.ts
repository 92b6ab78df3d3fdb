/**
 * Networks with limited resources that are published in full with the length of their shortest schedule. Columns: id,
 * duration, units of each resource, and what it waits for (finish to start).
 */
import { brokenConstraints } from "../../../src/sequencing/schedule/brokenConstraints";
import type { Instance } from "../../../src/sequencing/schedule/Instance";
import { schedule, USUAL_EFFORT } from "../../../src/sequencing/schedule/schedule";
import { after, cents, instance, people, project, role } from "./support/instance";

/** Every period costs one cent until everything has finished, so the price is the length. */
function networkOf(capacities: readonly number[], horizon: number, table: string): Instance {
  const rows = table
    .trim()
    .split("\n")
    .map((line) => line.trim().split(/\s+/));
  const roles = capacities.map((units, place) => role(`r${place + 1}`, units, horizon));
  const projects = rows.map(([id = "", duration, ...rest]) =>
    project(id, {
      duration: Number(duration),
      demands: roles.flatMap(({ name }, place) => people(name, Number(rest[place]), Number(duration))),
    }),
  );
  const relations = rows.flatMap(([to = "", , ...rest]) =>
    rest.slice(capacities.length).map((from) => after(from, to)),
  );
  return instance(horizon, projects, { roles, relations, finishPrice: cents(1) });
}

/**
 * Ten activities and two resources, in the Python-MIP documentation (docs.python-mip.com, Modeling Examples, Resource
 * Constrained Project Scheduling; the model is that of Pritsker, Watters and Wolfe, Management Science 16, 1969). The shortest
 * schedule takes 21 periods: the example (coin-or/python-mip, examples/rcpsp.py) asserts this after solving it to optimality.
 */
const tenActivities = (horizon: number): Instance =>
  networkOf(
    [6, 8],
    horizon,
    `
    1   3  5 1
    2   2  0 4
    3   5  1 4
    4   4  1 3  1
    5   2  3 2  1
    6   3  3 1  4
    7   4  2 4  4
    8   2  4 0  3 6 7
    9   4  5 2  2 5 6
    10  6  2 5  2 5`,
  );

it.each([
  ["the search", { ...USUAL_EFFORT, nodes: 0 }, false],
  ["the exact search", USUAL_EFFORT, true],
])("%s finds the 21 periods of the Python-MIP example", (_, effort, exact) => {
  const network = tenActivities(35);
  const outcome = schedule(network, effort);
  expect(outcome).toMatchObject({ kind: "scheduled", price: 21, ...(exact ? { proved: true } : {}) });
  if (outcome.kind === "scheduled") expect(brokenConstraints(network, outcome.starts)).toEqual([]);
});

it("20 periods are too few for it, which is proved", () => {
  expect(schedule(tenActivities(20), USUAL_EFFORT)).toMatchObject({ kind: "none", proved: true });
});
