import { randomUUID } from "node:crypto";
import type { ArrangedClient } from "./arrangeClient";
import { ask, REFUSALS, type Saved } from "./asking";
import type { StartedTestServer } from "./startTestServer";

/** A provider's contract of 1,000.00 a month from July 2026. */
export const PROVIDER = {
  start: "2026-07",
  prices: [{ from: "2026-07", amount: "1000.00" }],
  account: "6500",
};

const SERVICES = (annual: string) => ({
  name: "Managed services",
  expenditure: "OPEX",
  account: "6500",
  pool: "OUTSIDE_SERVICES",
  purpose: "RUN",
  annual,
});
const SOFTWARE = {
  name: "Software",
  expenditure: "OPEX",
  account: "6400",
  pool: "SOFTWARE",
  purpose: "RUN",
  annual: "6000.00",
};

/** A client whose fiscal years begin in July, with budgets: FY2026 of 10,800.00 and FY2027 of 12,000.00 + 6,000.00. */
export function budgetedYear(server: () => StartedTestServer, client: () => ArrangedClient) {
  const send = async (mutation: string, input: object): Promise<void> => {
    const field = mutation.charAt(0).toLowerCase() + mutation.slice(1);
    const answer = await ask<Saved>(
      server(),
      `mutation Send($input: ${mutation}Input!) { ${field}(input: $input) { __typename ${REFUSALS} } }`,
      { input: { idempotencyKey: randomUUID(), ...input } },
      client().token,
    );
    expect(answer.__typename).toMatch(/^Saved/);
  };
  const saveBudget = (fiscalYear: number, lines: readonly object[]) =>
    send("SaveBudget", { organizationId: client().id, fiscalYear, lines });
  return {
    send,
    prepare: async (): Promise<void> => {
      await send("ChangeOrganization", { id: client().id, version: 1, fiscalYearStartMonth: 7 });
      await saveBudget(2026, [SERVICES("10800.00")]);
      await saveBudget(2027, [SERVICES("12000.00"), SOFTWARE]);
    },
  };
}
