import { readFileSync } from "node:fs";
import { join } from "node:path";
import { startTestServer, type StartedTestServer } from "../support/startTestServer";

let server: StartedTestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.close());

interface Answer {
  readonly __typename: string;
  readonly [field: string]: unknown;
}

const FIELDS = `__typename
  ... on CriticalPath { workingDays finish projects { id earliestStart earliestFinish latestStart latestFinish totalFloat freeFloat critical } criticalProjects { name } }
  ... on DependencyCycles { cycles { names ids advice } }
  ... on InvalidInput { problems { code path value message advice } }`;

/** Sends a network and expects no fault. */
async function criticalPath(input: string): Promise<Answer> {
  const answer = await server.post(`{ criticalPath(input: ${input}) { ${FIELDS} } }`);
  expect(answer.errors).toBeUndefined();
  expect(answer.status).toBe(200);
  return (answer.data as unknown as { criticalPath: Answer }).criticalPath;
}

it("dates a network over a weekend and a holiday", async () => {
  // Thursday 14 January 2027; Monday 18 January is Martin Luther King Jr. Day. Working days: 14, 15, 19, 20, 21, 22.
  const answer = await criticalPath(`{
    start: "2027-01-14"
    calendar: { holidays: ["2027-01-18"] }
    projects: [
      { id: "cabling", name: "Cabling", duration: 3 }
      { id: "router", name: "Router", duration: 1, earliestStart: "2027-01-16" }
      { id: "phones", name: "Phones", duration: 2 }
      { id: "done", name: "Moved", duration: 0 }
    ]
    dependencies: [
      { from: "cabling", to: "phones", lag: 1 }
      { from: "router", to: "phones", relation: FINISH_TO_FINISH }
      { from: "phones", to: "done" }
    ]
  }`);
  expect(answer).toEqual({
    __typename: "CriticalPath",
    workingDays: 6,
    finish: "2027-01-22",
    projects: [
      // Indexes 0 to 2, without float.
      times("cabling", "2027-01-14", "2027-01-19", "2027-01-14", "2027-01-19", 0, 0),
      // From Saturday 16, so on Tuesday 19 (index 2); it must finish with Phones, on Friday 22 (index 5).
      times("router", "2027-01-19", "2027-01-19", "2027-01-22", "2027-01-22", 3, 3),
      // Cabling ends with index 2, a day's wait, so indexes 4 and 5.
      times("phones", "2027-01-21", "2027-01-22", "2027-01-21", "2027-01-22", 0, 0),
      // A milestone is at the beginning of the next working day: Monday 25.
      times("done", "2027-01-25", "2027-01-25", "2027-01-25", "2027-01-25", 0, 0),
    ],
    criticalProjects: [{ name: "Cabling" }, { name: "Phones" }, { name: "Moved" }],
  });
});

it("begins on the Monday when the start is a Saturday, and works the weekdays given", async () => {
  const project = `projects: [{ id: "a", duration: 2 }]`;
  expect(await criticalPath(`{ start: "2027-01-16", ${project} }`)).toMatchObject({ finish: "2027-01-19" });
  const saturdays = `calendar: { weekdays: [SATURDAY] }`;
  expect(await criticalPath(`{ start: "2027-01-16", ${saturdays}, ${project} }`)).toMatchObject({
    finish: "2027-01-23",
  });
});

it("answers projects that wait for each other with every cycle by name, and the way out", async () => {
  const answer = await criticalPath(`{
    start: "2027-01-04"
    projects: [
      { id: "net", name: "New office network", duration: 10 }
      { id: "voip", name: "VoIP cutover", duration: 5 }
      { id: "erp", name: "ERP", duration: 60 }
    ]
    dependencies: [
      { from: "net", to: "voip" }
      { from: "voip", to: "net", relation: START_TO_START }
      { from: "voip", to: "erp" }
      { from: "erp", to: "voip", lag: -5 }
    ]
  }`);
  expect(answer).toEqual({
    __typename: "DependencyCycles",
    cycles: [
      {
        names: ["New office network", "VoIP cutover", "New office network"],
        ids: ["net", "voip", "net"],
        advice:
          "These projects wait for each other. Remove one dependency, for example New office network on VoIP cutover.",
      },
      {
        names: ["VoIP cutover", "ERP", "VoIP cutover"],
        ids: ["voip", "erp", "voip"],
        advice: "These projects wait for each other. Remove one dependency, for example VoIP cutover on ERP.",
      },
    ],
  });
});

