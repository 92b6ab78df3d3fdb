import fc from "fast-check";
import { readPatches, type PatchInput } from "../../../src/kernel/levers/readPatches";
import { problemAt, type Problem } from "../../../src/kernel/Problem";
import { datedInstance } from "../../../src/sequencing/dated/datedInstance";
import { factsOfRoadmap } from "../../../src/sequencing/dated/factsOfRoadmap";
import type { SchedulingTerms } from "../../../src/sequencing/dated/SchedulingTerms";
import { statedCapacities } from "../../../src/sequencing/dated/statedCapacities";
import type { DecidedMove } from "../../../src/sequencing/levers/DecidedMove";
import { leversOfTerms } from "../../../src/sequencing/levers/leversOfTerms";
import { moveTerms } from "../../../src/sequencing/levers/moveTerms";
import { isOfRoadmap } from "../../../src/sequencing/levers/placesIn";
import { promoteMoves, rebaseMoves } from "../../../src/sequencing/levers/promoteMoves";
import { roadmapLeverTable } from "../../../src/sequencing/levers/roadmapLeverTable";
import type { RoadmapLists, RoadmapRecord } from "../../../src/sequencing/roadmap/RoadmapRecord";
import { schedule, USUAL_EFFORT } from "../../../src/sequencing/schedule/schedule";
import { after, cost, phase, project, terms } from "../dated/support/terms";

const CAPACITIES = [
  { role: "Engineer", from: "2027-01-01", fte: "1.0000" },
  { role: "Engineer", from: "2027-06-01", fte: "2.0000" },
];

/** Something in every list that a roadmap keeps. */
const SNAPSHOT = terms(
  {
    projects: [
      project("Network", { durationUnit: "WEEKS", duration: 3, monthlyBenefit: "1000.00" }),
      project("Phones", {
        fixedStart: "2027-03-01",
        finishBy: "2027-06-30",
        deadlineKind: "SOFT",
        deadlineReason: "LEASE",
        monthlyPenalty: "50.00",
      }),
      project("Move"),
    ],
    phases: [phase("Network", { duration: 3 }), phase("Phones", { name: "Cutover" })],
    costs: [
      cost("Network", { name: "Switches", amount: "5000.00" }),
      cost("Network", { name: "Cabling", ordinal: 1, amount: "2000.00" }),
      cost("Phones", { name: "Sets", amount: "700.00" }),
    ],
    efforts: [
      { projectId: "Network", role: "Engineer", hours: "40.00" },
      { projectId: "Phones", role: "Engineer", hours: "10.00" },
    ],
    dependencies: [
      after("Network", "Phones"),
      after("Network", "Phones", { relation: "START_TO_START", lag: 1 }),
    ],
    freezeWindows: [
      {
        name: "Tax season",
        firstDay: "2027-04-01",
        lastDay: "2027-04-15",
        departments: [],
        disruptionPrice: "10.00",
      },
    ],
    departments: [
      { name: "Tax", limit: 1 },
      { name: "Audit", limit: 2 },
    ],
    capacities: CAPACITIES,
  },
  { capacities: statedCapacities(CAPACITIES, 5) },
);

const found = schedule(datedInstance(SNAPSHOT).instance, USUAL_EFFORT);
if (found.kind === "none") throw new Error("There is a schedule.");
const scheduled = { terms: SNAPSHOT, facts: factsOfRoadmap(SNAPSHOT, found) };

/** Moves that were decided when the levers of the schedule were what they are in it. */
function decided(...patches: PatchInput[]): DecidedMove[] {
  const read = readPatches(roadmapLeverTable, leversOfTerms(SNAPSHOT), patches);
  if (read.kind === "invalid") throw new Error(JSON.stringify(read.problems));
  return read.moves.map((move, index) => ({
    ...move,
    at: ["patches", index],
    whenSaved: move.lever.current,
  }));
}

function promoted(roadmap: RoadmapRecord, moves: readonly DecidedMove[]) {
  const problems: Problem[] = [];
  const note = (...problem: Parameters<typeof problemAt>) => problems.push(problemAt(...problem));
  const rebased = rebaseMoves(scheduled, roadmap, moves, note);
  return { record: promoteMoves(scheduled, roadmap, rebased, note), rebased, problems };
}

