import { randomUUID } from "node:crypto";
import { globalId } from "../../src/schema/relay/globalId";
import { arrangePerson, arrangeToken } from "../support/arrange";
import { asInput, FIRST, project, READ, RoadmapClients, SAVE } from "../support/roadmapClients";

let clients: RoadmapClients;
beforeAll(async () => {
  clients = await RoadmapClients.start();
});
afterAll(() => clients.server.close());

describe("a roadmap that cannot be stored", () => {
  const minimal = { start: "2027-01-04", projects: [project("A"), project("B")] };

  it.each([
    ["a dependency on itself", { dependencies: [{ from: "A", to: "A" }] }, "CONTRADICTION", "dependencies.0"],
    ["a dependency on nothing", { dependencies: [{ from: "A", to: "C" }] }, "UNKNOWN", "dependencies.0.to"],
    [
      "a dependency twice",
      {
        dependencies: [
          { from: "A", to: "B" },
          { from: "A", to: "B", lag: 3 },
        ],
      },
      "DUPLICATE",
      "dependencies.1",
    ],
    [
      "a lag of 10,001 days",
      { dependencies: [{ from: "A", to: "B", lag: 10_001 }] },
      "OUT_OF_RANGE",
      "dependencies.0.lag",
    ],
    ["a key twice", { projects: [project("A"), project("A")] }, "DUPLICATE", "projects.1.key"],
    ["an empty name", { projects: [project("A", { name: " " })] }, "REQUIRED", "projects.0.name"],
    [
      "a name of half a megabyte",
      { projects: [project("A", { name: "x".repeat(500_000) })] },
      "OUT_OF_RANGE",
      "projects.0.name",
    ],
    ["half a character", { projects: [project("A", { goal: "\ud83d" })] }, "UNSUPPORTED", "projects.0.goal"],
    [
      "a negative duration",
      { projects: [project("A", { duration: -1 })] },
      "OUT_OF_RANGE",
      "projects.0.duration",
    ],
    [
      "a negative benefit",
      { projects: [project("A", { monthlyBenefit: "-1" })] },
      "OUT_OF_RANGE",
      "projects.0.monthlyBenefit",
    ],
    [
      "a fraction of a cent",
      { projects: [project("A", { monthlyBenefit: "0.001" })] },
      "TOO_PRECISE",
      "projects.0.monthlyBenefit",
    ],
    [
      "a negative cost",
      {
        projects: [
          project("A", { costs: [{ name: "Fee", expenditure: "OPEX", profile: "EVEN", amount: "-0.01" }] }),
        ],
      },
      "OUT_OF_RANGE",
      "projects.0.costs.0.amount",
    ],
    [
      "a role twice",
      {
        projects: [
          project("A", {
            efforts: [
              { role: "VCIO", hours: "1" },
              { role: "VCIO", hours: "2" },
            ],
          }),
        ],
      },
      "DUPLICATE",
      "projects.0.efforts.1.role",
    ],
    [
      "phases longer than the project",
      {
        projects: [
          project("A", {
            phases: [
              { name: "Pilot", duration: 3 },
              { name: "Rest", duration: 3 },
            ],
          }),
        ],
      },
      "CONTRADICTION",
      "projects.0.phases",
    ],
    [
      "a freeze that ends before it begins",
      { freezeWindows: [{ name: "Tax", firstDay: "2027-02-02", lastDay: "2027-02-01" }] },
      "CONTRADICTION",
      "freezeWindows.0.lastDay",
    ],
    ["no working day", { calendar: { weekdays: [] } }, "REQUIRED", "calendar.weekdays"],
    [
      "half a century of work",
      {
        projects: [project("A", { duration: 9_000 }), project("B", { duration: 9_000 })],
        dependencies: [{ from: "A", to: "B" }],
      },
      "OUT_OF_RANGE",
      "projects",
    ],
    ["a finish after 2199", { start: "2199-12-30" }, "OUT_OF_RANGE", "projects"],
    [
      "501 projects",
      { projects: Array.from({ length: 501 }, (_, i) => project(`P${i}`)) },
      "TOO_MANY",
      "projects",
    ],
    [
      "10,001 dependencies",
      { dependencies: Array.from({ length: 10_001 }, () => ({ from: "A", to: "B" })) },
      "TOO_MANY",
      "dependencies",
    ],
    ["a version of nothing", { version: 3 }, "UNKNOWN", "version"],
    ["no idempotency key", { idempotencyKey: "" }, "OUT_OF_RANGE", "idempotencyKey"],
  ])("%s is a problem at its place", async (_what, change, code, path) => {
    const id = await clients.add();
    const { __typename, problems } = await clients.save(id, { ...minimal, ...change });
    expect({ __typename, problems: problems.map((each) => `${each.code} ${each.path.join(".")}`) }).toEqual({
      __typename: "InvalidInput",
      problems: [`${code} ${path}`],
    });
    expect(await clients.read(id)).toEqual({ __typename: "NotFound", id });
  });

  it.each(["0000-00-00", "2027-02-30", "9999-12-01", "tomorrow"])("the day %s is refused", async (start) => {
    const id = await clients.add();
    const input = { ...minimal, start, organizationId: id, idempotencyKey: "days" };
    expect((await clients.server.post(SAVE, { input })).errors?.[0]?.extensions.code).toBe("BAD_USER_INPUT");
  });

  it("takes emoji and right-to-left names as they are", async () => {
    const names = ["🚀 Launch", "مشروع الشبكة", "'; DROP TABLE projects; --"];
    const { roadmap } = await clients.save(await clients.add(), {
      ...minimal,
      projects: names.map((name) => project(name)),
    });
    expect(roadmap.projects.map(({ name }) => name)).toEqual(names);
  });

  it("refuses an id of another organization's project exactly like a random one", async () => {
    const [id, other] = [await clients.add(), await clients.add()];
    const { roadmap } = await clients.save(id, FIRST);
    const theirs = (await clients.save(other, FIRST)).roadmap.projects[0]?.id ?? "";
    const stored = await clients.read(id);
    for (const strange of [
      theirs,
      globalId("Project", randomUUID()),
      globalId("Plan", randomUUID()),
      "nonsense",
    ]) {
      const { __typename, problems } = await clients.save(
        id,
        asInput(roadmap, { projects: [project("A", { id: strange })], dependencies: [] }),
      );
      expect({ __typename, problems }).toMatchObject({
        __typename: "InvalidInput",
        problems: [
          {
            code: "UNKNOWN",
            path: ["projects", "0", "id"],
            message: `There is no project "${strange}" in this roadmap.`,
          },
        ],
      });
    }
    expect(await clients.read(id)).toEqual(stored);
  });

  it("answers for an organization of somebody else as for one that does not exist", async () => {
    const stranger = await arrangePerson(clients.server.database, clients.firmId, "Lin Park");
    const token = await arrangeToken(clients.server.database, stranger);
    const id = await clients.add();
    await clients.save(id, FIRST);
    for (const unseen of [id, globalId("Organization", randomUUID()), globalId("Plan", randomUUID()), "x"]) {
      const input = { ...FIRST, organizationId: unseen, idempotencyKey: "k" };
      const saved = await clients.server.post(SAVE, { input }, token);
      expect(saved.data).toEqual({ saveRoadmap: { __typename: "NotFound", id: unseen } });
      expect((await clients.server.post(READ, { id: unseen }, token)).data).toEqual({
        roadmap: { __typename: "NotFound", id: unseen },
      });
    }
  });

  it.each(["VIEWER", "CLIENT"] as const)("cannot be saved by a %s", async (role) => {
    const id = await clients.add(role);
    expect((await clients.save(id, FIRST)).__typename).toBe("NotAllowed");
    expect(await clients.read(id)).toEqual({ __typename: "NotFound", id });
  });
});