it("answers input that cannot be used with every problem at once", async () => {
  const { problems } = await criticalPath(`{
    start: "2027-01-04"
    projects: [{ id: "a", duration: -1 }, { id: "a", duration: 1 }]
    dependencies: [{ from: "a", to: "b" }, { from: "a", to: "a", lag: 10001 }]
  }`);
  expect(
    (problems as { code: string; path: string[]; value: string | null }[]).map(({ code, path, value }) => [
      code,
      path.join("."),
      value,
    ]),
  ).toEqual([
    ["OUT_OF_RANGE", "projects.0.duration", "-1"],
    ["DUPLICATE", "projects.1.id", "a"],
    ["UNKNOWN", "dependencies.0.to", "b"],
    ["CONTRADICTION", "dependencies.1", "a"],
    ["OUT_OF_RANGE", "dependencies.1.lag", "10001"],
  ]);
});

it.each(["2027-02-29", "0000-00-00", "9999-12-31", "1989-12-31", "2027-1-4", "2027-01-04T00:00:00Z", ""])(
  'refuses the day "%s" as a malformed literal',
  async (written) => {
    const asked = `{ criticalPath(input: { start: "${written}", projects: [{ id: "a", duration: 1 }] }) { __typename } }`;
    const answer = await server.post(asked);
    expect(answer.status).toBe(400);
    expect(answer.errors?.[0]?.message).toContain(`"${written}" is not a Date`);
  },
);

it.each(["20270104", "1.5", "true", "null"])("refuses %s, which is no string, as a day", async (literal) => {
  const answer = await server.post(
    `{ criticalPath(input: { start: ${literal}, projects: [{ id: "a", duration: 1 }] }) { __typename } }`,
  );
  expect(answer.status).toBe(400);
  expect(answer.data).toBeUndefined();
});

it("reads a day from a variable as from a literal", async () => {
  const query = `query Dated($start: Date!) { criticalPath(input: { start: $start, projects: [{ id: "a", duration: 1 }] }) { ... on CriticalPath { finish } } }`;
  const read = await server.post(query, { start: "2028-02-29" });
  expect(read.data).toEqual({ criticalPath: { finish: "2028-02-29" } });
  const refused = await server.post(query, { start: "2027-02-29" });
  expect(refused.status).toBe(400);
  expect(refused.errors?.[0]?.message).toContain('"2027-02-29" is not a Date');
});

it("has a ready operation, which needs no variables", async () => {
  const operation = readFileSync(join(__dirname, "../../examples/06-critical-path.graphql"), "utf8");
  const answer = await server.post(operation);
  expect(answer.errors).toBeUndefined();
  // Fit-out: 50 days from 1 February, less 15 February, to 12 April. Network: three days later, 15 April. VoIP: ten
  // days that overlap the last five of the network, 9 to 22 April. Move: three days, to 27 April. Cutover: a week's
  // wait, then five days, to 11 May. That is 19 + 19 + 23 + 22 + 7 working days from January to May.
  const { criticalPath } = answer.data as unknown as { criticalPath: Answer };
  expect(criticalPath).toMatchObject({ __typename: "CriticalPath", finish: "2027-05-11", workingDays: 90 });
  expect(criticalPath.criticalProjects).toEqual(
    [
      "Fit-out of the new office",
      "Network in the new office",
      "VoIP telephones",
      "Office move",
      "ERP cutover",
      "ERP is live",
    ].map((name) => ({ name })),
  );
});

/** The dates of one project in the answer; critical when it has no total float. */
const times = (
  id: string,
  earliestStart: string,
  earliestFinish: string,
  latestStart: string,
  latestFinish: string,
  totalFloat: number,
  freeFloat: number,
) => ({
  id,
  earliestStart,
  earliestFinish,
  latestStart,
  latestFinish,
  totalFloat,
  freeFloat,
  critical: totalFloat === 0,
});
