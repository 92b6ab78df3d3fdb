import { randomUUID } from "node:crypto";
import { globalId } from "../../src/schema/relay/globalId";
import { arrangeMembership, arrangeOrganization, arrangePerson, arrangeToken } from "../support/arrange";
import { ask, PROBLEMS, REFUSALS, type Saved } from "../support/asking";
import { type StartedTestServer, startTestServer } from "../support/startTestServer";

let server: StartedTestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.close());

const EVERYTHING = `
  id name role currency fiscalYearStartMonth fiscalYearLabel frameworks version createdBy createdAt updatedBy updatedAt
  figures { kind from value } locations { id name jurisdiction }`;

interface SavedOrganization extends Saved {
  readonly organization?: Record<string, unknown> & {
    readonly id: string;
    readonly version: number;
    readonly locations: { readonly id: string; readonly name: string }[];
  };
}

const MOMENT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;

const create = (input: object, token?: string) =>
  ask<SavedOrganization>(
    server,
    `mutation Create($input: CreateOrganizationInput!) { createOrganization(input: $input) {
       __typename ... on SavedOrganization { dryRun organization { ${EVERYTHING} } } ${PROBLEMS} } }`,
    { input: { idempotencyKey: randomUUID(), ...input } },
    token,
  );

const change = (input: object, token?: string) =>
  ask<SavedOrganization>(
    server,
    `mutation Change($input: ChangeOrganizationInput!) { changeOrganization(input: $input) {
       __typename ... on SavedOrganization { dryRun organization { ${EVERYTHING} } } ${REFUSALS} } }`,
    { input: { idempotencyKey: randomUUID(), ...input } },
    token,
  );

async function made(input: object): Promise<NonNullable<SavedOrganization["organization"]>> {
  const { organization } = await create(input);
  if (organization === undefined) throw new Error("The organization was not made.");
  return organization;
}

const FRESNO = {
  name: "Valley Fresh Packing",
  fiscalYearStartMonth: 7,
  frameworks: ["PCI DSS", "FSMA"],
  figures: [
    { kind: "USERS", from: "2027-01", value: "45" },
    { kind: "HEADCOUNT", from: "2027-01", value: "80" },
    { kind: "HEADCOUNT", from: "2028-01", value: "95" },
    { kind: "REVENUE", from: "2027-01", value: "18500000.50" },
  ],
  locations: [
    { name: "Fresno plant", jurisdiction: "US-CA" },
    { name: "Cold store", jurisdiction: "US-CA" },
  ],
};

describe("a vCIO takes on a client", () => {
  it("whose facts are all there in the answer, and who is the vCIO's own from then on", async () => {
    const answer = await create(FRESNO);
    expect(answer).toMatchObject({
      __typename: "SavedOrganization",
      dryRun: false,
      organization: {
        ...FRESNO,
        figures: [
          { kind: "HEADCOUNT", from: "2027-01", value: "80" },
          { kind: "HEADCOUNT", from: "2028-01", value: "95" },
          { kind: "REVENUE", from: "2027-01", value: "18500000.5" },
          { kind: "USERS", from: "2027-01", value: "45" },
        ],
        currency: "USD",
        fiscalYearLabel: "ENDING",
        role: "OWNER",
        version: 1,
        createdBy: "Ada Okafor",
        updatedBy: "Ada Okafor",
        createdAt: expect.stringMatching(MOMENT) as string,
        updatedAt: expect.stringMatching(MOMENT) as string,
      },
    });
    const id = answer.organization?.id;
    const viewer = await ask<{ organizations: unknown[] }>(
      server,
      "{ viewer { organizations { id name role } } }",
    );
    expect(viewer.organizations).toContainEqual({ id, name: FRESNO.name, role: "OWNER" });
    const found = await ask(server, "query One($id: ID!) { organization(id: $id) { name } }", { id });
    expect(found).toEqual({ name: FRESNO.name });
  });

  it("once, although the request is sent again, at the same time or later", async () => {
    const request = { ...FRESNO, name: "Only once", idempotencyKey: "the network was slow" };
    const answers = await Promise.all([create(request), create(request), create(request)]);
    answers.push(await create(request));
    const ids = answers.map(({ organization }) => organization?.id);
    expect(ids).toEqual(Array.from({ length: 4 }, () => expect.any(String) as string));
    expect(new Set(ids).size).toBe(1);
    const { rows } = await server.database.owner.query(
      "SELECT 1 FROM organizations WHERE name = 'Only once'",
    );
    expect(rows).toHaveLength(1);
  });

  it("and is told when the key of that request stands for something else", async () => {
    const idempotencyKey = randomUUID();
    await create({ ...FRESNO, idempotencyKey });
    expect(await create({ name: "Another client", idempotencyKey })).toMatchObject({
      __typename: "InvalidInput",
      problems: [{ code: "CONTRADICTION", path: ["idempotencyKey"], value: idempotencyKey }],
    });
  });

  it("while a colleague who uses the same key makes an organization of their own", async () => {
    const request = { name: "Same key", idempotencyKey: "first client" };
    const { rows } = await server.database.owner.query<{ id: string }>("SELECT id FROM firms");
    const colleague = await arrangePerson(server.database, rows[0]?.id ?? "", "Lin Park");
    const token = await arrangeToken(server.database, colleague);
    const [mine, theirs] = [await create(request), await create(request, token)];
    expect(theirs.organization?.id).not.toBe(mine.organization?.id);
    expect(theirs).toMatchObject({ organization: { createdBy: "Lin Park", role: "OWNER" } });
  });

  it("and does not come back by repeating the request after having been shown out", async () => {
    const request = { name: "Left behind", idempotencyKey: "shown out" };
    const { id } = await made(request);
    await server.database.owner.query(
      "DELETE FROM memberships WHERE organization_id IN (SELECT id FROM organizations WHERE name = 'Left behind')",
    );
    expect(await create(request)).toMatchObject({
      __typename: "InvalidInput",
      problems: [{ code: "CONTRADICTION", path: ["idempotencyKey"] }],
    });
    expect(await ask(server, "query One($id: ID!) { organization(id: $id) { name } }", { id })).toBeNull();
  });

  it("only on paper, when it is a dry run", async () => {
    expect(await create({ ...FRESNO, name: "On paper", dryRun: true })).toEqual({
      __typename: "SavedOrganization",
      dryRun: true,
      organization: null,
    });
    const { rows } = await server.database.owner.query(
      "SELECT (SELECT count(*)::int FROM organizations WHERE name = 'On paper') AS organizations",
    );
    expect(rows).toEqual([{ organizations: 0 }]);
  });
});

