import { adopting } from "../../support/adopting";
import { arrangeClient, arrangeMember, type ArrangedClient } from "../../support/arrangeClient";
import { ask } from "../../support/asking";
import { budgeting } from "../../support/budgeting";
import { planning, type StoredPlan } from "../../support/planning";
import { purchasing } from "../../support/purchasing";
import { scheduling, type ScheduleAnswer } from "../../support/scheduling";
import { type StartedTestServer, startTestServer } from "../../support/startTestServer";

let server: StartedTestServer;
let client: ArrangedClient;
beforeAll(async () => {
  server = await startTestServer();
});
beforeEach(async () => {
  client = await arrangeClient(server);
});
afterAll(() => server.close());

const here = [() => server, () => client] as const;
const { saveRoadmap, made } = scheduling(...here);
const { saveBudget } = budgeting(...here);
const { saved } = planning(...here);
const { adopted } = adopting(...here);
const { invoice } = purchasing(...here);

/** Network costs 1,000.00 a month; nothing else limits it. */
const ROADMAP = {
  projects: [
    {
      key: "Network",
      name: "Network",
      status: "APPROVED",
      duration: 5,
      monthlyBenefit: "2600",
      costs: [{ name: "Lines", expenditure: "OPEX", profile: "UP_FRONT", amount: "1000" }],
    },
  ],
};
const MAKE = { roadmapVersion: 1, settings: { months: 12, asOf: "2027-01-04" } };
const STATED = [{ name: "Stated", from: "2027-01", months: 12, amount: "9000.00" }];

const technician = (): Promise<StoredPlan> =>
  saved({
    name: "Hire",
    positions: [{ terms: { title: "Technician", salary: "48123.00", start: "2027-01" } }],
  });

/** A budget of 90,000.00 for the year, the roadmap, and a plan of record that pays one person. */
async function arrange(): Promise<void> {
  await saveBudget(2027, "90000.00");
  await saveRoadmap(ROADMAP);
  const { id } = await technician();
  await adopted(id);
}

const SEQUENCE =
  "sequence { money { name amount left } projects { name drivers { sentence } scheduleFloat } }";
const ASK = `query ($org: ID!, $id: ID!, $project: ID!) {
  node(id: $id) { ... on Schedule { dates { id name startDay finishDay } withheld { code reason } ${SEQUENCE} } }
  organization(id: $org) { roadmap { schedules { nodes { dates { name } withheld { code } ${SEQUENCE} } } } }
  explainProject(scheduleId: $id, projectId: $project) { __typename }
  whatIf(input: { scheduleId: $id, changes: [{ decline: { projectId: $project } }] }) { __typename } }`;

async function asked(schedule: ScheduleAnswer, token: string) {
  const [project] = schedule.sequence.projects;
  const { data, errors } = await server.post(
    ASK,
    { org: client.id, id: schedule.id, project: project?.id },
    token,
  );
  expect(errors).toBeUndefined();
  return data;
}

const HIDDEN = { withheld: { code: "WITHHELD" }, sequence: null };
const SHOWN = { withheld: null, sequence: { projects: [{ name: "Network" }] } };

describe.each(["VIEWER", "CLIENT"] as const)("a %s", (role) => {
  it("is told the dates of a schedule that was fitted into what pay leaves of the budgets, and no more", async () => {
    await arrange();
    const schedule = await made(MAKE);
    const data = await asked(schedule, await arrangeMember(server, client.uuid, role));
    const dates = [{ name: "Network", startDay: "2027-01-04", finishDay: "2027-01-08" }];
    expect(data).toMatchObject({
      node: { ...HIDDEN, dates },
      organization: { roadmap: { schedules: { nodes: [{ ...HIDDEN, dates: [{ name: "Network" }] }] } } },
      explainProject: { __typename: "Withheld" },
      whatIf: { __typename: "Withheld" },
    });
    expect(JSON.stringify(data)).not.toMatch(/\d\.\d\d"/);
  });

  it.each([{ budget: "NONE" }, { allowances: STATED }])(
    "is told all of a schedule that pay has no part in: %j",
    async (more) => {
      await arrange();
      const schedule = await made({ ...MAKE, ...more });
      expect(await asked(schedule, await arrangeMember(server, client.uuid, role))).toMatchObject({
        node: SHOWN,
        explainProject: { __typename: "ProjectExplanation" },
        whatIf: { __typename: "WhatIf" },
      });
    },
  );
});

it("who sees pay is told all of it, and what the budgets leave beside pay", async () => {
  await arrange();
  const schedule = await made(MAKE);
  expect(await asked(schedule, client.token)).toMatchObject({
    node: SHOWN,
    explainProject: { __typename: "ProjectExplanation" },
    whatIf: { __typename: "WhatIf" },
  });
});

it("a schedule made of budgets without a position in them is told", async () => {
  await saveBudget(2027, "90000.00");
  await saveRoadmap(ROADMAP);
  const schedule = await made(MAKE);
  const viewer = await arrangeMember(server, client.uuid, "VIEWER");
  expect(await asked(schedule, viewer)).toMatchObject({ node: SHOWN });
});

it("an invoice that names a position hides the money too, with no plan adopted", async () => {
  await saveBudget(2027, "90000.00");
  await saveRoadmap(ROADMAP);
  const { positions } = await technician();
  const line = {
    description: "Pay",
    month: "2027-01",
    amount: "4010.25",
    planned: true,
    expenditure: "OPEX",
  };
  await invoice({ number: "PAYROLL-1", lines: [{ ...line, positionId: positions[0]?.id }] });
  const schedule = await made(MAKE);
  const viewer = await arrangeMember(server, client.uuid, "VIEWER");
  expect(await asked(schedule, viewer)).toMatchObject({ node: HIDDEN });
});

it("the context of a budget line says that pay is left out of it", async () => {
  await arrange();
  const context = async (token: string) =>
    ask<object>(
      server,
      `query ($id: ID!) { organization(id: $id) { budgets { nodes { lines {
         budgetContext { withheld { code } standing { planned } } } } } } }`,
      { id: client.id },
      token,
    );
  const viewer = await arrangeMember(server, client.uuid, "VIEWER");
  const withheld = (code: string | null) => ({
    budgets: { nodes: [{ lines: [{ budgetContext: { withheld: code === null ? null : { code } } }] }] },
  });
  expect(await context(viewer)).toMatchObject(withheld("WITHHELD"));
  expect(await context(client.token)).toMatchObject(withheld(null));
});
