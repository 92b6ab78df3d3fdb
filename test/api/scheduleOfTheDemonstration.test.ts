import { readFileSync } from "node:fs";
import { join } from "node:path";
import { arrangeDemonstration } from "../support/arrangeDemonstration";
import { startTestServer, type StartedTestServer } from "../support/startTestServer";

let server: StartedTestServer;
beforeAll(async () => {
  server = await startTestServer();
  await arrangeDemonstration(server.database);
});
afterAll(() => server.close());

it("does not fit the budget, and does with the money that the smallest repair asks for", async () => {
  const file = join(__dirname, "../../examples/48-no-order-and-the-way-out.graphql");
  const { data, errors } = await server.post(readFileSync(file, "utf8"), {});
  expect(errors).toBeUndefined();
  // The budget has 62,020.00 left to invest in FY2027; the second field has 62,020.00 + 1,680.00 = 63,700.00.
  expect(data).toMatchObject({
    asBudgeted: {
      __typename: "NoSequence",
      isProved: true,
      repairs: expect.arrayContaining([{ sentence: "1680.00 more in FY2027 CAPEX" }]) as unknown,
    },
    repaired: { __typename: "RoadmapScheduled" },
  });
});
