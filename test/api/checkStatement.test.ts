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

const JUDGEMENT = "label figure path rule agrees stated shouldBe from to difference sentence";
const FIELDS = `__typename
  ... on StatementCheck {
    currency verdict sentence
    findings { ${JUDGEMENT} }
    judgements { label agrees }
    notJudged { label path missing }
    singleChanges { label figure path stated value from to sentence }
    singleChangeCount
  }
  ... on InvalidInput { problems { code path value message advice } }`;

/** Sends a statement and expects no fault. */
async function checkStatement(input: string): Promise<Answer> {
  const answer = await server.post(`{ checkStatement(input: ${input}) { ${FIELDS} } }`);
  expect(answer.errors).toBeUndefined();
  expect(answer.status).toBe(200);
  return (answer.data as unknown as { checkStatement: Answer }).checkStatement;
}

it("answers which figure does not follow, by how much, what it should be, and what would mend it", async () => {
  // 3 x 45.50 = 136.50; 136.50 + 20.00 = 156.50; 8 % of 156.50 = 12.52; 169.02. Printed is 163.50, and nothing else is wrong.
  const answer = await checkStatement(`{
    currency: "USD"
    lines: [
      { label: "Licences", quantity: "3", unitPrice: "45.50", amount: "163.50" }
      { label: "Shipping", amount: "20.00" }
    ]
    subtotals: [{ label: "Net", of: ["Licences", "Shipping"], amount: "156.50" }]
    percentages: [
      { label: "Sales tax", kind: TAX, of: "Net", rate: "0.08", amount: "12.52" }
      { label: "Card fee", kind: SURCHARGE, of: "Net", amount: "0.00" }
    ]
    totals: [{ label: "Total", of: ["Net", "Sales tax"], amount: "169.02" }]
  }`);
  expect(answer).toEqual({
    __typename: "StatementCheck",
    currency: "USD",
    verdict: "CONTRADICTS",
    sentence:
      'Figures judged: 4; 2 of them do not follow. One single change makes all of them follow: Amount of "Licences": 136.50 instead of 163.50. Not judged, because something is missing: 1.',
    findings: [
      {
        label: "Licences",
        figure: "AMOUNT",
        path: ["lines", "0", "amount"],
        rule: "PRODUCT",
        agrees: false,
        stated: "163.50",
        shouldBe: "136.50",
        from: "136.50",
        to: "136.50",
        difference: "27.00",
        sentence: '"Licences": 3 x 45.50 = 136.50; stated as 163.50, 27.00 too much.',
      },
      {
        label: "Net",
        figure: "AMOUNT",
        path: ["subtotals", "0", "amount"],
        rule: "SUM",
        agrees: false,
        stated: "156.50",
        shouldBe: "183.50",
        from: "183.50",
        to: "183.50",
        difference: "-27.00",
        sentence: '"Net": 163.50 + 20.00 = 183.50; stated as 156.50, 27.00 too little.',
      },
    ],
    judgements: [
      { label: "Licences", agrees: false },
      { label: "Net", agrees: false },
      { label: "Total", agrees: true },
      { label: "Sales tax", agrees: true },
    ],
    notJudged: [{ label: "Card fee", path: ["percentages", "1"], missing: ["the rate"] }],
    singleChanges: [
      {
        label: "Licences",
        figure: "AMOUNT",
        path: ["lines", "0", "amount"],
        stated: "163.50",
        value: "136.50",
        from: "136.50",
        to: "136.50",
        sentence: 'Amount of "Licences": 136.50 instead of 163.50.',
      },
    ],
    singleChangeCount: 1,
  });
});

