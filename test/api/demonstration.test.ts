import { readFileSync } from "node:fs";
import { join } from "node:path";
import { DEMONSTRATION_ID, removeDemonstration } from "../../src/services/demonstration/demonstration";
import { globalId } from "../../src/schema/relay/globalId";
import { arrangeDemonstration } from "../support/arrangeDemonstration";
import { ask } from "../support/asking";
import { startTestServer, type StartedTestServer } from "../support/startTestServer";

const EXAMPLES = join(__dirname, "../../examples");
const READY = readFileSync(join(EXAMPLES, "00-the-demonstration-client.graphql"), "utf8");
const id = globalId("Organization", DEMONSTRATION_ID);

let server: StartedTestServer;
beforeAll(async () => {
  server = await startTestServer();
  await arrangeDemonstration(server.database);
});
afterAll(() => server.close());

const client = <T>(fields: string): Promise<T> =>
  ask<T>(server, `query Client($id: ID!) { organization(id: $id) { ${fields} } }`, { id });

interface Phase {
  readonly name: string;
  readonly duration: number;
  readonly departments: readonly string[];
}

interface Project {
  readonly name: string;
  readonly duration: number;
  readonly phases: readonly Phase[];
  readonly dates: {
    readonly earliestStart: string;
    readonly earliestFinish: string;
    readonly totalFloat: number;
  };
}

interface Roadmap {
  readonly start: string;
  readonly finish: string;
  readonly calendar: { readonly holidays: readonly string[] };
  readonly criticalProjects: readonly { readonly name: string }[];
  readonly projects: readonly Project[];
  readonly dependencies: readonly { readonly relation: string; readonly lag: number }[];
  readonly freezeWindows: readonly {
    readonly name: string;
    readonly firstDay: string;
    readonly lastDay: string;
    readonly departments: readonly string[];
  }[];
}

const roadmapOfClient = async (): Promise<Roadmap> =>
  (
    await client<{ roadmap: Roadmap }>(`roadmap {
      start finish calendar { holidays } criticalProjects { name } dependencies { relation lag }
      freezeWindows { name firstDay lastDay departments }
      projects { name duration phases { name duration departments }
                 dates { earliestStart earliestFinish totalFloat } } }`)
  ).roadmap;

