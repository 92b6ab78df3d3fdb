import { randomUUID } from "node:crypto";
import { globalId } from "../../src/schema/relay/globalId";
import { type StartedTestServer, startTestServer } from "../support/startTestServer";
import {
  type Intention,
  LINE,
  MSP,
  project,
  roadmapOf,
  SEAT,
  UnharmedClient,
} from "../support/UnharmedClient";

let server: StartedTestServer;
let unharmed: UnharmedClient;
let before: object;
let stored: Stored;

interface Stored {
  readonly locationId: string;
  readonly planId: string;
  readonly budgetId: string;
  readonly projectIds: readonly string[];
}

/** The ids of what is stored, as `UnharmedClient` reads it. */
function idsIn(everything: object): Stored {
  const { organization } = everything as {
    readonly organization: {
      readonly locations: [{ readonly id: string }];
      readonly plans: { readonly nodes: [{ readonly id: string }] };
      readonly budgets: { readonly nodes: [{ readonly id: string }] };
      readonly roadmap: { readonly projects: { readonly id: string }[] };
    };
  };
  const { locations, plans, budgets, roadmap } = organization;
  return {
    locationId: locations[0].id,
    planId: plans.nodes[0].id,
    budgetId: budgets.nodes[0].id,
    projectIds: roadmap.projects.map(({ id }) => id),
  };
}

beforeAll(async () => {
  server = await startTestServer();
  unharmed = await UnharmedClient.arrange(server);
  before = await unharmed.everything();
  stored = idsIn(before);
});
afterEach(async () => {
  expect(await unharmed.everything()).toEqual(before);
});
afterAll(() => server.close());

/** What each intention does to the thing that is stored, with a text of the caller's in it. */
const WITH_TEXT: Record<Intention, (text: string) => object> = {
  changeOrganization: (name) => ({ name }),
  savePlan: (notes) => ({ id: stored.planId, name: "Hire", notes }),
  saveBudget: (name) => ({ id: stored.budgetId, fiscalYear: 2027, lines: [{ ...LINE, name }] }),
  saveRoadmap: (goal) => roadmapOf([project("Network", { goal })]),
};
const PLACE_OF_TEXT: Record<Intention, string> = {
  changeOrganization: "name",
  savePlan: "notes",
  saveBudget: "lines.0.name",
  saveRoadmap: "projects.0.goal",
};
const INTENTIONS = Object.keys(WITH_TEXT) as Intention[];

describe.each(INTENTIONS)("%s leaves what is stored as it is", (intention) => {
  const version = intention === "changeOrganization" ? { version: 2 } : {};

  it("when a text has almost a megabyte: a problem at its place, which does not repeat the text", async () => {
    const input = { ...WITH_TEXT[intention]("x".repeat(990_000)), ...version };
    const { answer } = await unharmed.send(intention, input);
    const places = answer.problems?.map(({ code, path }) => `${code} ${path.join(".")}`);
    expect(new Set(places)).toEqual(new Set([`OUT_OF_RANGE ${PLACE_OF_TEXT[intention]}`]));
    expect(JSON.stringify(answer).length).toBeLessThan(2_000);
  });

  it("when a text has a whole megabyte: the request is too large, and is told how large it may be", async () => {
    const { status, errors } = await unharmed.send(intention, {
      ...WITH_TEXT[intention]("x".repeat(1_000_000)),
      ...version,
    });
    expect(status).toBe(413);
    expect(errors?.[0]).toMatchObject({ extensions: { code: "PAYLOAD_TOO_LARGE" } });
    expect(errors?.[0]?.message).toContain("larger than 1000000 bytes");
  });

  it("when a text holds a NUL", async () => {
    const { status, errors } = await unharmed.send(intention, {
      ...WITH_TEXT[intention]("a\0b"),
      ...version,
    });
    expect(status).toBe(400);
    expect(errors?.[0]?.message).toBe("A text in the request holds a NUL character (\\u0000). Remove it.");
  });

  it("when a text is half an emoji", async () => {
    const input = { ...WITH_TEXT[intention]("Carrots \ud83e"), ...version };
    expect(await unharmed.problemsOf(intention, input)).toEqual([`UNSUPPORTED ${PLACE_OF_TEXT[intention]}`]);
  });

  it("when the version is from the future or negative", async () => {
    for (const strange of [99, 0, -1])
      expect(
        (await unharmed.send(intention, { ...WITH_TEXT[intention]("Late"), version: strange })).answer,
      ).toMatchObject({
        __typename: "VersionConflict",
        yourVersion: strange,
      });
  });
});

