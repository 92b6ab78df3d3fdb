import { randomUUID } from "node:crypto";
import { type GraphQLSchema, isEnumType, isNullableType, isObjectType } from "graphql";
import { buildGraphQLSchema } from "../../../src/server/graphql/buildGraphQLSchema";
import { PAY_FIELDS } from "../../../src/services/access/permissions";
import { arrangeClient, arrangeMember, type ArrangedClient } from "../../support/arrangeClient";
import { ask } from "../../support/asking";
import { planning, type StoredPlan } from "../../support/planning";
import { purchasing } from "../../support/purchasing";
import { type StartedTestServer, startTestServer } from "../../support/startTestServer";

let server: StartedTestServer;
let schema: GraphQLSchema;
let client: ArrangedClient;
let reader: string;
beforeAll(async () => {
  server = await startTestServer();
  schema = await buildGraphQLSchema();
});
beforeEach(async () => {
  client = await arrangeClient(server);
  reader = await arrangeMember(server, client.uuid, "VIEWER");
});
afterAll(() => server.close());

const here = [() => server, () => client] as const;
const { saved } = planning(...here);
const { invoice } = purchasing(...here);

/** A seat that costs its salary and 100.00 of licences a month, and nothing that is uncertain. */
const seat = (salary: string, more: object = {}) => ({
  terms: {
    title: `Technician ${salary}`,
    salary,
    start: "2027-01",
    seat: { state: "INCUMBENT", hireDate: "2020-01" },
    turnover: { method: "MONTHLY_RATE", value: "0" },
    insurance: { annualEmployerShare: "0" },
    retirementMatch: { rate: "0", upToShareOfPay: "0" },
    recurringCosts: [{ label: "Tools", amount: "100.00", kind: "LICENCES" }],
    ...more,
  },
});
const THREE = [seat("48000.00"), seat("50000.00"), seat("52300.00")];
const plan = (positions: object[]) => saved({ name: randomUUID(), positions });

const COMPARE = `query ($id: ID!, $input: StoredComparisonInput!) { organization(id: $id) { costComparison(input: $input) {
  __typename
  ... on Comparison { plans { name total } }
  ... on ComparisonWithoutPay { plans { name positions amounts { __typename
    ... on PlanAmounts { fiscalYears { label byNature { nature amount } } }
    ... on Withheld { code reason advice } } } }
  ... on InvalidInput { problems { code message path value } }
  ... on Withheld { code reason } } } }`;
interface Compared {
  readonly costComparison: {
    readonly plans: readonly {
      readonly amounts: { readonly __typename: string; readonly reason?: string };
    }[];
  };
}
const compared = (plans: readonly StoredPlan[], more: object = {}, token = reader) =>
  ask<Compared>(
    server,
    COMPARE,
    { id: client.id, input: { start: "2027-01", months: 12, planIds: plans.map(({ id }) => id), ...more } },
    token,
  );
const toldOf = async (stored: StoredPlan): Promise<string | undefined> =>
  (await compared([stored])).costComparison.plans[0]?.amounts.__typename;

describe("a whole plan", () => {
  it("of three positions is told to the nearest 1,000, by nature and fiscal year, and no closer", async () => {
    const three = await plan(THREE);
    // 48,000 + 50,000 + 52,300 + 3 x 12 x 100 = 153,900, to the nearest 1,000.
    expect(await compared([three])).toEqual({
      costComparison: {
        __typename: "ComparisonWithoutPay",
        plans: [
          {
            name: three.name,
            positions: 3,
            amounts: {
              __typename: "PlanAmounts",
              fiscalYears: [
                {
                  label: "FY2027",
                  byNature: expect.arrayContaining([{ nature: "CASH", amount: "154000.00" }]) as unknown,
                },
              ],
            },
          },
        ],
      },
    });
  });

  it("of two is withheld, with the reason, and its positions show no pay", async () => {
    const two = await plan(THREE.slice(0, 2));
    expect((await compared([two])).costComparison.plans[0]?.amounts).toMatchObject({
      __typename: "Withheld",
      code: "WITHHELD",
      reason: "The plan has fewer than 3 paid positions.",
    });
    const shown = await ask<object>(
      server,
      `query ($id: ID!) { node(id: $id) { ... on Plan {
         positions { title salary termsJson withheld { code } } budgetContext(input: { start: "2027-01" }) { __typename } } } }`,
      { id: two.id },
      reader,
    );
    const hidden = { salary: null, termsJson: null, withheld: { code: "WITHHELD" } };
    expect(shown).toMatchObject({ positions: [hidden, hidden], budgetContext: { __typename: "Withheld" } });
  });

  it("of an outside team alone is told to the cent: it pays nobody of the house", async () => {
    const team = await saved({
      name: "Team",
      engagements: [{ terms: { name: "vCIO", kind: "VCIO", monthlyRetainer: "512.34", start: "2027-01" } }],
    });
    // 12 x 512.34.
    expect(await compared([team])).toMatchObject({ costComparison: { plans: [{ total: "6148.08" }] } });
  });
});