describe("the roadmap of the demonstration client", () => {
  it("has twelve projects over eighteen months", async () => {
    const { start, finish, projects } = await roadmapOfClient();
    expect(projects).toHaveLength(12);
    // January 2027 is the first month and June 2028 the eighteenth.
    expect([start.slice(0, 7), finish.slice(0, 7)]).toEqual(["2027-01", "2028-06"]);
  });

  it("has dependencies of all four types, with a lag and a lead", async () => {
    const { dependencies } = await roadmapOfClient();
    expect(new Set(dependencies.map(({ relation }) => relation))).toEqual(
      new Set(["FINISH_TO_START", "START_TO_START", "FINISH_TO_FINISH", "START_TO_FINISH"]),
    );
    expect(dependencies.some(({ lag }) => lag > 0)).toBe(true);
    expect(dependencies.some(({ lag }) => lag < 0)).toBe(true);
  });

  it("is held up by the chain that leads from the tax season over the office move to the client portal", async () => {
    const { criticalProjects, projects } = await roadmapOfClient();
    const dates = criticalProjects.map(({ name }) => {
      const { earliestStart, earliestFinish, totalFloat } =
        projects.find((one) => one.name === name)?.dates ?? {};
      return [name, earliestStart, earliestFinish, totalFloat];
    });
    // Counted on a calendar, Monday to Friday without the firm's holidays; H stands for those inside.
    expect(dates).toEqual([
      // 15 days = 3 weeks from Monday 19 April.
      ["Firewall refresh", "2027-04-19", "2027-05-07", 0],
      // 78 days and 3 H (31 May, 18 June, 5 July) = 81 = 16 weeks and 1 day from Monday 10 May.
      ["Internet circuits for the new office", "2027-05-10", "2027-08-30", 0],
      // 28 days and 1 H (6 September) = 29 = 4 days and 5 weeks from Tuesday 31 August.
      ["Office move at the end of the lease", "2027-08-31", "2027-10-08", 0],
      // A lead of 7: begins with the last seven days of the move. 30 days = 6 weeks from Thursday 30 September.
      ["Cloud telephones at the renewal of the contract", "2027-09-30", "2027-11-10", 0],
      // A lag of 15 and 2 H (25 and 26 November) = 17 days: Thursday 11 November to Friday 3 December.
      // 138 days and 6 H (24 and 31 December, 17 January, 21 February, 29 May, 19 June) = 144 = 28 weeks and 4 days.
      ["Tax document management and client portal", "2027-12-06", "2028-06-22", 0],
    ]);
  });

  it("meets what its goals name: freeze, insurance, security updates, end of the lease, renewal of the contract", async () => {
    const { projects } = await roadmapOfClient();
    const finishOf = (name: string) =>
      projects.find((one) => one.name.includes(name))?.dates.earliestFinish ?? "never";
    expect(finishOf("sign-in") < "2027-01-25").toBe(true);
    expect(finishOf("insurance") < "2027-05-01").toBe(true);
    expect(finishOf("Windows 11") < "2027-10-12").toBe(true);
    expect(finishOf("Office move") <= "2027-10-31").toBe(true);
    expect(finishOf("telephones") < "2027-11-30").toBe(true);
  });

  it("says what a schedule needs to know: deadlines, limits of departments, people, and a risk that ends", async () => {
    const { roadmap } = await client<{
      roadmap: {
        projects: {
          name: string;
          deadline: { finishBy: string; kind: string } | null;
          dates: { earliestFinish: string };
          monthlyRiskReduction: string;
          efforts: { role: string; hours: string }[];
        }[];
        departments: { name: string; limit: number }[];
        capacities: { role: string; from: string; fte: string }[];
      };
    }>(`roadmap { departments { name limit } capacities { role from fte }
        projects { name deadline { finishBy kind } dates { earliestFinish } monthlyRiskReduction efforts { role hours } } }`);
    const withDeadline = roadmap.projects.filter(({ deadline }) => deadline !== null);
    expect(withDeadline.map(({ deadline }) => deadline)).toEqual([
      { finishBy: "2027-04-30", kind: "HARD" },
      { finishBy: "2027-10-11", kind: "HARD" },
      { finishBy: "2027-10-31", kind: "SOFT" },
    ]);
    for (const { deadline, dates } of withDeadline)
      expect(dates.earliestFinish <= (deadline?.finishBy ?? "")).toBe(true);
    expect(roadmap.departments.map(({ limit }) => limit)).toEqual([2, 2, 1, 2]);
    expect(roadmap.capacities).toEqual([{ role: "Office manager", from: "2027-01", fte: "0.2500" }]);
    const risks = roadmap.projects.map(({ monthlyRiskReduction }) => monthlyRiskReduction);
    // 54,000 / 60 and 78,000 / 120.
    expect(risks.filter((risk) => risk !== "0.00")).toEqual(["900.00", "650.00"]);
    const hours = roadmap.projects.flatMap(({ efforts }) =>
      efforts.filter(({ role }) => role === "Office manager"),
    );
    expect(hours.map((each) => each.hours)).toEqual(["40.00", "24.00"]);
  });

  it("disturbs no department during a freeze of that department", async () => {
    const { projects, freezeWindows, calendar } = await roadmapOfClient();
    expect(freezeWindows.map(({ name }) => name)).toContain("Tax season 2028");
    const holidays = new Set(calendar.holidays);
    for (const { name, duration, phases, dates } of projects) {
      // The phases fill the project, so that their days need no rule.
      expect({ name, days: phases.reduce((sum, phase) => sum + phase.duration, 0) }).toEqual({
        name,
        days: duration,
      });
      const days = workingDays(dates.earliestStart, duration, holidays);
      expect(days.at(-1)).toBe(dates.earliestFinish);
      for (const phase of phases) {
        const [first = "", last = ""] = [days[0], days[phase.duration - 1]];
        days.splice(0, phase.duration);
        const clashes = freezeWindows.filter(
          ({ firstDay, lastDay, departments }) =>
            firstDay <= last &&
            first <= lastDay &&
            departments.some((one) => phase.departments.includes(one)),
        );
        expect({ project: name, phase: phase.name, clashes }).toEqual({
          project: name,
          phase: phase.name,
          clashes: [],
        });
      }
    }
  });
});

/** The first working days from a day on. */
function workingDays(from: string, count: number, holidays: ReadonlySet<string>): string[] {
  const days: string[] = [];
  for (let time = Date.parse(from); days.length < count; time += 86_400_000) {
    const day = new Date(time);
    const written = day.toISOString().slice(0, 10);
    if (day.getUTCDay() % 6 !== 0 && !holidays.has(written)) days.push(written);
  }
  return days;
}

interface Budget {
  readonly label: string;
  readonly total: string;
  readonly totalsByExpenditure: readonly { readonly expenditure: string; readonly amount: string }[];
  readonly totalsByPurpose: readonly { readonly amount: string }[];
}

