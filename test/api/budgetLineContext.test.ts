import { arrangeClient, type ArrangedClient } from "../support/arrangeClient";
import { ask } from "../support/asking";
import { budgetedYear, PROVIDER } from "../support/budgetedYear";
import { LINE, purchasing } from "../support/purchasing";
import { recordStatements } from "../support/recordStatements";
import { type StartedTestServer, startTestServer } from "../support/startTestServer";

// FY2027, July 2026 to June 2027: managed services 12 x 1,000.00 and software 12 x 500.00; looked at on 1 November 2026.
let server: StartedTestServer;
let client: ArrangedClient;
beforeAll(async () => {
  server = await startTestServer();
});
beforeEach(async () => {
  client = await arrangeClient(server);
  await prepare();
});
afterEach(() => jest.restoreAllMocks());
afterAll(() => server.close());

const here = [() => server, () => client] as const;
const { contract, invoice } = purchasing(...here);
const { prepare, send } = budgetedYear(...here);

const STANDING = `standing { budget approvedTransfers carriedForward available actuals unplannedActuals openCommitments
  planned expectedRenewals headroom } entries { kind label month amount account }`;
const LINES = `budgets { nodes { fiscalYear lines { id name budgetContext(asOf: "2026-11") {
  ${STANDING} firstMonthOver burn { status monthsGone shareSpent shareBudgeted }
  estimates { method estimate variance isFavourable } } } } }`;
const ROWS = `budgetContext(asOf: "2026-11") { fiscalYear by(cut: LINE) { key ${STANDING} } }`;

interface LineContext {
  readonly standing: object;
  readonly entries: readonly object[];
}
interface Answer {
  readonly budgets: {
    readonly nodes: readonly {
      readonly fiscalYear: number;
      readonly lines: readonly {
        readonly id: string;
        readonly name: string;
        readonly budgetContext: LineContext;
      }[];
    }[];
  };
  readonly budgetContext: readonly {
    readonly fiscalYear: string;
    readonly by: readonly (LineContext & { readonly key: string | null })[];
  }[];
}

const asked = (fields: string): Promise<Answer> =>
  ask<Answer>(
    server,
    `query Ask($id: ID!) { organization(id: $id) { ${fields} } }`,
    { id: client.id },
    client.token,
  );

/** Three months of the provider, a call-out beside its contract, and a renewal of software that nobody had planned. */
async function spend(): Promise<void> {
  const { id: contractId } = await contract(PROVIDER);
  for (const month of ["2026-07", "2026-08", "2026-09"])
    await invoice({ number: month, issuedOn: `${month}-28`, lines: [{ ...LINE, month, contractId }] });
  const book = (number: string, month: string, amount: string, account: string, planned = true) =>
    invoice({
      number,
      issuedOn: `${month}-28`,
      lines: [{ ...LINE, month, amount, account, planned, description: number }],
    });
  await book("Call-out", "2026-09", "200.00", "6500");
  await book("Renewal", "2026-10", "5400.00", "6400", false);
  // FY2026, whose line of services is on the same account.
  await book("Last August", "2025-08", "900.00", "6500");
  await book("Last March", "2026-03", "900.00", "6500");
}

const linesOf = ({ budgets }: Answer, year: number) =>
  budgets.nodes.find(({ fiscalYear }) => fiscalYear === year)?.lines ?? [];

it("stands where its row of the fiscal year stands, and says when it is over and where it will end", async () => {
  await spend();
  const answer = await asked(`${LINES} ${ROWS}`);
  const [services, software] = linesOf(answer, 2027);
  expect(services).toMatchObject({
    name: "Managed services",
    budgetContext: {
      // 12,000 - (3 x 1,000 + 200) - 9 x 1,000 of the contract = -200; 11,200 by May, 12,200 by June.
      standing: {
        budget: "12000.00",
        actuals: "3200.00",
        openCommitments: "9000.00",
        headroom: "-200.00",
      },
      firstMonthOver: "2027-06",
      burn: { status: "AT_RISK", monthsGone: 4, shareSpent: "0.2667", shareBudgeted: "0.3333" },
      // 3,200 + 9,000; 3,200 + 8 x 1,000; 3,200 / 4 x 12; 3,200 x 1,800 / 900 of last year by October.
      estimates: [
        { method: "SCHEDULE", estimate: "12200.00", variance: "-200.00", isFavourable: false },
        { method: "REMAINING_BUDGET", estimate: "11200.00", variance: "800.00", isFavourable: true },
        { method: "RUN_RATE", estimate: "9600.00", variance: "2400.00", isFavourable: true },
        { method: "SEASONAL", estimate: "6400.00", variance: "5600.00", isFavourable: true },
      ],
    },
  });
  expect(software).toMatchObject({
    name: "Software",
    budgetContext: {
      standing: { actuals: "5400.00", unplannedActuals: "5400.00", headroom: "600.00" },
      firstMonthOver: null,
      // 90 % of the money after a third of the year.
      burn: { status: "AT_RISK", shareSpent: "0.9000" },
      // 5,400; 5,400 + 8 x 500; 5,400 / 4 x 12; last year had no such line.
      estimates: [
        { estimate: "5400.00", variance: "600.00" },
        { estimate: "9400.00", variance: "-3400.00" },
        { estimate: "16200.00", variance: "-10200.00" },
        { estimate: null, variance: null },
      ],
    },
  });
  const rows = new Map(answer.budgetContext.flatMap(({ by }) => by).map((row) => [row.key, row]));
  const lines = [...linesOf(answer, 2026), ...linesOf(answer, 2027)];
  expect(lines).toHaveLength(3);
  for (const { id, budgetContext } of lines)
    expect(rows.get(id)).toEqual({
      key: id,
      standing: budgetContext.standing,
      entries: budgetContext.entries,
    });
});

it("costs as many statements for twenty lines as for two", async () => {
  const counted = async (): Promise<number> => {
    const { sent } = recordStatements();
    await asked(LINES);
    jest.restoreAllMocks();
    return sent.filter((text) => !text.includes("tokens")).length;
  };
  const few = await counted();
  const lines = Array.from({ length: 20 }, (_, n) => ({
    name: `Line ${n}`,
    expenditure: "OPEX",
    pool: "OTHER",
    purpose: "RUN",
    annual: "1200.00",
  }));
  await send("SaveBudget", { organizationId: client.id, fiscalYear: 2028, lines });
  expect(await counted()).toBe(few);
});