describe("the facts of a client", () => {
  it("change one by one, and what is left out stays", async () => {
    const before = await made({ ...FRESNO, name: "Changing" });
    const [plant, store] = before.locations;
    const answer = await change({
      id: before.id,
      version: 1,
      currency: "EUR",
      locations: [{ id: store?.id, name: "Cold store north" }, { name: "Office" }],
    });
    expect(answer.organization).toMatchObject({
      name: "Changing",
      currency: "EUR",
      fiscalYearStartMonth: 7,
      frameworks: FRESNO.frameworks,
      figures: before.figures,
      version: 2,
      locations: [
        { id: store?.id, name: "Cold store north", jurisdiction: null },
        { name: "Office", jurisdiction: null },
      ],
    });
    expect(answer.organization?.locations.map(({ id }) => id)).not.toContain(plant?.id);
  });

  it("are changed by one of two who read the same version; the other sees both values", async () => {
    const { id } = await made({ name: "Contested", frameworks: ["SOC 2"] });
    const answers = await Promise.all([
      change({ id, version: 1, name: "Contested by Ada" }),
      change({ id, version: 1, name: "Contested by Lin" }),
    ]);
    const kinds = answers.map(({ __typename }) => __typename).sort();
    expect(kinds).toEqual(["SavedOrganization", "VersionConflict"]);
    const [winner, loser] = answers[0].organization ? ["Ada", "Lin"] : ["Lin", "Ada"];
    expect(answers.find(({ __typename }) => __typename === "VersionConflict")).toEqual({
      __typename: "VersionConflict",
      yourVersion: 1,
      storedVersion: 2,
      differences: [{ path: "name", yours: `"Contested by ${loser}"`, stored: `"Contested by ${winner}"` }],
    });
  });

  it("keep emoji, accents and right-to-left text exactly", async () => {
    const name = "Ünïted 🥕 Growers — مزارعو الوادي 👩‍🌾";
    const organization = await made({ name, frameworks: ["סעיף 21"] });
    expect(organization).toMatchObject({ name, frameworks: ["סעיף 21"] });
  });

  it.each`
    what                           | input                                                                                     | code              | path
    ${"a blank name"}              | ${{ name: "  " }}                                                                         | ${"REQUIRED"}     | ${["name"]}
    ${"a name of 201 characters"}  | ${{ name: "x".repeat(201) }}                                                              | ${"OUT_OF_RANGE"} | ${["name"]}
    ${"month 13"}                  | ${{ fiscalYearStartMonth: 13 }}                                                           | ${"OUT_OF_RANGE"} | ${["fiscalYearStartMonth"]}
    ${"negative headcount"}        | ${{ figures: [{ kind: "HEADCOUNT", from: "2027-01", value: "-1" }] }}                     | ${"OUT_OF_RANGE"} | ${["figures", "0", "value"]}
    ${"half a user"}               | ${{ figures: [{ kind: "USERS", from: "2027-01", value: "1.5" }] }}                        | ${"TOO_PRECISE"}  | ${["figures", "0", "value"]}
    ${"tenths of cents"}           | ${{ figures: [{ kind: "REVENUE", from: "2027-01", value: "1.005" }] }}                    | ${"TOO_PRECISE"}  | ${["figures", "0", "value"]}
    ${"a month given twice"}       | ${{ figures: [1, 2].map((n) => ({ kind: "SITES", from: "2027-01", value: String(n) })) }} | ${"DUPLICATE"}    | ${["figures", "1", "from"]}
    ${"a framework given twice"}   | ${{ frameworks: ["SOC 2", "SOC 2"] }}                                                     | ${"DUPLICATE"}    | ${["frameworks", "1"]}
    ${"a place that is no place"}  | ${{ locations: [{ name: "HQ", jurisdiction: "California" }] }}                            | ${"UNKNOWN"}      | ${["locations", "0", "jurisdiction"]}
    ${"an unknown id of a place"}  | ${{ locations: [{ id: randomUUID(), name: "HQ" }] }}                                      | ${"UNKNOWN"}      | ${["locations", "0", "id"]}
    ${"an id that is no id"}       | ${{ locations: [{ id: "'; DROP", name: "HQ" }] }}                                         | ${"UNKNOWN"}      | ${["locations", "0", "id"]}
    ${"text of 10,001 characters"} | ${{ locations: [{ name: "HQ", jurisdiction: "x".repeat(10_001) }] }}                      | ${"OUT_OF_RANGE"} | ${["locations", "0", "jurisdiction"]}
    ${"an empty key"}              | ${{ idempotencyKey: " " }}                                                                | ${"OUT_OF_RANGE"} | ${["idempotencyKey"]}
    ${"half a character"}          | ${{ name: "\ud83e" }}                                                                     | ${"UNSUPPORTED"}  | ${["name"]}
  `("refuse $what and stay as they are", async ({ input, code, path }: Record<string, unknown>) => {
    const { id } = await made({ name: "Unharmed" });
    const asked = { id, version: 1, ...(input as object) };
    const refused = await change(asked);
    expect(refused.__typename).toBe("InvalidInput");
    expect(refused.problems?.map((problem) => ({ code: problem.code, path: problem.path }))).toContainEqual({
      code,
      path,
    });
    const stored = await ask(server, `query One($id: ID!) { organization(id: $id) { name version } }`, {
      id,
    });
    expect(stored).toEqual({ name: "Unharmed", version: 1 });
  });
});

