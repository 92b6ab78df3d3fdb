/** Reads instances of the Project Scheduling Problem Library (R. Kolisch and A. Sprecher, 1996), single mode, format .sm. */
const fs = require("node:fs");
const path = require("node:path");

/** One instance as the engine takes it: every period costs one cent until all has finished. */
function readInstance(file) {
  const lines = fs.readFileSync(file, "utf8").split("\n");
  const after = (title) => lines.findIndex((line) => line.startsWith(title)) + 1;
  const numbers = (line) => line.trim().split(/\s+/).map(Number);
  const jobs = numbers(lines.find((line) => line.startsWith("jobs")).split(":")[1])[0];
  const horizon = numbers(lines.find((line) => line.startsWith("horizon")).split(":")[1])[0];
  const [relations, requests, availability] = [
    after("PRECEDENCE") + 1,
    after("REQUESTS") + 2,
    after("RESOURCEAVAIL") + 1,
  ];
  const capacities = numbers(lines[availability]);
  const projects = lines.slice(requests, requests + jobs).map((line) => {
    const [id, , duration, ...units] = numbers(line);
    return projectOf(String(id), duration, units);
  });
  const dependencies = lines.slice(relations, relations + jobs).flatMap((line) => {
    const [from, , , ...successors] = numbers(line);
    return successors.map((to) => ({
      from: String(from),
      to: String(to),
      relation: "FINISH_TO_START",
      lag: 0,
    }));
  });
  return {
    horizon,
    projects,
    relations: dependencies,
    roles: capacities.map((units, place) => ({
      name: `R${place}`,
      capacity: new Array(horizon).fill(units),
    })),
    budgets: [],
    freezes: [],
    departments: [],
    finishPrice: 1,
  };
}

const projectOf = (id, duration, units) => ({
  id,
  name: id,
  duration,
  demands: units.flatMap((taken, place) =>
    taken > 0 ? [{ role: `R${place}`, units: taken, from: 0, to: duration }] : [],
  ),
  costs: [],
  phases: [],
  earliestStart: 0,
  deadline: undefined,
  delay: { cash: 0, productivity: 0, expectedLoss: 0 },
  fixedStart: undefined,
  optional: false,
  published: undefined,
});

/** The instances of a set in a folder, by name, with the best bounds that are known. */
function readSet(folder, set) {
  const rows = fs.readFileSync(path.join(folder, "best_known.csv"), "utf8").trim().split("\n").slice(1);
  const known = new Map(
    rows
      .map((row) => row.split(","))
      .map(([, name, lower, upper]) => [name, { lower: +lower, upper: +upper }]),
  );
  return fs
    .readdirSync(path.join(folder, set))
    .filter((file) => file.endsWith(".sm"))
    .sort()
    .map((file) => ({
      name: file.slice(0, -3),
      instance: readInstance(path.join(folder, set, file)),
      known: known.get(file.slice(0, -3)),
    }));
}

module.exports = { readSet };
