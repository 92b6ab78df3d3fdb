import { asInput, FIRST, project, RoadmapClients, type RoadmapAnswer } from "../support/roadmapClients";

let clients: RoadmapClients;
beforeAll(async () => {
  clients = await RoadmapClients.start();
});
afterAll(() => clients.server.close());

describe("changing a roadmap", () => {
  it("reorders, renames, removes and adds in one go, and projects keep their ids", async () => {
    const id = await clients.add();
    const { roadmap: before } = await clients.save(id, FIRST);
    const [network, phones, review] = before.projects;

    const { roadmap: after } = await clients.save(id, {
      ...FIRST,
      version: 1,
      projects: [
        project("Firewall"),
        project("Softphones", { id: phones?.id, key: null }),
        project("Network", { id: network?.id, key: "net" }),
      ],
      dependencies: [
        { from: "Firewall", to: "net" },
        { from: network?.id, to: phones?.id, relation: "FINISH_TO_FINISH", lag: -1 },
      ],
      freezeWindows: [],
    });

    expect(after).toMatchObject({
      version: 2,
      projects: [
        { name: "Firewall" },
        { id: phones?.id, name: "Softphones" },
        { id: network?.id, goal: null, phases: [], costs: [] },
      ],
      dependencies: [
        { predecessor: { name: "Firewall" }, successor: { name: "Network" } },
        { from: network?.id, to: phones?.id, relation: "FINISH_TO_FINISH", lag: -1 },
      ],
      freezeWindows: [],
    });
    expect(after.projects.map((each) => each.id)).not.toContain(review?.id);
    expect(await clients.read(id)).toEqual({ __typename: "Roadmap", ...after });
  });

  it("is refused with both values when somebody else was faster", async () => {
    const id = await clients.add();
    const { roadmap } = await clients.save(id, FIRST);
    const [network, phones] = roadmap.projects;
    const renamed = asInput(roadmap, {
      projects: FIRST.projects.map((each, i) => ({
        ...each,
        id: roadmap.projects[i]?.id,
        duration: i === 1 ? 4 : each.duration,
      })),
    });
    await clients.save(id, renamed);

    const { __typename, differences, ...versions } = await clients.save(
      id,
      asInput(roadmap, { start: "2027-01-11" }),
    );

    expect({ __typename, ...versions }).toEqual({
      __typename: "VersionConflict",
      yourVersion: 1,
      storedVersion: 2,
    });
    expect(differences).toEqual([
      { path: "start", yours: '"2027-01-11"', stored: '"2027-01-04"' },
      { path: `projects.${phones?.id ?? ""}.duration`, yours: "3", stored: "4" },
    ]);
    expect(await clients.read(id)).toMatchObject({
      version: 2,
      start: "2027-01-04",
      projects: [{ id: network?.id }, {}, {}, {}],
    });
    expect(await clients.save(id, FIRST)).toMatchObject({
      __typename: "VersionConflict",
      yourVersion: 0,
      storedVersion: 2,
    });
  });

  it("is refused with every cycle, and what is stored stays as it was", async () => {
    const id = await clients.add();
    const { roadmap } = await clients.save(id, FIRST);
    const stored = await clients.read(id);
    const [network, phones, review] = roadmap.projects.map((each) => each.id);
    const cyclic = asInput(roadmap, {
      dependencies: [
        { from: network, to: phones },
        { from: phones, to: network },
        { from: phones, to: review },
        { from: review, to: network },
      ],
    });
    expect(await clients.save(id, cyclic)).toEqual({
      __typename: "DependencyCycles",
      cycles: [
        { names: ["Network", "Phones", "Network"], ids: [network, phones, network] },
        { names: ["Network", "Phones", "Review", "Network"], ids: [network, phones, review, network] },
      ],
    });
    expect(await clients.read(id)).toEqual(stored);
  });

  it("refuses a cycle that only a declined project closes, because it may be approved again", async () => {
    const answer = await clients.save(await clients.add(), {
      ...FIRST,
      dependencies: [
        { from: "Network", to: "Data lake" },
        { from: "Data lake", to: "Network" },
      ],
    });
    expect(answer.__typename).toBe("DependencyCycles");
  });

  it("happens once, however often the same request is sent", async () => {
    const id = await clients.add();
    const idempotencyKey = "January roadmap";
    const first = await clients.save(id, { ...FIRST, idempotencyKey });
    const again = await Promise.all([1, 2, 3].map(() => clients.save(id, { ...FIRST, idempotencyKey })));
    for (const answer of again) expect(answer).toEqual(first);
    expect(await clients.save(id, { ...FIRST, start: "2027-02-01", idempotencyKey })).toMatchObject({
      __typename: "InvalidInput",
      problems: [{ path: ["idempotencyKey"] }],
    });
    expect(await clients.read(id)).toMatchObject({ version: 1, start: "2027-01-04" });
  });

  it("lets one of two through that were sent at the same time", async () => {
    const id = await clients.add();
    const answers = await Promise.all(
      ["2027-02-01", "2027-03-01"].map((start) => clients.save(id, { ...FIRST, start })),
    );
    expect(answers.map(({ __typename }) => __typename).sort()).toEqual(["SavedRoadmap", "VersionConflict"]);
  });

  it("can be tried out: a dry run shows the dates and stores nothing", async () => {
    const id = await clients.add();
    const { roadmap } = await clients.save(id, FIRST);
    const stored = await clients.read(id);
    const longer = asInput(roadmap, { start: "2027-02-01", freezeWindows: [], dryRun: true });
    expect(await clients.save(id, longer)).toMatchObject({
      __typename: "SavedRoadmap",
      dryRun: true,
      roadmap: {
        version: 2,
        start: "2027-02-01",
        finish: "2027-02-12",
        freezeWindows: [],
        projects: roadmap.projects.map(({ name }) => ({ name })),
      },
    });
    expect(await clients.read(id)).toEqual(stored);
  });
});

it("takes 500 projects and 10,000 dependencies at once, and keeps them when they are sent again by id and key", async () => {
  const organizationId = await clients.add();
  const keys = Array.from({ length: 500 }, (_, i) => `p${i}`);
  // First each on the one before it, then on the one before that, and so on.
  const dependencies = keys.flatMap((_, distance) =>
    keys.slice(distance + 1).map((to, i) => ({ from: keys[i], to })),
  );
  const input = { start: "2027-01-04", dependencies: dependencies.slice(0, 10_000) };
  const mutation = `mutation ($input: SaveRoadmapInput!) { saveRoadmap(input: $input) {
    ... on SavedRoadmap { roadmap { version workingDays projects { id } dependencies { lag } } } } }`;
  const saved = async (more: object) => {
    const variables = { input: { ...input, organizationId, ...more } };
    const { data, errors } = await clients.server.post(mutation, variables);
    expect(errors).toBeUndefined();
    return (data?.saveRoadmap as { roadmap: RoadmapAnswer }).roadmap;
  };

  const first = await saved({ idempotencyKey: "first", projects: keys.map((key) => project(key)) });
  const kept = first.projects.map(({ id }, i) => project(`Kept ${i}`, { id, key: keys[i] }));
  const again = await saved({ idempotencyKey: "again", version: 1, projects: kept });

  // One after the other, five days each.
  expect(first).toMatchObject({ version: 1, workingDays: 2_500 });
  expect(first.dependencies).toHaveLength(10_000);
  expect(again).toEqual({ ...first, version: 2 });
});
