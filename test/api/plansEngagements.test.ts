import { arrangeClient, type ArrangedClient } from "../support/arrangeClient";
import { ask } from "../support/asking";
import { planning } from "../support/planning";
import { type StartedTestServer, startTestServer } from "../support/startTestServer";

let server: StartedTestServer;
let client: ArrangedClient;
const { save, saved } = planning(
  () => server,
  () => client,
);
beforeAll(async () => {
  server = await startTestServer();
});
beforeEach(async () => {
  client = await arrangeClient(server);
});
afterAll(() => server.close());

/** Every term that an agreement can have. */
const AGREEMENT = {
  name: "Managed IT",
  kind: "MSP",
  start: "2027-01",
  end: "2029-07",
  currency: "EUR",
  purpose: "GROW",
  onboardingFee: "2746.5",
  monthlyRetainer: "1500",
  unitFees: [
    {
      unit: "DEVICE",
      tiers: [{ upTo: 50, monthlyPrice: "12.5" }, { monthlyPrice: "9" }],
      tierMethod: "GRADUATED",
      trueUp: "ANNIVERSARY",
      minimumCount: 20,
      neverFalls: true,
    },
    { unit: "SITE", monthlyPrice: "250" },
  ],
  escalation: { rate: "0.03", cap: "0.05", indexRates: [{ year: 2028, rate: "0.04" }] },
  provides: [{ role: "SUPPORT", hoursPerMonth: "40" }],
  includedHoursPerMonth: "30",
  expectedHoursByMonth: ["40", "40", "30", "30", "30", "20", "20", "20", "30", "30", "40", "40"],
  overageHourlyRate: "95",
  unusedHours: "ROLL_OVER",
  rollOverMonths: 3,
  rateCard: [{ role: "VCIO", hourlyRate: "180" }],
  projectWork: [{ label: "2027-01", role: "VCIO", start: "2027-03", months: 2, hours: "24.5" }],
  passThrough: [
    { label: "365", pool: "SOFTWARE", amount: "22", per: "YEAR", unit: "USER", increase: { rate: "0.1" } },
  ],
  term: {
    months: 24,
    autoRenews: true,
    renewalMonths: 12,
    noticeMonths: 3,
    earlyTerminationFee: "500",
    earlyTerminationShare: "0.5",
  },
  serviceTaxRate: "0.0825",
  coordinationHoursPerMonth: "4",
  transition: { hours: "30", overlapMonths: 2, overlapMonthlyCost: "4500" },
  coverageHoursPerWeek: "168",
  skills: ["Microsoft 365", "365"],
  frameworks: ["PCI DSS"],
};

const termsOf = async (terms: object) => {
  const { engagements } = await saved({ name: "Agreement", engagements: [{ terms }] });
  return engagements.map(({ termsJson }) => JSON.parse(termsJson) as object);
};

describe("an engagement of a plan", () => {
  it("is stored with every term, exactly as it was written", async () => {
    expect(await termsOf(AGREEMENT)).toEqual([AGREEMENT]);
  });

  it("shows its main terms: unit fees with their tiers, and how long it binds", async () => {
    const { id } = await saved({ name: "Agreement", engagements: [{ terms: AGREEMENT }] });
    const shown = await ask(
      server,
      `query Shown($id: ID!) { node(id: $id) { ... on Plan { engagements {
         unitFees { unit monthlyPrice tiers { upTo monthlyPrice } }
         term { months autoRenews renewalMonths noticeMonths } end } } } }`,
      { id },
      client.token,
    );
    expect(shown).toEqual({
      engagements: [
        {
          unitFees: [
            {
              unit: "DEVICE",
              monthlyPrice: null,
              tiers: [
                { upTo: 50, monthlyPrice: "12.5" },
                { upTo: null, monthlyPrice: "9" },
              ],
            },
            { unit: "SITE", monthlyPrice: "250", tiers: [] },
          ],
          term: { months: 24, autoRenews: true, renewalMonths: 12, noticeMonths: 3 },
          end: "2029-07",
        },
      ],
    });
  });

  it("shows the defaults of a term, and that there is none", async () => {
    const { id } = await saved({
      name: "Two",
      engagements: [
        { terms: { name: "Bound", kind: "VCIO", term: { months: 12 } } },
        { terms: { name: "Free", kind: "VCIO" } },
      ],
    });
    const shown = await ask(
      server,
      `query Shown($id: ID!) { node(id: $id) { ... on Plan { engagements {
         unitFees { unit } term { months autoRenews renewalMonths noticeMonths } } } } }`,
      { id },
      client.token,
    );
    expect(shown).toEqual({
      engagements: [
        { unitFees: [], term: { months: 12, autoRenews: true, renewalMonths: 12, noticeMonths: 0 } },
        { unitFees: [], term: null },
      ],
    });
  });

  it.each([
    ["fees for what nobody has counted yet", { unitFees: [{ unit: "SITE", monthlyPrice: "250" }] }],
    [
      "work of a later year and a term that does not renew, without saying when it begins",
      {
        rateCard: AGREEMENT.rateCard,
        projectWork: [{ label: "Audit", role: "VCIO", start: "2031-03", hours: "8" }],
        term: { months: 12, autoRenews: false },
      },
    ],
    [
      "an end and work long before it",
      {
        end: "2031-01",
        rateCard: AGREEMENT.rateCard,
        projectWork: [{ label: "Audit", role: "VCIO", start: "2025-03", hours: "8" }],
      },
    ],
  ])("may have %s", async (_, terms) => {
    const answer = await save({
      name: "Open",
      engagements: [{ terms: { name: "MSP", kind: "MSP", ...terms } }],
    });
    expect(answer).toMatchObject({ __typename: "SavedPlan" });
  });

  it("is refused with each problem at its place in the input", async () => {
    const terms = {
      ...AGREEMENT,
      unitFees: [{ unit: "DEVICE", tiers: [{ upTo: 50, monthlyPrice: "12.50" }] }],
      expectedHoursByMonth: ["40"],
      rateCard: [],
      term: { months: 12, autoRenews: false },
      transition: { overlapMonths: 2 },
    };
    const answer = await save({ name: "Wrong", engagements: [{ terms }] });
    expect(answer.problems?.map(({ code, path }) => `${code} ${path.join(".")}`).sort()).toEqual([
      "CONTRADICTION engagements.0.terms.end",
      "CONTRADICTION engagements.0.terms.unitFees.0.tiers.0.upTo",
      "OUT_OF_RANGE engagements.0.terms.expectedHoursByMonth",
      "REQUIRED engagements.0.terms.projectWork.0.role",
      "REQUIRED engagements.0.terms.transition.overlapMonthlyCost",
    ]);
  });
});