describe("days and months that do not exist", () => {
  const monthly = (month: string): [Intention, object][] => [
    ["changeOrganization", { version: 2, figures: [{ kind: "USERS", from: month, value: "1" }] }],
    ["savePlan", { id: stored.planId, name: "Hire", positions: [{ terms: { ...SEAT, start: month } }] }],
    ["savePlan", { id: stored.planId, name: "Hire", engagements: [{ terms: { ...MSP, end: month } }] }],
  ];
  const daily = (day: string): [Intention, object][] => [
    ["saveRoadmap", { ...roadmapOf([]), start: day }],
    ["saveRoadmap", { ...roadmapOf([]), calendar: { holidays: [day] } }],
    ["saveRoadmap", roadmapOf([project("Network", { earliestStart: day })])],
    [
      "saveRoadmap",
      { ...roadmapOf([]), freezeWindows: [{ name: "Tax", firstDay: "2027-01-01", lastDay: day }] },
    ],
  ];

  it.each(["0000-00", "9999-12", "2027-13", "2027-1", "2027-01-01", ""])(
    "the month %p is no Month",
    async (month) => {
      for (const [intention, input] of monthly(month)) {
        const { status, errors } = await unharmed.send(intention, input);
        expect(status).toBe(400);
        expect(errors?.[0]?.message).toContain(`"${month}" is not a Month`);
      }
    },
  );

  it.each(["0000-00-00", "9999-12-31", "2027-02-29", "2027-01"])("the day %p is no Date", async (day) => {
    for (const [intention, input] of daily(day)) {
      const { status, errors } = await unharmed.send(intention, input);
      expect(status).toBe(400);
      expect(errors?.[0]?.message).toContain(`"${day}" is not a Date`);
    }
  });

  it.each([0, -1, 9999])("there is no fiscal year %d", async (fiscalYear) => {
    const input = { version: undefined, fiscalYear, lines: [] };
    expect(await unharmed.problemsOf("saveBudget", input)).toEqual(["OUT_OF_RANGE fiscalYear"]);
  });
});

it.each<[string, Intention, () => object, string]>([
  [
    "revenue",
    "changeOrganization",
    () => ({ version: 2, figures: [{ kind: "REVENUE", from: "2027-01", value: "-0.01" }] }),
    "figures.0.value",
  ],
  [
    "a retainer",
    "savePlan",
    () => ({ id: stored.planId, name: "Hire", engagements: [{ terms: { ...MSP, monthlyRetainer: "-1" } }] }),
    "engagements.0.terms.monthlyRetainer",
  ],
  [
    "a fee per user",
    "savePlan",
    () => ({
      id: stored.planId,
      name: "Hire",
      engagements: [{ terms: { ...MSP, unitFees: [{ unit: "USER", monthlyPrice: "-1" }] } }],
    }),
    "engagements.0.terms.unitFees.0.monthlyPrice",
  ],
  [
    "a price of tools",
    "savePlan",
    () => ({
      id: stored.planId,
      name: "Hire",
      positions: [{ terms: { ...SEAT, recurringCosts: [{ label: "Tools", amount: "-150" }] } }],
    }),
    "positions.0.terms.recurringCosts.0.amount",
  ],
  [
    "money of one month",
    "saveBudget",
    () => ({
      id: stored.budgetId,
      fiscalYear: 2027,
      lines: [{ ...LINE, annual: null, months: ["-1", ...Array<string>(11).fill("1")] }],
    }),
    "lines.0.months.0",
  ],
  [
    "hours of effort",
    "saveRoadmap",
    () => roadmapOf([project("Network", { efforts: [{ role: "VCIO", hours: "-0.01" }] })]),
    "projects.0.efforts.0.hours",
  ],
])("%s cannot be negative", async (_what, intention, input, place) => {
  expect(await unharmed.problemsOf(intention, input())).toEqual([`OUT_OF_RANGE ${place}`]);
});