it("judges a rounded figure at its own precision, and a rate as a share of one", async () => {
  // 12 x 99,990 = 1,199,880, "$1.2 million"; 24.72 of 36.22 is 68.2 %.
  const answer = await checkStatement(`{
    lines: [
      { label: "Fee", quantity: "1", unitPrice: "99990", amount: "99990", period: MONTH }
      { label: "Wages", quantity: "1", unitPrice: "24.72", amount: "24.72" }
      { label: "Pay", quantity: "1", unitPrice: "36.22", amount: "36.22" }
    ]
    annualFigures: [{ label: "A year", of: "Fee", amount: "1200000", amountPrecision: { significantDigits: 2 } }]
    percentages: [{ label: "Share", kind: SHARE, of: "Pay", part: "Wages", rate: "0.683" }]
  }`);
  expect(answer).toMatchObject({
    currency: null,
    verdict: "CONTRADICTS",
    findings: [
      {
        label: "Share",
        figure: "RATE",
        rule: "SHARE",
        stated: "0.683",
        shouldBe: "0.682",
        difference: "0.001",
      },
    ],
    // Wages of 24.73 would contradict 1 x 24.72.
    singleChanges: [{ label: "Share", value: "0.682" }],
  });
});

it("lists at most fifty of the single changes, and says how many there are", async () => {
  const lines = Array.from({ length: 80 }, (_, n) => `{ label: "L${n}", amount: "1" }`).join(" ");
  const answer = await checkStatement(`{ lines: [${lines}] totals: [{ label: "Total", amount: "81" }] }`);
  expect(answer.singleChanges).toHaveLength(50);
  expect(answer.singleChangeCount).toBe(81); // the total, or any of the lines
});

it("answers input that cannot be used with every problem at once", async () => {
  const answer = await checkStatement(`{
    lines: [{ label: "A", quantity: "-2", unitPrice: "5" }, { label: "A", amount: "1", currency: "EUR" }]
    currency: "USD"
    subtotals: [{ label: "S", of: ["A", "S", "Nothing"], amount: "1" }]
    percentages: [{ label: "P", kind: TAX, rate: "8.25" }]
  }`);
  const problems = answer.problems as {
    code: string;
    path: string[];
    value: string | null;
    advice: string;
  }[];
  expect(problems.map(({ code, path, value }) => [code, path.join("."), value])).toEqual([
    ["CONTRADICTION", "lines.1.currency", "EUR"],
    ["OUT_OF_RANGE", "lines.0.quantity", "-2"],
    ["REQUIRED", "percentages.0.of", null],
    ["DUPLICATE", "lines.1.label", "A"],
    ["UNKNOWN", "subtotals.0.of.2", "Nothing"],
  ]);
  expect(problems.every(({ advice }) => advice !== "")).toBe(true);
});

it.each(["1e3", "NaN", "Infinity", "1234567890123456789012345678901234567890", "1,250.00"])(
  "%s is no Decimal: refused as a literal, with what to send instead",
  async (written) => {
    const { status, errors } = await server.post(
      `{ checkStatement(input: { lines: [{ label: "A", amount: "${written}" }] }) { __typename } }`,
    );
    expect(status).toBe(400);
    expect(errors?.[0]?.message).toContain(`"${written}" is not a Decimal. Send plain digits`);
  },
);

it("takes 500 lines sent as variables, and says how many there may be when there are thousands", async () => {
  const query =
    "query Check($input: CheckStatementInput!) { checkStatement(input: $input) { __typename ... on StatementCheck { verdict } ... on InvalidInput { problems { code path value } } } }";
  const lines = (count: number) =>
    Array.from({ length: count }, (_, n) => ({ label: `L${n}`, amount: "0.01" }));
  const send = async (count: number) =>
    (await server.post(query, { input: { lines: lines(count), totals: [{ label: "T", amount: "5" }] } }))
      .data;
  expect(await send(500)).toEqual({ checkStatement: { __typename: "StatementCheck", verdict: "AGREES" } });
  expect(await send(5_000)).toMatchObject({
    checkStatement: { problems: [{ code: "TOO_MANY", path: ["lines"], value: "5000" }] },
  });
});
