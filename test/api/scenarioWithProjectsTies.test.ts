import { arrangeClient, type ArrangedClient } from "../support/arrangeClient";
import { soonOrLater, type AskedTogether } from "../support/soonOrLater";
import { startTestServer, type StartedTestServer } from "../support/startTestServer";

let server: StartedTestServer;
let client: ArrangedClient;
const { arrange, together } = soonOrLater(
  () => server,
  () => client,
);
beforeAll(async () => {
  server = await startTestServer();
  client = await arrangeClient(server);
  await arrange();
});
afterAll(() => server.close());

const input = "{ of: [SPEND, BENEFIT] }";
const SIDE = "{ value difference }";
const TIES = `ties { before ${SIDE} equalFrom equalTo after ${SIDE} }`;
const NEWCOMER = `lever: "ENGAGEMENT_RETAINER", plan: "Soon", part: "Newcomer"`;

const breakEven = async (lever: string, range: string, patches: readonly object[] = []): Promise<unknown> =>
  (
    await together(
      `breakEven(plan: "Soon", against: "Later", lever: { ${lever} }, range: { ${range} }) { ... on BreakEven {
         ${TIES} cheaperThroughout isComplete valuesLookedAt sentence } ... on InvalidInput { problems { message } } }`,
      { input, patches },
    )
  ).breakEven;

/**
 * Soon pays the newcomer for 13 months, Later for 10; Soon has the project for 12 months and 17 days, Later for 9 months and 17
 * days. So with a retainer P of Soon's newcomer and a benefit B, Soon costs 13 x P - 20,000.00 - 3 x B more.
 */
describe("a break-even along a lever of the roadmap", () => {
  it("is where a plan's people bring as much sooner as they cost more", async () => {
    // 6,000.00 - 3 x B is nothing at 2,000.00.
    expect(await breakEven('lever: "PROJECT_BENEFIT"', 'low: "1000", high: "3000"')).toEqual({
      ties: [
        {
          before: { value: "1900.00", difference: "300.00" },
          equalFrom: "2000.00",
          equalTo: "2000.00",
          after: { value: "2100.00", difference: "-300.00" },
        },
      ],
      cheaperThroughout: null,
      isComplete: true,
      valuesLookedAt: 21,
      sentence:
        "With Benefit of Network from 1000.00 to 3000.00, by cash cost and projects (spend, less benefit): both cost the same at 2000.00.",
    });
  });

  it("is between two adjacent values of which each favours another plan", async () => {
    // 13 x 2,050.00 - 20,000.00 = 6,650.00: three times 2,216.67.
    const dearer = { lever: "ENGAGEMENT_RETAINER", plan: "Soon", part: "Newcomer", value: "2050" };
    expect(await breakEven('lever: "PROJECT_BENEFIT"', 'low: "1000", high: "3000"', [dearer])).toMatchObject({
      ties: [
        {
          before: { value: "2200.00", difference: "50.00" },
          equalFrom: null,
          after: { value: "2300.00", difference: "-250.00" },
        },
      ],
    });
  });

  it("goes by the days of its step", async () => {
    // A week costs 7 of 31 days, 700.00. From 29 December to 11 January 20 / 31 + 11 months are left, 2,800.00 less than at first;
    // from 5 to 18 January 13 / 31, 3,500.00 less. 3,300.00 decide.
    const range = 'low: "2027-12-01", high: "2028-01-05", step: "7"';
    expect(await breakEven('lever: "PROJECT_EARLIEST_START"', range)).toMatchObject({
      ties: [
        {
          before: { value: "2027-12-29", difference: "-500.00" },
          equalFrom: null,
          after: { value: "2028-01-05", difference: "200.00" },
        },
      ],
      valuesLookedAt: 6,
    });
  });

  it("says who is cheaper throughout where there is none", async () => {
    // What both pay alike decides nothing: 51 values in steps of 100.00, and both ends of 16 parts of 501.
    const upTo = (high: string) => breakEven('lever: "PROJECT_COST"', `low: "0", high: "${high}"`);
    const throughout = { ties: [], cheaperThroughout: "Soon" };
    expect(await upTo("5000")).toMatchObject({ ...throughout, isComplete: true, valuesLookedAt: 51 });
    expect(await upTo("50000")).toMatchObject({ ...throughout, isComplete: false, valuesLookedAt: 17 });
  });
});

