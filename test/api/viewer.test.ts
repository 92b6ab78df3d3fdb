import { MEMBERSHIP_ROLES } from "../../src/models/MembershipRole";
import { Role } from "../../src/schema/Role";
import {
  arrangeFirm,
  arrangeMembership,
  arrangeOrganization,
  arrangePerson,
  arrangeToken,
} from "../support/arrange";
import { type StartedTestServer, startTestServer } from "../support/startTestServer";

let server: StartedTestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(async () => {
  await server.close();
});

const WHO_AM_I = "{ viewer { name firmName organizations { name role } } }";

it("says who is signed in, for which firm, and with which organizations in which role", async () => {
  expect(await server.post(WHO_AM_I)).toMatchObject({
    status: 200,
    errors: undefined,
    data: {
      viewer: {
        name: "Ada Okafor",
        firmName: "Northwind vCIO",
        organizations: [{ name: "Valley Produce", role: "VCIO" }],
      },
    },
  });
});

it("lists organizations by name and leaves out those of the firm that the person does not work with", async () => {
  const { database } = server;
  const firmId = await arrangeFirm(database, "Bridge Advisers");
  const personId = await arrangePerson(database, firmId, "Lin Park");
  for (const name of ["Zinfandel Estates", "Almond Growers"]) {
    const organizationId = await arrangeOrganization(database, firmId, name);
    await arrangeMembership(database, personId, organizationId, "ANALYST");
  }
  await arrangeOrganization(database, firmId, "Not hers");
  const token = await arrangeToken(database, personId);

  const { data } = await server.post(WHO_AM_I, {}, token);

  expect(data?.viewer).toEqual({
    name: "Lin Park",
    firmName: "Bridge Advisers",
    organizations: [
      { name: "Almond Growers", role: "ANALYST" },
      { name: "Zinfandel Estates", role: "ANALYST" },
    ],
  });
});

it("answers with no organizations to a person who works with none", async () => {
  const { database } = server;
  const personId = await arrangePerson(database, await arrangeFirm(database), "New Hire");

  const { data } = await server.post(WHO_AM_I, {}, await arrangeToken(database, personId));

  expect(data?.viewer).toMatchObject({ name: "New Hire", organizations: [] });
});

it("knows the same roles in the schema as in the database", () => {
  expect(Object.values(Role)).toEqual([...MEMBERSHIP_ROLES]);
});

it("describes every type, field, argument and enum value that is ours", async () => {
  const { data } = await server.post(`{
    __schema { types { name description
      fields { name description args { name description } }
      inputFields { name description }
      enumValues { name description }
    } }
  }`);
  const { types } = data?.__schema as { types: Described[] };
  const ours = types.filter(({ name }) => !name.startsWith("__"));
  expect(ours.flatMap((type) => undescribed(type, ""))).toEqual([]);
});

interface Described {
  readonly name: string;
  readonly description: string | null;
  readonly fields?: readonly Described[] | null;
  readonly args?: readonly Described[] | null;
  readonly inputFields?: readonly Described[] | null;
  readonly enumValues?: readonly Described[] | null;
}

function undescribed(element: Described, within: string): string[] {
  const path = `${within}${element.name}`;
  // type-graphql makes the root types itself and gives no way to describe them.
  const missing = (element.description ?? "") === "" && path !== "Query" && path !== "Mutation" ? [path] : [];
  const { fields, args, inputFields, enumValues } = element;
  const inside = [fields, args, inputFields, enumValues].flatMap((list) => list ?? []);
  return [...missing, ...inside.flatMap((child) => undescribed(child, `${path}.`))];
}