/** What is in force and what was, for each move. */
const compared = ({ rebased }: ReturnType<typeof promoted>) =>
  rebased.map(({ lever, whenSaved, value }) => [lever.row.code, whenSaved, lever.current, value]);

const changed = (change: Partial<RoadmapLists>): RoadmapRecord => ({ ...SNAPSHOT.roadmap, ...change });

/** Numbers that are kept as they are, or in a way of their own; a slip is so much later than a schedule, and stands below. */
const KEPT = leversOfTerms(SNAPSHOT).filter(
  ({ row, place }) => isOfRoadmap(place) && row.code !== "PROJECT_SLIP",
);
const anyMoves = fc.subarray(KEPT, { minLength: 1 }).chain((levers) =>
  fc.tuple(
    ...levers.map((lever) =>
      fc.integer({ min: lever.min, max: Math.min(lever.max, lever.min + 1_000_000) }).map(
        // As many decimal places as full-time people are stored with.
        (value): DecidedMove => ({
          lever,
          value: lever.kind === "NUMBER" ? value - (value % 100) : value,
          at: [],
          whenSaved: lever.current,
        }),
      ),
    ),
  ),
);

const movedTerms = (moves: readonly DecidedMove[]): SchedulingTerms =>
  moveTerms(SNAPSHOT, moves, scheduled.facts, () => undefined);

it("every lever of an unchanged roadmap gets what the schedule's terms get", () => {
  fc.assert(
    fc.property(anyMoves, (moves) => {
      const { record, rebased } = promoted(SNAPSHOT.roadmap, moves);
      const { roadmap, capacities } = movedTerms(moves);
      expect({ ...record, capacities: [] }).toEqual({ ...roadmap, capacities: [] });
      expect(statedCapacities(record.capacities, 5)).toEqual(capacities);
      expect(rebased.every(({ lever, whenSaved }) => lever.current === whenSaved)).toBe(true);
    }),
  );
});

const LISTS = Object.keys(SNAPSHOT.roadmap).filter((list) => list !== "calendar") as (keyof RoadmapLists)[];
const reversed = (roadmap: RoadmapRecord): RoadmapRecord => ({
  ...roadmap,
  ...Object.fromEntries(LISTS.map((list) => [list, [...roadmap[list]].reverse()])),
});

it("the order of the roadmap's lists decides nothing", () => {
  fc.assert(
    fc.property(anyMoves, (moves) => {
      const backwards = promoted(reversed(SNAPSHOT.roadmap), moves).record;
      expect(reversed(backwards)).toEqual(promoted(SNAPSHOT.roadmap, moves).record);
    }),
  );
});

describe("a slip", () => {
  it("becomes the start that it comes to", () => {
    // Network starts on Monday 4 January; Phones is fixed to Monday 1 March.
    const result = promoted(
      SNAPSHOT.roadmap,
      decided(
        { lever: "PROJECT_SLIP", part: "Network", value: "3" },
        { lever: "PROJECT_SLIP", part: "Phones", value: "2" },
      ),
    );
    expect(result.problems).toEqual([]);
    expect(
      result.record.projects.map(({ name, earliestStart, fixedStart }) => [name, earliestStart, fixedStart]),
    ).toEqual([
      ["Network", "2027-01-07", null],
      ["Phones", null, "2027-03-03"],
      ["Move", null, null],
    ]);
    expect(compared(result).map(([code]) => code)).toEqual(["PROJECT_EARLIEST_START", "PROJECT_FIXED_START"]);
  });

  it("of a project whose start somebody moved shows both days", () => {
    const projects = SNAPSHOT.roadmap.projects.map((each) =>
      each.name === "Network" ? { ...each, earliestStart: "2027-02-01" } : each,
    );
    const [moved] = promoted(
      changed({ projects }),
      decided({ lever: "PROJECT_SLIP", part: "Network", value: "3" }),
    ).rebased;
    // 1 February is 31 days after 1 January, and 7 January 6.
    const [now, value] = [moved?.lever.current ?? 0, moved?.value ?? 0];
    expect([moved?.whenSaved, now - value]).toEqual([undefined, 25]);
  });
});

