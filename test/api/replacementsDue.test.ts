import { adopting } from "../support/adopting";
import { arrangeClient, type ArrangedClient } from "../support/arrangeClient";
import { budgetedYear } from "../support/budgetedYear";
import { planning } from "../support/planning";
import { type StartedTestServer, startTestServer } from "../support/startTestServer";

// Lifecycle replacements, in fiscal years that begin in July: FY2027 is July 2026 to June 2027.
let server: StartedTestServer;
let client: ArrangedClient;
beforeAll(async () => {
  server = await startTestServer();
});
beforeEach(async () => {
  client = await arrangeClient(server);
  await prepare();
});
afterAll(() => server.close());

const here = [() => server, () => client] as const;
const { prepare } = budgetedYear(...here);
const { saved: savedPlan } = planning(...here);
const { adopted, year } = adopting(...here);

const laptop = {
  label: "Laptop",
  price: "2000.00",
  refreshMonths: 12,
  increase: { rate: "0.1" },
  treatment: "CAPEX",
};
const analysts = { title: "Analyst", count: 2, salary: "48000.00", start: "2025-10", equipment: [laptop] };

it("are listed in the fiscal year in which the adopted plan buys again", async () => {
  await adopted((await savedPlan({ name: "Hire", positions: [{ terms: analysts }] })).id);
  // The first laptops, of October 2025, replace nothing.
  expect(await year("2026-07", 2026)).toMatchObject({
    replacementsDue: { absentBecause: null, total: "0.00", items: [] },
  });
  // A year later two of them cost 2,000 x 1.1 each: 2 x 2,200 = 4,400.
  expect((await year("2026-07", 2027)).replacementsDue).toEqual({
    absentBecause: null,
    total: "4400.00",
    items: [
      {
        equipment: "Laptop",
        position: "Analyst",
        month: "2026-10",
        pieces: 2,
        price: "2200.00",
        amount: "4400.00",
        serviceLifeMonths: 12,
        expenditure: "CAPEX",
      },
    ],
  });
});

it("are not known without an adopted plan, and it is said why", async () => {
  await savedPlan({ name: "Hire", positions: [{ terms: analysts }] });
  expect((await year("2026-07", 2027)).replacementsDue).toEqual({
    absentBecause: "No plan is adopted: adoptPlan says which one is the plan of record.",
    total: "0.00",
    items: [],
  });
});