describe("differences tell nobody's pay:", () => {
  it.each([
    ["a plan with one more", [...THREE, seat("61000.00")]],
    ["a plan with one less", THREE.slice(1)],
    ["a plan in which one is paid more", [...THREE.slice(0, 2), seat("52400.00")]],
    ["a plan in which one comes later", [...THREE.slice(0, 2), seat("52300.00", { start: "2027-06" })]],
    ["a plan with somebody unpaid in one's place", [...THREE.slice(0, 2), seat("0.00")]],
  ])("%s is withheld beside the first", async (_, others) => {
    const first = await plan(THREE);
    const second = await plan(others);
    expect([await toldOf(first), await toldOf(second)]).toEqual(["PlanAmounts", "Withheld"]);
  });

  it("a plan is withheld from the moment one position is taken out of it, and told again when three are new", async () => {
    const four = await plan([...THREE, seat("61000.00")]);
    expect(await toldOf(four)).toBe("PlanAmounts");
    const fewer = await saved({ id: four.id, version: 1, name: four.name, positions: THREE });
    expect(await toldOf(fewer)).toBe("Withheld");
    const anew = [seat("40000.00"), seat("41000.00"), seat("42000.00")];
    const other = await saved({ id: four.id, version: 2, name: four.name, positions: anew });
    expect(await toldOf(other)).toBe("PlanAmounts");
  });

  it("what was told of a plan that was removed still counts", async () => {
    const first = await plan(THREE);
    await planning(...here).remove({ id: first.id, version: 1 });
    expect(await toldOf(await plan([...THREE, seat("61000.00")]))).toBe("Withheld");
  });

  it("the same positions in another plan, under other titles, are told", async () => {
    await plan(THREE);
    expect(
      await toldOf(
        await plan(THREE.map(({ terms }) => ({ terms: { ...terms, title: `Other ${terms.salary}` } }))),
      ),
    ).toBe("PlanAmounts");
  });

  it.each([
    { exchangeRates: [{ currency: "EUR", rate: "1000000", asOf: "2027-01-01" }] },
    { assumptions: "NONE" },
    { staffHourlyCost: "50" },
    { needs: [{ role: "SUPPORT", hoursPerMonth: "10" }] },
    { employer: {} },
  ])("a comparison on terms of one's own, %j, is withheld", async (more) => {
    const three = await plan(THREE);
    expect(await compared([three], more)).toMatchObject({ costComparison: { code: "WITHHELD" } });
  });
});

it.each([{ months: 1 }, { months: 11 }, { start: "2027-03", months: 20 }])(
  "over %j, which is no whole fiscal year, nothing is told",
  async (more) => {
    const { costComparison } = await compared([await plan(THREE)], more);
    expect(costComparison.plans[0]?.amounts).toMatchObject({
      reason: "Amounts are told for whole fiscal years, and it covers none.",
    });
  },
);

it("no text of a problem names an amount of a stored plan", async () => {
  const euros = await plan([seat("71317.00", { currency: "EUR" }), ...THREE]);
  const answer = await compared([euros]);
  expect(answer).toEqual({
    costComparison: {
      __typename: "InvalidInput",
      problems: [
        {
          code: "UNSUPPORTED",
          message: "A plan cannot be priced as it is stored.",
          path: ["planIds"],
          value: null,
        },
      ],
    },
  });
});

it("an invoice that names a position is as absent as none, also when the position is gone", async () => {
  const one = await plan([seat("48000.00")]);
  const positionId = one.positions[0]?.id;
  const { id } = await invoice({
    number: "PAYROLL-1",
    lines: [
      {
        description: "Pay",
        month: "2027-01",
        amount: "4013.17",
        planned: true,
        expenditure: "OPEX",
        positionId,
      },
    ],
  });
  const seen = (token: string) =>
    server.post(
      `query ($org: ID!, $id: ID!) { node(id: $id) { id } organization(id: $org) {
         invoices { totalCount nodes { number } }
         exportCsv(kind: INVOICES) { rows text }
         budgetContext(fiscalYears: [2027]) { standing { actuals } withheld { code } } } }`,
      { org: client.id, id },
      token,
    );
  expect(JSON.stringify((await seen(client.token)).data)).toMatch(/PAYROLL-1.*4013.17/);
  const check = async () => {
    const { data } = await seen(reader);
    expect(data).toMatchObject({ node: null, organization: { invoices: { totalCount: 0, nodes: [] } } });
    expect(JSON.stringify(data)).not.toMatch(/PAYROLL|4013/);
  };
  await check();
  await saved({ id: one.id, version: 1, name: one.name, positions: [] });
  await check();
});

it.each(PAY_FIELDS)("%s is empty for who may not see pay, with the reason beside it", (place) => {
  const [typeName = "", fieldName = ""] = place.split(".");
  const type = schema.getType(typeName);
  const fields = isObjectType(type) ? type.getFields() : {};
  expect([fields[fieldName], fields.withheld].map((field) => isNullableType(field?.type))).toEqual([
    true,
    true,
  ]);
});

it("no order and no filter of a list goes by an amount", () => {
  const words = Object.values(schema.getTypeMap())
    .filter((type) => isEnumType(type) && type.name.endsWith("Order"))
    .flatMap((type) => (isEnumType(type) ? type.getValues().map(({ name }) => name) : []));
  const dates = ["CREATED", "START", "NOTICE_BY", "ISSUED", "FISCAL_YEAR"];
  const days = ["YEAR_MONTH_DAY", "DAY_MONTH_YEAR", "MONTH_DAY_YEAR"];
  const texts = ["NAME", "SUPPLIER", "NUMBER"];
  expect([...new Set(words)].sort()).toEqual([...dates, ...days, ...texts].sort());
});

it("a narrower token of who may see pay does not see it", async () => {
  const one = await plan([seat("48000.00")]);
  const made = await ask<{ secret: string }>(
    server,
    `mutation { makeToken(input: { name: "${randomUUID()}", role: VIEWER }) { ... on TokenMade { secret } } }`,
    {},
    client.token,
  );
  const read = (token: string) =>
    ask(
      server,
      "query ($id: ID!) { node(id: $id) { ... on Plan { positions { salary } } } }",
      { id: one.id },
      token,
    );
  expect(await read(client.token)).toEqual({ positions: [{ salary: "48000" }] });
  expect(await read(made.secret)).toEqual({ positions: [{ salary: null }] });
});
