import { recordStatements } from "../support/recordStatements";
import { FIRST, project, RoadmapClients, type RoadmapAnswer } from "../support/roadmapClients";

let clients: RoadmapClients;
beforeAll(async () => {
  clients = await RoadmapClients.start();
});
afterAll(() => clients.server.close());
afterEach(() => {
  jest.restoreAllMocks();
});

describe("a vCIO's first roadmap", () => {
  it("is absent until it is saved, and then has dates, floats, the critical path and the spend", async () => {
    const id = await clients.add();
    expect(await clients.read(id)).toEqual({ __typename: "NotFound", id });

    const { roadmap, ...answer } = await clients.save(id, FIRST);

    expect(answer).toEqual({ __typename: "SavedRoadmap", dryRun: false });
    expect(roadmap).toMatchObject({
      version: 1,
      createdBy: "Ada Okafor",
      start: FIRST.start,
      calendar: FIRST.calendar,
      workingDays: 10,
      // Ten working days from 4 January; the 18th is a holiday but lies beyond them.
      finish: "2027-01-15",
      criticalProjects: [{ name: "Network" }, { name: "Phones" }],
      freezeWindows: FIRST.freezeWindows,
    });
    const { key, ...network } = FIRST.projects[0] ?? project("Network");
    expect(roadmap.projects[0]).toMatchObject({
      ...network,
      name: key,
      durationUnit: "WORKING_DAYS",
      phases: [
        {
          name: "Cutover",
          duration: 2,
          departments: ["Sales", "Accounting"],
          systems: [],
          severity: "MEDIUM",
        },
      ],
      earliestStart: null,
      dates: {
        earliestStart: "2027-01-04",
        earliestFinish: "2027-01-08",
        latestStart: "2027-01-04",
        latestFinish: "2027-01-08",
        totalFloat: 0,
        freeFloat: 0,
        critical: true,
      },
    });
    // Working days 8 to 10 for the phones; the review can slip from the first two days to the last two.
    expect(roadmap.projects.slice(1)).toMatchObject([
      { name: "Phones", dates: { earliestStart: "2027-01-13", latestFinish: "2027-01-15", totalFloat: 0 } },
      {
        name: "Review",
        dates: { earliestFinish: "2027-01-05", latestStart: "2027-01-14", totalFloat: 8, freeFloat: 8 },
      },
      { name: "Data lake", status: "DECLINED", dates: null },
    ]);
    expect(roadmap.dependencies).toMatchObject([
      {
        relation: "FINISH_TO_START",
        lag: 2,
        predecessor: { name: "Network" },
        successor: { name: "Phones" },
      },
      { relation: "START_TO_START", lag: 0, from: roadmap.projects[0]?.id, to: roadmap.projects[2]?.id },
      { relation: "FINISH_TO_START", lag: 0, successor: { name: "Data lake" } },
    ]);
    expect(await clients.read(id)).toEqual({ __typename: "Roadmap", ...roadmap });
  });

  it("leaves declined projects out of the spend, and says so", async () => {
    const id = await clients.add();
    const { roadmap } = await clients.save(id, FIRST);
    expect(roadmap).toMatchObject({
      spend: {
        opex: "3500.50",
        capex: "12000.00",
        total: "15500.50",
        months: [{ month: "2027-01", opex: "3500.50", capex: "12000.00", total: "15500.50" }],
        fiscalYears: [{ label: "FY2027", monthsCovered: 1, total: "15500.50" }],
        leftOut: [{ name: "Data lake" }],
      },
    });
  });

  it("spends later when projects start as late as they can", async () => {
    const id = await clients.add();
    const lone = project("Lone", {
      costs: [{ name: "Fee", expenditure: "OPEX", profile: "UP_FRONT", amount: "60.00" }],
    });
    await clients.save(id, { start: "2027-01-04", projects: [project("Long", { duration: 40 }), lone] });
    const { data } = await clients.server.post(
      `query ($id: ID!) { roadmap(organizationId: $id) { ... on Roadmap {
        earliest: spend { months { total } } latest: spend(view: LATEST) { months { total } } } } }`,
      { id },
    );
    expect(data?.roadmap).toEqual({
      earliest: { months: [{ total: "60.00" }, { total: "0.00" }] },
      latest: { months: [{ total: "0.00" }, { total: "60.00" }] },
    });
  });

  it("may be empty", async () => {
    const { roadmap } = await clients.save(await clients.add(), { start: "2027-01-04", projects: [] });
    expect(roadmap).toMatchObject({
      projects: [],
      workingDays: 0,
      finish: null,
      spend: { total: "0.00", months: [] },
    });
  });

  it("is found at its organization and by its neighbours in the network", async () => {
    const id = await clients.add();
    await clients.save(id, FIRST);
    const { data, errors } = await clients.server.post(
      `query ($id: ID!) { roadmap(organizationId: $id) { ... on Roadmap { projects { name
        predecessors { predecessor { name } lag } successors { successor { name } } } } } }`,
      { id },
    );
    expect(errors).toBeUndefined();
    expect((data?.roadmap as RoadmapAnswer).projects.slice(0, 2)).toEqual([
      {
        name: "Network",
        predecessors: [],
        successors: [{ successor: { name: "Phones" } }, { successor: { name: "Review" } }],
      },
      { name: "Phones", predecessors: [{ predecessor: { name: "Network" }, lag: 2 }], successors: [] },
    ]);
  });
});