describe("flips", () => {
  const flips = (levers: string, asked: AskedTogether = { input }) =>
    together(
      `flips(plan: "Soon", against: "Later", levers: [${levers}]) { ... on Flips { difference
         flips { lever { code } at ${SIDE} lastBefore ${SIDE} shareOfCurrent } holding { code } } ... on InvalidInput { problems { message } } }`,
      asked,
    );

  it("are of levers of plan and roadmap side by side, the shortest move first", async () => {
    const found = await flips(`{ lever: "PROJECT_BENEFIT" } { ${NEWCOMER} } { lever: "PROJECT_COST" }`);
    expect(found.flips).toEqual({
      difference: "-3300.00",
      flips: [
        {
          // 13 x P - 29,300.00: 13 x 2,253.84 is 8 cents short, 13 x 2,253.85 is 5 cents over.
          lever: { code: "ENGAGEMENT_RETAINER" },
          at: { value: "2253.85", difference: "0.05" },
          lastBefore: { value: "2253.84", difference: "-0.08" },
          shareOfCurrent: "0.126925",
        },
        {
          // The tie of the break-even: 1,100.00 of 3,100.00.
          lever: { code: "PROJECT_BENEFIT" },
          at: { value: "2000.00", difference: "0.00" },
          lastBefore: { value: "2100.00", difference: "-300.00" },
          shareOfCurrent: "0.354839",
        },
      ],
      holding: [{ code: "PROJECT_COST" }],
    });
  });

  it("of days are pinned down to two days, and have no share", async () => {
    const found = await flips('{ lever: "PROJECT_EARLIEST_START", low: "2027-12-01", high: "2028-01-31" }');
    // Each day later than 14 December costs 100.00, and 3,300.00 decide. From Monday 3 to Friday 14 January are 31 days later, from
    // Tuesday the 4th to Monday the 17th 34.
    expect(found.flips?.flips).toEqual([
      {
        lever: { code: "PROJECT_EARLIEST_START" },
        at: { value: "2028-01-04", difference: "100.00" },
        lastBefore: { value: "2028-01-03", difference: "-200.00" },
        shareOfCurrent: null,
      },
    ]);
  });
});

describe("a frontier", () => {
  const frontier = (x: string, y: string, points: number) =>
    together(
      `frontier(plan: "Soon", against: "Later", x: { ${x} }, y: { ${y} }, points: ${points}) { ... on Frontier {
         vertices { x tie { before ${SIDE} equalFrom after ${SIDE} } } without { x cheaperThroughout } } ... on InvalidInput { problems { message } } }`,
      { input },
    );

  it("is the line of ties over a lever of a plan and one of the roadmap", async () => {
    const x = `${NEWCOMER}, range: { low: "2000", high: "2600" }`;
    const y = `lever: "PROJECT_BENEFIT", range: { low: "1000", high: "4000" }`;
    expect((await frontier(x, y, 4)).frontier).toEqual({
      vertices: [
        {
          x: "2000.00",
          tie: {
            before: { value: "1900.00", difference: "300.00" },
            equalFrom: "2000.00",
            after: { value: "2100.00", difference: "-300.00" },
          },
        },
        {
          // 13 x 2,200.00 - 20,000.00 = 8,600.00: three times 2,866.67.
          x: "2200.00",
          tie: {
            before: { value: "2800.00", difference: "200.00" },
            equalFrom: null,
            after: { value: "2900.00", difference: "-100.00" },
          },
        },
        {
          // 11,200.00: three times 3,733.33.
          x: "2400.00",
          tie: {
            before: { value: "3700.00", difference: "100.00" },
            equalFrom: null,
            after: { value: "3800.00", difference: "-200.00" },
          },
        },
      ],
      // 13,800.00 are three times 4,600.00.
      without: [{ x: "2600.00", cheaperThroughout: "Later" }],
    });
  });

  it("is found along the plan's lever too", async () => {
    const x = `lever: "PROJECT_BENEFIT", range: { low: "2000", high: "4000" }`;
    const y = `${NEWCOMER}, range: { low: "1000", high: "3000" }`;
    expect((await frontier(x, y, 2)).frontier).toMatchObject({
      vertices: [
        { x: "2000.00", tie: { equalFrom: "2000.00" } },
        {
          // 32,000.00 / 13 = 2,461.538...
          x: "4000.00",
          tie: {
            before: { value: "2461.53", difference: "-0.11" },
            equalFrom: null,
            after: { value: "2461.54", difference: "0.02" },
          },
        },
      ],
      without: [],
    });
  });
});