describe("the budgets of the demonstration client", () => {
  const budgetsOfClient = async () =>
    (
      await client<{ budgets: { nodes: Budget[] } }>(`budgets { nodes {
        label total totalsByExpenditure { expenditure amount } totalsByPurpose { amount } } }`)
    ).budgets.nodes;

  it("are those of three fiscal years", async () => {
    const budgets = await budgetsOfClient();
    expect(budgets.map(({ label, total }) => [label, total])).toEqual([
      // 11,880 + 41,000 + 17,400 + 78,000 + 6 x 12,000 + 9,800 + 16,000 + 8,000 + 9,500 + 2,600 + 46,500 + 13,000 + 3,000
      ["FY2027", "328680.00"],
      // 12,144 + 43,050 + (2 x 1,450 + 3 x 2,250 + 7 x 1,400) + 80,300 + 90,000 + 10,300 + 3,000 + 3,100 + 3,000
      // + 28,000 + 8,500 + 6,750 + 2,700 + 9,600 + 14,000 + 3,000
      ["FY2028", "336894.00"],
      // 12,672 + 45,200 + 16,800 + 82,700 + 92,700 + 10,800 + 1,730 + 9,900 + 15,500 + 3,100 + 4,200 + 3,000
      ["FY2029", "298302.00"],
    ]);
  });

  it("have OPEX and CAPEX, run and transform in each year", async () => {
    for (const { totalsByExpenditure, totalsByPurpose } of await budgetsOfClient()) {
      expect(totalsByExpenditure.filter(({ amount }) => Number(amount) > 0)).toHaveLength(2);
      expect(totalsByPurpose.filter(({ amount }) => Number(amount) > 0).length).toBeGreaterThan(1);
    }
  });

  it("hold the capital expenditure of the roadmap", async () => {
    const { roadmap } = await client<{
      roadmap: { spend: { fiscalYears: { label: string; capex: string }[] } };
    }>("roadmap { spend { fiscalYears { label capex } } }");
    const { fiscalYears } = roadmap.spend;
    expect(fiscalYears.map(({ label, capex }) => [label, capex])).toEqual([
      // Backup appliance 7,800 + firewalls 9,400 + laptops 46,500.
      ["FY2027", "63700.00"],
      // Cabling 28,000 + telephones 6,750.
      ["FY2028", "34750.00"],
    ]);
    const budgets = await budgetsOfClient();
    for (const { label, capex } of fiscalYears) {
      const budget = budgets.find((one) => one.label === label)?.totalsByExpenditure;
      const held = budget?.find(({ expenditure }) => expenditure === "CAPEX")?.amount ?? "0";
      expect(Number(held)).toBeGreaterThanOrEqual(Number(capex));
    }
  });
});

interface PricedPlan {
  readonly name: string;
  readonly byNature: unknown;
}

describe("the plans of the demonstration client", () => {
  it("are those of the ready operation that compares five ways, and seats cost the same to the cent", async () => {
    const inline = await ask<{ plans: PricedPlan[] }>(
      server,
      readFileSync(join(EXAMPLES, "01-compare-five-ways.graphql"), "utf8"),
    );
    const { costComparison } = await client<{
      costComparison: { plans: PricedPlan[] };
    }>(`costComparison(input: {
      start: "2027-01", months: 60
      needs: [
        { role: SUPPORT, hoursPerMonth: "230", unservedHourlyRate: "72.99" }
        { role: MANAGEMENT, hoursPerMonth: "47", unservedHourlyRate: "72.99" }
        { role: VCIO, hoursPerMonth: "12", unservedHourlyRate: "72.99" } ]
    }) { ... on Comparison { plans { name byNature { nature amount } } } }`);
    expect(costComparison.plans.map(({ name }) => name)).toEqual(inline.plans.map(({ name }) => name));
    // The other two pay for users, whose stored path is not the inline one.
    for (const name of ["Systems administrator", "IT manager", "Stay as we are"]) {
      const [stored, written] = [costComparison, inline].map(({ plans }) =>
        plans.find((plan) => plan.name === name),
      );
      expect(stored?.byNature).toBeDefined();
      expect(stored?.byNature).toEqual(written?.byNature);
    }
  });
});

describe("the first ready operation", () => {
  it("shows the demonstration client with its budgets, its roadmap and a comparison", async () => {
    const { data, errors } = await server.post(READY);
    expect(errors).toBeUndefined();
    expect(data).toMatchObject({
      organization: {
        name: "Tulare Street Accountants (demonstration)",
        roadmap: { finish: "2028-06-22" },
        costComparison: {
          cashOnly: { sentence: expect.stringContaining("Over 30 months, by cash cost") as string },
        },
      },
    });
  });

  it("names the clients that there are once the demonstration was removed", async () => {
    await server.database.dataSource.transaction(removeDemonstration);
    const { data, errors } = await server.post(READY);
    expect(errors).toBeUndefined();
    expect(data).toEqual({
      organization: null,
      viewer: { organizations: [{ name: "Valley Produce", role: "VCIO" }] },
    });
  });
});