describe("what has a global id", () => {
  it("is found again: the organization with its roadmap, the roadmap, and a project in its place", async () => {
    const id = await clients.add();
    const { roadmap } = await clients.save(id, FIRST);
    const ids = [id, roadmap.id, roadmap.projects[1]?.id];
    const { data, errors } = await clients.server.post(
      `query ($ids: [ID!]!) { nodes(ids: $ids) { id
        ... on Organization { roadmap { id version } }
        ... on Roadmap { projects { name } }
        ... on Project { name dates { earliestStart } predecessors { predecessor { name } } } } }`,
      { ids },
    );
    expect(errors).toBeUndefined();
    expect(data?.nodes).toEqual([
      { id, roadmap: { id: roadmap.id, version: 1 } },
      { id: ids[1], projects: roadmap.projects.map(({ name }) => ({ name })) },
      {
        id: ids[2],
        name: "Phones",
        dates: { earliestStart: "2027-01-13" },
        predecessors: [{ predecessor: { name: "Network" } }],
      },
    ]);
  });
});

describe("the number of SQL statements", () => {
  const wide = (count: number) => ({
    start: "2027-01-04",
    projects: Array.from({ length: count }, (_, i) => ({ ...FIRST.projects[0], key: `P${i}` })),
    dependencies: Array.from({ length: count - 1 }, (_, i) => ({ from: `P${i}`, to: `P${i + 1}` })),
  });

  it("of reading and of saving is the same for 5 and for 50 projects", async () => {
    const counts = [];
    for (const width of [5, 50]) {
      const id = await clients.add();
      const { sent } = recordStatements();
      await clients.save(id, wide(width));
      const saved = sent.length;
      await clients.read(id);
      counts.push({ saved, read: sent.length - saved });
      jest.restoreAllMocks();
    }
    expect(counts[0]).toEqual(counts[1]);
    // Who asks (token and memberships), the beginning and the end, the roadmap, and one for each of its eight lists.
    expect(counts[0]?.read).toBeLessThanOrEqual(13);
  });

  it("is the same for the roadmaps of two organizations as for one", async () => {
    const ids = [await clients.add(), await clients.add()];
    for (const id of ids) await clients.save(id, wide(5));
    const counts = [];
    for (const asked of [ids.slice(1), ids]) {
      const { sent } = recordStatements();
      const { data } = await clients.server.post(
        `query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Organization {
          roadmap { workingDays projects { phases { name } dates { critical } } dependencies { lag } } } } }`,
        { ids: asked },
      );
      const found = data?.nodes as { roadmap: RoadmapAnswer }[];
      expect(found.map(({ roadmap }) => roadmap.dependencies.length)).toEqual(asked.map(() => 4));
      counts.push(sent.length);
      jest.restoreAllMocks();
    }
    expect(counts[0]).toBe(counts[1]);
  });
});