describe("a roadmap that holds projects keeps them", () => {
  it("when 5,000 are sent at once: told how many were sent and how many may be", async () => {
    const projects = Array.from({ length: 5_000 }, (_, n) => project(`P${n}`));
    const { answer } = await unharmed.send("saveRoadmap", roadmapOf(projects));
    expect(answer.problems).toEqual([
      {
        code: "TOO_MANY",
        path: ["projects"],
        message: expect.stringContaining("5000") as string,
        advice: "Give at most 500.",
        value: "5000",
      },
    ]);
  });

  it("when one depends on itself", async () => {
    const [network] = stored.projectIds;
    const input = roadmapOf(
      [project("Network", { key: null, id: network })],
      [{ from: network, to: network }],
    );
    expect(await unharmed.problemsOf("saveRoadmap", input)).toEqual(["CONTRADICTION dependencies.0"]);
  });

  it("when 120 knots are tied at once: told a hundred of them, and that there are more", async () => {
    // Each of sixteen waits for each other of them: 16 x 15 / 2 = 120 pairs alone are cycles.
    const projects = Array.from({ length: 16 }, (_, n) => project(`P${n}`));
    const dependencies = projects.flatMap(({ key }) =>
      projects.filter((other) => other.key !== key).map((other) => ({ from: key, to: other.key })),
    );
    const { answer } = await unharmed.send("saveRoadmap", roadmapOf(projects, dependencies));
    expect(answer.__typename).toBe("DependencyCycles");
    expect(answer.cycles).toHaveLength(100);
  });
});

it("ids of nothing, of something else and of another kind are unknown, whatever they name", async () => {
  const position = (id: string) => ({ id: stored.planId, name: "Hire", positions: [{ id, terms: SEAT }] });
  const line = (id: string) => ({ id: stored.budgetId, fiscalYear: 2027, lines: [{ ...LINE, id }] });
  for (const id of [randomUUID(), stored.locationId, stored.planId, "'; DROP TABLE plans; --", ""]) {
    expect(await unharmed.problemsOf("savePlan", position(id))).toEqual(["UNKNOWN positions.0.id"]);
    expect(await unharmed.problemsOf("saveBudget", line(id))).toEqual(["UNKNOWN lines.0.id"]);
    expect(await unharmed.problemsOf("saveRoadmap", roadmapOf([project("A", { id })]))).toEqual([
      "UNKNOWN projects.0.id",
    ]);
  }
  for (const id of [globalId("Plan", randomUUID()), stored.budgetId, unharmed.client.id, "nonsense"])
    expect((await unharmed.send("savePlan", { id, name: "Hire" })).answer).toMatchObject({
      __typename: "NotFound",
      id,
    });
  for (const id of [globalId("Budget", randomUUID()), stored.planId, unharmed.client.id, "nonsense"])
    expect((await unharmed.send("saveBudget", { id, fiscalYear: 2027, lines: [] })).answer).toMatchObject({
      __typename: "NotFound",
      id,
    });
});

it("a second budget for a year that has one is refused, and the first keeps its lines", async () => {
  const input = { version: undefined, fiscalYear: 2027, lines: [{ ...LINE, annual: "99" }] };
  expect(await unharmed.problemsOf("saveBudget", input)).toEqual(["DUPLICATE fiscalYear"]);
});