it.each`
  days  | kept
  ${20} | ${[4, "WEEKS"]}
  ${12} | ${[12, "WORKING_DAYS"]}
`("a project of three weeks that takes $days days takes $kept", ({ days, kept }) => {
  const { record } = promoted(
    SNAPSHOT.roadmap,
    decided({ lever: "PROJECT_DURATION", part: "Network", value: String(days) }),
  );
  const [network] = record.projects;
  expect([network?.duration, network?.durationUnit]).toEqual(kept);
});

describe("in a roadmap that was changed since", () => {
  const SWITCHES = { lever: "PROJECT_COST", item: "Switches", value: "6000.00" };

  it("a number is found by what it is of, and shows its value now", () => {
    const costs = [
      cost("Move", { name: "Switches", amount: "1.00" }),
      cost("Network", { name: "Switches", amount: "5500.00" }),
    ];
    const result = promoted(changed({ costs }), decided(SWITCHES));
    expect(compared(result)).toEqual([["PROJECT_COST", 5_000_00, 5_500_00, 6_000_00]]);
    expect(result.record.costs).toMatchObject([{ amount: "1.00" }, { amount: "6000.00" }]);
  });

  it("the second of two costs of one name stays the second", () => {
    const twice = terms({
      projects: [project("Network")],
      costs: ["1.00", "2.00"].map((amount, ordinal) => cost("Network", { name: "Fee", ordinal, amount })),
    });
    const lever = leversOfTerms(twice).find(({ place }) => place.join(".") === "roadmap.costs.1.amount");
    if (lever === undefined) throw new Error("There is a second cost.");
    const again = { terms: twice, facts: scheduled.facts };
    const costs = [cost("Network", { name: "Other" }), ...twice.roadmap.costs];
    const move = { lever, value: 9_00, at: [], whenSaved: 2_00 };
    const stored = { ...twice.roadmap, costs };
    const rebased = rebaseMoves(again, stored, [move], () => undefined);
    expect(promoteMoves(again, stored, rebased, () => undefined).costs.map(({ amount }) => amount)).toEqual([
      "0.00",
      "1.00",
      "9.00",
    ]);
  });

  it("a capacity goes to the step of its role and month", () => {
    const capacities = [{ role: "Analyst", from: "2027-01-01", fte: "1.0000" }, ...CAPACITIES];
    const move = decided({ lever: "ROLE_CAPACITY", item: "from 2027-06", value: "2.5" });
    expect(promoted(changed({ capacities }), move).record.capacities.map(({ fte }) => fte)).toEqual([
      "1.0000",
      "1.0000",
      "2.5000",
    ]);
  });

  it("a deadline that was taken out has no value now", () => {
    const projects = SNAPSHOT.roadmap.projects.map((each) => ({
      ...each,
      ...{ finishBy: null, deadlineKind: null, deadlineReason: null, monthlyPenalty: null },
    }));
    const result = promoted(
      changed({ projects }),
      decided({ lever: "PROJECT_PENALTY", part: "Phones", value: "75.00" }),
    );
    expect(result.problems).toEqual([]);
    expect(compared(result)).toEqual([["PROJECT_PENALTY", 50_00, undefined, 75_00]]);
  });

  it.each<[string, Partial<RoadmapLists>, string]>([
    [
      "a project that was removed",
      { projects: SNAPSHOT.roadmap.projects.slice(1), costs: SNAPSHOT.roadmap.costs.slice(2) },
      "Cost of Switches, Network: the roadmap does not have that any more.",
    ],
    [
      "a cost that was removed",
      { costs: [] },
      "Cost of Switches, Network: the roadmap does not have that any more.",
    ],
    [
      "a project that is done",
      {
        projects: SNAPSHOT.roadmap.projects.map((each) => ({ ...each, status: "DONE" as const })),
      },
      "Cost of Switches, Network: its project is under way, done or declined by now.",
    ],
  ])("%s is a problem that names it", (_, change, message) => {
    expect(promoted(changed(change), decided(SWITCHES)).problems).toMatchObject([
      { code: "CONTRADICTION", path: ["patches", "0", "lever"], message, value: "PROJECT_COST" },
    ]);
  });
});
