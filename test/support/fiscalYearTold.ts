import { randomUUID } from "node:crypto";
import { adopting } from "./adopting";
import type { ArrangedClient } from "./arrangeClient";
import { ask, REFUSALS, type Saved } from "./asking";
import { planning } from "./planning";
import { LINE, problemsIn, purchasing, type StoredContract } from "./purchasing";
import type { StartedTestServer } from "./startTestServer";

interface Stored {
  readonly budget?: {
    readonly id: string;
    readonly version: number;
    readonly lines: readonly { readonly id: string }[];
  };
}

const OPEX_RUN = { expenditure: "OPEX", purpose: "RUN" };
const SIX_OF = (amount: string) => [
  ...Array.from({ length: 6 }, () => "0.00"),
  ...Array.from({ length: 6 }, () => amount),
];
/** 12,000.00 + 6,000.00 + 6 x 5,000.00 = 48,000.00. */
const LINES = [
  { ...OPEX_RUN, name: "Managed services", account: "6500", pool: "OUTSIDE_SERVICES", annual: "12000.00" },
  { ...OPEX_RUN, name: "Software", account: "6400", pool: "SOFTWARE", annual: "6000.00" },
  { ...OPEX_RUN, name: "IT staff", account: "6010", pool: "INTERNAL_LABOR", months: SIX_OF("5000.00") },
];

/** What the story has made so far. */
interface Made {
  budget?: Stored["budget"];
  software?: StoredContract;
  provider?: StoredContract;
  positionId?: string;
}

const SOFTWARE = {
  name: "Accounting software",
  supplier: "Ledgerly",
  start: "2025-10",
  billing: "YEAR",
  prices: [{ from: "2025-10", amount: "3000.00" }],
  // 30 September less 60 days is 1 August.
  noticeDays: 60,
  account: "6400",
  pool: "SOFTWARE",
};

/** 4,000.00 of pay and 100.00 of licences a month, an agency's fee of 0.10 x 48,000.00, and nothing uncertain. */
const ANALYST = {
  title: "Analyst",
  salary: "48000.00",
  start: "2027-01",
  turnover: { method: "MONTHLY_RATE", value: "0" },
  insurance: { annualEmployerShare: "0" },
  retirementMatch: { rate: "0", upToShareOfPay: "0" },
  recurringCosts: [{ label: "Tools", amount: "100.00", kind: "LICENCES" }],
  hiring: { timeToFillDays: "0", agencyFeeShare: "0.10", costPerHire: "0" },
};

const LAST_YEAR = [
  ...["2025-07", "2025-08", "2025-09", "2025-10", "2025-11", "2025-12"],
  ...["2026-01", "2026-02", "2026-03", "2026-04", "2026-05", "2026-06"],
];
/** The months of the year, and the one after. */
const YEAR = [
  ...["2026-07", "2026-08", "2026-09", "2026-10", "2026-11", "2026-12"],
  ...["2027-01", "2027-02", "2027-03", "2027-04", "2027-05", "2027-06", "2027-07"],
];

/** Something that happened. */
interface Event {
  /** The month on whose first day it is known. */
  readonly by: string;
  readonly happens: (made: Made) => Promise<unknown>;
}

/**
 * FY2027 of a client, July 2026 to June 2027. Money is asked for in May and approved in June; the provider signs in July; in
 * October a software contract renews, because notice was missed, and at a higher price; in January somebody is hired. Every
 * month the provider bills 1,000.00 and Microsoft 250.00. FY2026 had 900.00 a month for the provider, and the software of
 * 3,000.00 in October 2025: 13,800.00.
 */
