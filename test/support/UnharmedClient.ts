import { randomUUID } from "node:crypto";
import { arrangeClient, type ArrangedClient } from "./arrangeClient";
import { REFUSALS, type Saved } from "./asking";
import type { StartedTestServer } from "./startTestServer";

export type Intention = "changeOrganization" | "savePlan" | "saveBudget" | "saveRoadmap";

interface Refused extends Saved {
  readonly cycles?: readonly object[];
}

const READ = `query ($id: ID!) { organization(id: $id) {
  name version figures { kind from value } locations { id name }
  plans { nodes { id name version updatedAt positions { id termsJson } engagements { id termsJson } } }
  budgets { nodes { id fiscalYear notes version updatedAt lines { id name account months { month amount } } } }
  roadmap { version updatedAt start projects { id name goal duration costs { amount } }
    dependencies { from to relation lag } } } }`;

export const project = (key: string, more: object = {}) => ({
  key,
  name: key,
  status: "APPROVED",
  duration: 5,
  ...more,
});
export const roadmapOf = (projects: readonly object[], dependencies: readonly object[] = []) => ({
  start: "2027-01-04",
  projects,
  dependencies,
});
export const LINE = {
  name: "Payroll",
  expenditure: "OPEX",
  pool: "INTERNAL_LABOR",
  purpose: "RUN",
  annual: "12",
};
export const SEAT = { title: "Administrator", salary: "96000" };
export const MSP = { name: "MSP", kind: "MSP", monthlyRetainer: "100" };

/** An organization with a plan, a budget and a roadmap, which bad input must leave as they are. */
export class UnharmedClient {
  private constructor(
    private readonly server: StartedTestServer,
    readonly client: ArrangedClient,
  ) {}

  static async arrange(server: StartedTestServer): Promise<UnharmedClient> {
    const made = new UnharmedClient(server, await arrangeClient(server, "Unharmed"));
    const first = { version: undefined };
    await made.send("changeOrganization", {
      figures: [{ kind: "USERS", from: "2027-01", value: "45" }],
      locations: [{ name: "Plant" }],
    });
    const parts = { positions: [{ terms: SEAT }], engagements: [{ terms: MSP }] };
    await made.send("savePlan", { ...first, name: "Hire", ...parts });
    await made.send("saveBudget", { ...first, fiscalYear: 2027, lines: [LINE] });
    await made.send("saveRoadmap", { ...first, ...roadmapOf([project("Network"), project("Phones")]) });
    return made;
  }

  /** Sends a change of version 1; what comes back over HTTP, whatever it is. */
  async send(intention: Intention, input: object) {
    const type = `${intention.charAt(0).toUpperCase()}${intention.slice(1)}Input`;
    const cycles = intention === "saveRoadmap" ? "... on DependencyCycles { cycles { names } }" : "";
    const mutation = `mutation ($input: ${type}!) { ${intention}(input: $input) { __typename ${cycles} ${REFUSALS} } }`;
    const { id } = this.client;
    const whose = intention === "changeOrganization" ? { id } : { organizationId: id };
    const variables = { input: { ...whose, idempotencyKey: randomUUID(), version: 1, ...input } };
    const { status, data, errors } = await this.server.post(mutation, variables, this.client.token);
    return { status, errors, answer: data?.[intention] as Refused };
  }

  /** The problems of a change, as "CODE path". */
  async problemsOf(intention: Intention, input: object): Promise<string[]> {
    const { answer } = await this.send(intention, input);
    expect(answer.__typename).toBe("InvalidInput");
    return (answer.problems ?? []).map(({ code, path }) => `${code} ${path.join(".")}`);
  }

  /** All that is stored, and the keys of all changes that are remembered. */
  async everything(): Promise<object> {
    const { data, errors } = await this.server.post(READ, { id: this.client.id }, this.client.token);
    expect(errors).toBeUndefined();
    const { rows } = await this.server.database.owner.query<{ key: string }>(
      "SELECT key FROM idempotent_requests WHERE organization_id = $1 ORDER BY key",
      [this.client.uuid],
    );
    return { organization: data?.organization, keys: rows.map(({ key }) => key) };
  }
}
