import { adopting } from "../support/adopting";
import { arrangeClient, type ArrangedClient } from "../support/arrangeClient";
import { budgetedYear, PROVIDER } from "../support/budgetedYear";
import { purchasing } from "../support/purchasing";
import { type StartedTestServer, startTestServer } from "../support/startTestServer";

// FY2027 of a client with a contract of 12,000.00 beside what others have published.
let server: StartedTestServer;
let client: ArrangedClient;
beforeAll(async () => {
  server = await startTestServer();
});
beforeEach(async () => {
  client = await arrangeClient(server);
  await prepare();
  await contract({ ...PROVIDER, autoRenews: false });
});
afterAll(() => server.close());

const here = [() => server, () => client] as const;
const { contract } = purchasing(...here);
const { prepare, send } = budgetedYear(...here);
const { organization, version } = adopting(...here);

interface Benchmark {
  readonly denominator: string;
  readonly year: number;
}

/** The figures of Gartner, by their denominator. */
async function benchmarks(): Promise<Map<string, Benchmark>> {
  const { budgetContext } = await organization<{ budgetContext: { benchmarks: Benchmark[] }[] }>(
    `budgetContext(asOf: "2026-07", fiscalYears: [2027]) { benchmarks {
       numerator denominator statistic value currency population year source { title url } confidence
       ownNumerator ownDenominator own difference missing } }`,
  );
  const all = budgetContext[0]?.benchmarks ?? [];
  return new Map(all.filter(({ year }) => year === 2020).map((each) => [each.denominator, each]));
}

const change = async (input: object) =>
  send("ChangeOrganization", { id: client.id, version: await version(), ...input });

it("names its numerator, denominator, population, year and source, and what is missing of the organization", async () => {
  expect((await benchmarks()).get("REVENUE")).toEqual({
    numerator: "IT_SPEND",
    denominator: "REVENUE",
    statistic: "MEDIAN",
    value: "0.0280",
    currency: null,
    population: "Organizations of 21 industries worldwide that answered Gartner in 2020",
    year: 2020,
    source: {
      title: expect.stringContaining("G00737583") as string,
      url: expect.stringMatching(/^https:/) as string,
    },
    confidence: "SECONDARY",
    ownNumerator: "12000.00",
    ownDenominator: null,
    own: null,
    difference: null,
    missing: ["Revenue: store figures of the kind REVENUE for every month of the year."],
  });
});

it("stands beside what is stored: 12,000.00 of 600,000.00, and for 11 people on average", async () => {
  await change({
    figures: [
      { kind: "REVENUE", from: "2026-07", value: "600000" },
      { kind: "HEADCOUNT", from: "2026-07", value: "10" },
      { kind: "HEADCOUNT", from: "2027-01", value: "12" },
    ],
  });
  const found = await benchmarks();
  // 12,000 / 600,000 = 0.0200; - 0.0280.
  expect(found.get("REVENUE")).toMatchObject({
    ownDenominator: "600000.00",
    own: "0.0200",
    difference: "-0.0080",
    missing: [],
  });
  // (6 x 10 + 6 x 12) / 12 = 11; 12,000 / 11 = 1,090.909...; - 9,820.
  expect(found.get("EMPLOYEES")).toMatchObject({
    value: "9820.00",
    currency: "USD",
    ownDenominator: "11.00",
    own: "1090.91",
    difference: "-8729.09",
    missing: [],
  });
  expect(found.get("OPERATING_EXPENSE")).toMatchObject({
    own: null,
    missing: ["Operating expense of the whole business: Fairlead does not store it."],
  });
});

it("takes no average of people where a month is not known", async () => {
  await change({ figures: [{ kind: "HEADCOUNT", from: "2026-08", value: "10" }] });
  expect((await benchmarks()).get("EMPLOYEES")).toMatchObject({
    own: null,
    missing: ["Employees: store figures of the kind HEADCOUNT for every month of the year."],
  });
});
