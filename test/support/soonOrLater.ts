import type { ArrangedClient } from "./arrangeClient";
import { adopting } from "./adopting";
import { planning } from "./planning";
import { scenarios } from "./scenarios";
import { scheduling } from "./scheduling";
import type { StartedTestServer } from "./startTestServer";

/**
 * Helpers have 100 hours a month for 1,000.00, the newcomer 80 for 2,000.00; the administrator costs 8,000.00 and has none. What helpers
 * know of a vCIO's work costs nothing more.
 */
const team = (name: string, newcomerFrom: string, vcioHours: string) => {
  const helper = (called: string, start: string, monthlyRetainer: string, provides: object[]) => ({
    terms: { name: called, kind: "CO_MANAGED", start, monthlyRetainer, provides },
  });
  return {
    name,
    positions: [{ terms: { title: "Administrator", salary: "96000.00", start: "2027-12" } }],
    engagements: [
      helper("Helpers", "2027-12", "1000.00", [
        { role: "SUPPORT", hoursPerMonth: "100" },
        { role: "VCIO", hoursPerMonth: vcioHours },
      ]),
      helper("Newcomer", newcomerFrom, "2000.00", [{ role: "SUPPORT", hoursPerMonth: "80" }]),
    ],
  };
};

/**
 * One project of ten working days from Wednesday 1 December 2027, with 70 hours of support: 7.0 a day. December has 23 working days, so
 * 180 hours are 7.826 a day and 100 hours 4.347. Its last two days disturb Sales, which must be left alone until the end of February.
 * How much there is of a vCIO is stated, whoever does the project.
 */
const ROADMAP = {
  start: "2027-12-01",
  projects: [
    {
      key: "network",
      name: "Network",
      status: "APPROVED",
      duration: 10,
      earliestStart: "2027-12-01",
      monthlyBenefit: "3100.00",
      monthlyRunningCost: "310.00",
      costs: [{ name: "Switches", expenditure: "CAPEX", profile: "UP_FRONT", amount: "5000.00" }],
      efforts: [{ role: "SUPPORT", hours: "70.00" }],
      phases: [{ name: "Moving", duration: 2, departments: ["Sales"] }],
    },
  ],
  capacities: [{ role: "VCIO", fte: "0.5" }],
  freezeWindows: [{ name: "Close", firstDay: "2028-01-22", lastDay: "2028-02-29", departments: ["Sales"] }],
};

const INVALID = "... on InvalidInput { problems { code path message advice } }";

export interface AskedTogether {
  readonly patches?: readonly object[];
  /** What is said to `withProjects`, as GraphQL writes it. */
  readonly input?: string;
  readonly baseline?: object;
}

/**
 * Two plans for December 2027 to December 2028 that differ in when the newcomer comes. Soon, the plan of record, has 180 hours a month
 * from December on and does the project at once: it is finished on 14 December. Later has them from March on and does it then: in March
 * 2028, which has 23 working days as well, until the 14th.
 */
export function soonOrLater(server: () => StartedTestServer, client: () => ArrangedClient) {
  const { organization } = scenarios(server, client);
  let scheduleId = "";
  const baseline = () => ({
    comparison: {
      start: "2027-12",
      months: 13,
      assumptions: "NONE",
      needs: [{ role: "SUPPORT", hoursPerMonth: "0" }],
    },
    scheduleId,
  });
  /** Fields of the answer of a scenario that is not stored. */
  const tried = async (fields: string, { patches = [], baseline: more = {} }: AskedTogether = {}) =>
    (
      await organization(
        `tryScenario(input: $input) { __typename ... on ScenarioAnswer { ${fields} } ${INVALID} ... on NotFound { id } }`,
        { input: { baseline: { ...baseline(), ...more }, patches } },
      )
    ).tryScenario ?? {};
  return {
    baseline,
    tried,
    /** Fields of what is asked about plans with their projects. */
    together: async <Answer = Record<string, Record<string, unknown>>>(
      fields: string,
      asked: AskedTogether = {},
    ): Promise<Answer> => {
      const input = asked.input === undefined ? "" : `(input: ${asked.input})`;
      const answer = await tried(
        `withProjects${input} { __typename ... on ScenarioExploration { ${fields} } ${INVALID} }`,
        asked,
      );
      return (answer.withProjects ?? answer) as Answer;
    },
    /** @param effort schedules that each search tries */
    arrange: async (effort?: number): Promise<void> => {
      const plans = planning(server, client);
      const soon = await plans.saved(team("Soon", "2027-12", "5"));
      await plans.saved(team("Later", "2028-03", "10"));
      await adopting(server, client).adopted(soon.id);
      const { saveRoadmap, made } = scheduling(server, client);
      await saveRoadmap(ROADMAP);
      const schedule = await made({
        roadmapVersion: 1,
        budget: "NONE",
        settings: { asOf: "2027-12-01", months: 11 },
        effort: { schedules: effort },
      });
      scheduleId = schedule.id;
    },
  };
}
