import { randomUUID } from "node:crypto";
import { globalId } from "../../src/schema/relay/globalId";
import { arrangeMembership, arrangeOrganization } from "./arrange";
import { type StartedTestServer, startTestServer } from "./startTestServer";

const PROJECT = `id name status goal duration durationUnit optimisticDuration pessimisticDuration workingDays
  earliestStart fixedStart deadline { finishBy kind reason monthlyPenalty } optional
  monthlyBenefit monthlyTimeSaved monthlyRiskReduction monthlyRunningCost actualStart actualFinish progress
  phases { name duration departments systems severity }
  costs { name expenditure profile amount workingDay } efforts { role hours }
  dates { earliestStart earliestFinish latestStart latestFinish totalFloat freeFloat critical }`;
const ROADMAP = `id version createdBy updatedBy start calendar { weekdays holidays }
  projects { ${PROJECT} } dependencies { from to relation lag lagUnit predecessor { name } successor { name } }
  freezeWindows { name firstDay lastDay departments }
  departments { name limit } capacities { role from fte } workingDays finish criticalProjects { name }
  spend { opex capex total months { month opex capex total } fiscalYears { label monthsCovered total } leftOut { name } }`;
export const SAVE = `mutation ($input: SaveRoadmapInput!) { saveRoadmap(input: $input) { __typename
  ... on SavedRoadmap { dryRun roadmap { ${ROADMAP} } }
  ... on InvalidInput { problems { code path message advice value } }
  ... on DependencyCycles { cycles { names ids } }
  ... on VersionConflict { yourVersion storedVersion differences { path yours stored } }
  ... on NotFound { id } ... on NotAllowed { message } } }`;
export const READ = `query ($id: ID!) { roadmap(organizationId: $id) { __typename ... on Roadmap { ${ROADMAP} } ... on NotFound { id } } }`;

interface Answer {
  readonly __typename: string;
  readonly dryRun?: boolean;
  readonly roadmap: RoadmapAnswer;
  readonly problems: readonly {
    readonly code: string;
    readonly path: readonly string[];
    readonly message: string;
  }[];
  readonly differences: readonly {
    readonly path: string;
    readonly yours: string | null;
    readonly stored: string | null;
  }[];
}
export interface RoadmapAnswer {
  readonly id: string;
  readonly version: number;
  readonly projects: readonly ProjectAnswer[];
  readonly dependencies: readonly object[];
}
interface ProjectAnswer {
  readonly id: string;
  readonly name: string;
}

/** A client of Ada Okafor's, by its global id. */
/** The clients of Ada Okafor, a vCIO, and what she asks about their roadmaps. */
export class RoadmapClients {
  private constructor(
    readonly server: StartedTestServer,
    readonly firmId: string,
    private readonly personId: string,
  ) {}

  static async start(): Promise<RoadmapClients> {
    const server = await startTestServer();
    const { rows } = await server.database.owner.query<{ id: string; firm_id: string }>(
      "SELECT id, firm_id FROM people",
    );
    return new RoadmapClients(server, rows[0]?.firm_id ?? "", rows[0]?.id ?? "");
  }

  /** Another client, by its global id. */
  async add(role: "VCIO" | "VIEWER" | "CLIENT" = "VCIO"): Promise<string> {
    const organizationId = await arrangeOrganization(this.server.database, this.firmId, "Orchard Supply");
    await arrangeMembership(this.server.database, this.personId, organizationId, role);
    return globalId("Organization", organizationId);
  }

  async save(organizationId: string, input: object): Promise<Answer> {
    const variables = { input: { organizationId, idempotencyKey: randomUUID(), ...input } };
    const { data, errors } = await this.server.post(SAVE, variables);
    expect(errors).toBeUndefined();
    return data?.saveRoadmap as Answer;
  }

  async read(organizationId: string): Promise<unknown> {
    const { data, errors } = await this.server.post(READ, { id: organizationId });
    expect(errors).toBeUndefined();
    return data?.roadmap;
  }
}

export const project = (name: string, more: object = {}) => ({
  name,
  key: name,
  status: "APPROVED",
  duration: 5,
  ...more,
});

/** Monday 4 January 2027. Network 5 days, then phones 3 days two days later; a review that overlaps; one declined. */
export const FIRST = {
  start: "2027-01-04",
  calendar: { weekdays: ["MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY"], holidays: ["2027-01-18"] },
  projects: [
    project("Network", {
      goal: "Calls that do not drop",
      monthlyBenefit: "350.00",
      phases: [{ name: "Cutover", duration: 2, departments: ["Sales", "Accounting"] }],
      costs: [
        { name: "Switches", expenditure: "CAPEX", profile: "UP_FRONT", amount: "12000.00" },
        { name: "Cabling", expenditure: "OPEX", profile: "ON_FINISH", amount: "3400.50" },
      ],
      efforts: [{ role: "MANAGEMENT", hours: "40.00" }],
    }),
    project("Phones", {
      duration: 3,
      costs: [{ name: "Licences", expenditure: "OPEX", profile: "EVEN", amount: "100.00" }],
    }),
    project("Review", { duration: 2, status: "PROPOSED" }),
    project("Data lake", {
      status: "DECLINED",
      costs: [{ name: "Storage", expenditure: "OPEX", profile: "EVEN", amount: "9999.00" }],
    }),
  ],
  dependencies: [
    { from: "Network", to: "Phones", lag: 2 },
    { from: "Network", to: "Review", relation: "START_TO_START" },
    { from: "Review", to: "Data lake" },
  ],
  freezeWindows: [
    { name: "Tax season", firstDay: "2027-03-15", lastDay: "2027-04-15", departments: ["Accounting"] },
  ],
};

/** What was answered, as an input that changes nothing. */
export function asInput({ version, projects, dependencies }: RoadmapAnswer, more: object = {}): object {
  return {
    ...FIRST,
    version,
    projects: projects.map(({ id, name }) => ({
      ...FIRST.projects.find((each) => each.name === name),
      key: null,
      id,
    })),
    dependencies: (dependencies as { from: string; to: string; relation: string; lag: number }[]).map(
      ({ from, to, relation, lag }) => ({ from, to, relation, lag }),
    ),
    ...more,
  };
}