export function fiscalYearTold(server: () => StartedTestServer, client: () => ArrangedClient) {
  const { contract, invoice, saveInvoice } = purchasing(server, client);
  const { saved: savedPlan } = planning(server, client);
  const { adopted } = adopting(server, client);

  const change = async (mutation: string, answer: string, input: object): Promise<Saved & Stored> => {
    const field = mutation.charAt(0).toLowerCase() + mutation.slice(1);
    return ask<Saved & Stored>(
      server(),
      `mutation Send($input: ${mutation}Input!) { ${field}(input: $input) { __typename ${answer} ${REFUSALS} } }`,
      { input: { idempotencyKey: randomUUID(), ...input } },
      client().token,
    );
  };

  async function saveBudget(made: Made, status: string, more: object): Promise<void> {
    const { id, version, lines } = made.budget ?? { lines: [] };
    const answer = await change("SaveBudget", "... on SavedBudget { budget { id version lines { id } } }", {
      organizationId: client().id,
      fiscalYear: 2027,
      id,
      version,
      lines: LINES.map((line, index) => ({ ...line, status, id: lines[index]?.id })),
      ...more,
    });
    if (answer.budget === undefined) throw new Error(JSON.stringify(answer));
    made.budget = answer.budget;
  }

  /** Everything billed every month, known from the first day of the next. */
  const bills = YEAR.slice(0, 12).map((month, index): Event => ({
    by: YEAR[index + 1] ?? "",
    happens: async ({ provider }) => {
      const issuedOn = `${month}-28`;
      const services = { ...LINE, month, account: "6500", contractId: provider?.id };
      await invoice({ number: `H-${month}`, issuedOn, lines: [services] });
      const mail = { ...LINE, month, account: "6400", amount: "250.00", description: "Mail and office" };
      await invoice({ number: `M-${month}`, supplier: "Microsoft", issuedOn, lines: [mail] });
    },
  }));

  /** What the analyst costs from January on: the pay, the licences, and at first the agency. */
  const pay = YEAR.slice(6, 12).map((month, index): Event => ({
    by: YEAR[index + 7] ?? "",
    happens: async ({ positionId }) => {
      const line = { ...LINE, month, positionId };
      const lines = [
        { ...line, description: "Pay", account: "6010", amount: "4000.00" },
        { ...line, description: "Licences", account: "6400", amount: "100.00" },
      ];
      const fee = { ...line, description: "Agency", account: "6010", amount: "4800.00" };
      const issuedOn = `${month}-28`;
      await invoice({
        number: `P-${month}`,
        supplier: "Payroll",
        issuedOn,
        lines: index === 0 ? [...lines, fee] : lines,
      });
    },
  }));

  /** FY2026 as it was booked, and the budget that is asked for. */
  async function prepare(made: Made): Promise<void> {
    const changed = await change("ChangeOrganization", "", {
      id: client().id,
      version: 1,
      fiscalYearStartMonth: 7,
    });
    expect(changed.__typename).toBe("SavedOrganization");
    made.software = await contract(SOFTWARE);
    const lines = LAST_YEAR.map((month) => ({ ...LINE, month, account: "6500", amount: "900.00" }));
    await invoice({ number: "Year", supplier: "Old provider", issuedOn: "2026-05-01", lines });
    const contractId = made.software.id;
    const line = { ...LINE, month: "2025-10", account: "6400", amount: "3000.00", contractId };
    await invoice({ number: "L-1", supplier: "Ledgerly", issuedOn: "2025-10-01", lines: [line] });
    await saveBudget(made, "PENDING", { contingency: "4000.00" });
  }

  async function signWithProvider(made: Made): Promise<void> {
    const prices = [{ from: "2026-07", amount: "1000.00" }];
    made.provider = await contract({ start: "2026-07", prices, account: "6500" });
  }

  async function renewSoftware({ software }: Made): Promise<void> {
    const line = { ...LINE, month: "2026-10", account: "6400", contractId: software?.id };
    const billed = {
      number: "L-2",
      supplier: "Ledgerly",
      issuedOn: "2026-10-05",
      lines: [
        { ...line, description: "As before", amount: "3000.00" },
        { ...line, description: "The price rose", amount: "1200.00", planned: false },
      ],
    };
    // Two years of 3,000.00 are contracted, and 3,000.00 + 4,200.00 would be invoiced.
    expect(problemsIn(await saveInvoice(billed))).toEqual(["OUT_OF_RANGE lines.0.contractId"]);
    const prices = [...SOFTWARE.prices, { from: "2026-10", amount: "4200.00" }];
    await contract({ ...SOFTWARE, id: software?.id, version: 1, prices });
    await invoice(billed);
  }

  async function payOutOfContingency(made: Made): Promise<void> {
    const transfer = { to: "Software", month: "2026-10", amount: "1200.00", reason: "The price rose" };
    await saveBudget(made, "APPROVED", { transfers: [transfer] });
  }

  async function decideToHire(made: Made): Promise<void> {
    const { id, positions } = await savedPlan({ name: "Hire", positions: [{ terms: ANALYST }] });
    made.positionId = positions[0]?.id ?? "";
    await adopted(id);
  }

  const story: readonly Event[] = [
    { by: "2026-05", happens: prepare },
    { by: "2026-06", happens: (made) => saveBudget(made, "APPROVED", { reason: "Approved in June." }) },
    { by: "2026-07", happens: signWithProvider },
    { by: "2026-11", happens: renewSoftware },
    { by: "2026-12", happens: payOutOfContingency },
    { by: "2026-12", happens: decideToHire },
    ...bills,
    ...pay,
  ];

  return {
    /** All that is known on the first day of a month, in the order in which it came. */
    told: async (asOf: string): Promise<void> => {
      const made: Made = {};
      const known = story.filter(({ by }) => by <= asOf);
      for (const { happens } of known.toSorted((a, b) => a.by.localeCompare(b.by))) await happens(made);
    },
  };
}