describe("an organization of somebody else", () => {
  it("answers exactly like one that does not exist", async () => {
    const { rows } = await server.database.owner.query<{ id: string }>("SELECT id FROM firms");
    const foreign = await arrangeOrganization(server.database, rows[0]?.id ?? "", "Not hers");
    for (const uuid of [foreign, randomUUID()]) {
      const id = globalId("Organization", uuid);
      expect(await ask(server, "query One($id: ID!) { organization(id: $id) { name } }", { id })).toBeNull();
      expect(await change({ id, version: 1, name: "Mine" })).toEqual({
        __typename: "NotFound",
        id,
        message: "There is nothing of this id that you may see.",
      });
    }
    for (const id of ["", "nonsense", globalId("Plan", foreign)])
      expect(await change({ id, version: 1, name: "Mine" })).toMatchObject({ __typename: "NotFound" });
  });

  it("may be read but not changed by a VIEWER", async () => {
    const { id } = await made({ name: "Look, do not touch" });
    const { rows } = await server.database.owner.query<{ id: string; firm_id: string }>(
      "SELECT id, firm_id FROM organizations WHERE name = 'Look, do not touch'",
    );
    const person = await arrangePerson(server.database, rows[0]?.firm_id ?? "", "Only looking");
    await arrangeMembership(server.database, person, rows[0]?.id ?? "", "VIEWER");
    const token = await arrangeToken(server.database, person);
    expect(
      await ask(server, "query One($id: ID!) { organization(id: $id) { role } }", { id }, token),
    ).toEqual({
      role: "VIEWER",
    });
    expect(await change({ id, version: 1, name: "Touched" }, token)).toEqual({
      __typename: "NotAllowed",
      message: "As VIEWER you may read, and change nothing.",
    });
  });
});
