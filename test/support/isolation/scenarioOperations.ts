import { scenarioOf } from "./contents";
import { intendedIn } from "./intended";
import type { OperationRow } from "./OperationRow";

/** The rows of scenarios. */
export const SCENARIO_OPERATIONS: Readonly<Record<string, OperationRow>> = {
  "Organization.scenarios": { asked: () => ({}), ids: { after: "nothing" } },
  "Organization.compareScenarios": {
    asked: ({ ids, name }) => ({ ids: [ids.Scenario], plan: `${name} plan` }),
    ids: { "ids[]": "Scenario" },
  },
  "Organization.tryScenario": {
    asked: (client) => {
      const { baseline, patches } = scenarioOf(client);
      return { input: { baseline, patches } };
    },
    ids: { "input.baseline.comparison.planIds[]": "Plan", "input.baseline.scheduleId": "Schedule" },
  },
  "Scenario.results": { asked: () => ({}), ids: { after: "nothing" } },
  "Query.reproduce": { asked: ({ ids }) => ({ id: ids.KeptResult }), ids: { id: "KeptResult" } },
  "Mutation.saveScenario": {
    asked: (client, place) =>
      intendedIn(
        client,
        place === "input.standsOnId"
          ? { name: "Beside", standsOnId: client.ids.Scenario, patches: [] }
          : scenarioOf(client),
      ),
    ids: {
      "input.organizationId": "Organization",
      "input.id": "Scenario",
      "input.standsOnId": "Scenario",
      "input.baseline.comparison.planIds[]": "Plan",
      "input.baseline.scheduleId": "Schedule",
    },
  },
  "Mutation.patchScenario": {
    asked: (client) =>
      intendedIn(client, {
        id: client.ids.Scenario,
        version: 1,
        move: [{ lever: "POSITION_SALARY", value: "91000.00" }],
      }),
    ids: { "input.organizationId": "Organization", "input.id": "Scenario" },
  },
  "Mutation.promoteScenario": {
    asked: (client) => intendedIn(client, { id: client.ids.Scenario, version: 1, leaveRest: true }),
    ids: { "input.organizationId": "Organization", "input.id": "Scenario" },
  },
  "Mutation.keepResult": {
    asked: (client) => intendedIn(client, { id: client.ids.Scenario, version: 1 }),
    ids: { "input.organizationId": "Organization", "input.id": "Scenario" },
  },
  "Mutation.removeScenario": {
    asked: (client) => intendedIn(client, { id: client.ids.Scenario, version: 1 }),
    ids: { "input.organizationId": "Organization", "input.id": "Scenario" },
  },
};
