import { readFileSync } from "node:fs";
import { join } from "node:path";
import { arrangeDemonstration } from "../support/arrangeDemonstration";
import { ask } from "../support/asking";
import { startTestServer, type StartedTestServer } from "../support/startTestServer";

const WHAT_IF = readFileSync(join(__dirname, "../../examples/14-what-if-a-project-slips.graphql"), "utf8");

let server: StartedTestServer;
beforeAll(async () => {
  server = await startTestServer();
  await arrangeDemonstration(server.database);
});
afterAll(() => server.close());

interface Project {
  readonly name: string;
  readonly dates: { readonly earliestStart: string; readonly earliestFinish: string };
}

interface Tried {
  readonly dryRun: boolean;
  readonly roadmap: { readonly finish: string; readonly projects: readonly Project[] };
}

const datesOf = ({ roadmap }: Tried, name: string) =>
  roadmap.projects.find((project) => project.name.includes(name))?.dates;

interface Stored {
  readonly version: number;
  readonly calendar: unknown;
  readonly freezeWindows: unknown;
  readonly projects: readonly (Record<string, unknown> & { readonly name: string })[];
}

/** Everything that is kept of the roadmap but dependencies. */
const storedRoadmap = async (): Promise<Stored> =>
  ask<Stored>(
    server,
    `{ roadmap(organizationId: "bw0_Hh0AAEAAgAAAAAAAAAE") { ... on Roadmap {
         version start calendar { weekdays holidays } freezeWindows { name firstDay lastDay departments }
         departments { name limit } capacities { role from fte }
         projects { id name status goal duration durationUnit optimisticDuration pessimisticDuration
                    earliestStart fixedStart deadline { finishBy kind reason monthlyPenalty } optional
                    monthlyBenefit monthlyTimeSaved monthlyRiskReduction monthlyRunningCost
                    actualStart actualFinish progress
                    phases { name duration departments systems severity }
                    costs { name amount expenditure profile workingDay } efforts { role hours } } } } }`,
  );

describe("the ready operation that lets a project slip", () => {
  it("answers with the new dates, and stores nothing", async () => {
    const before = await storedRoadmap();
    const tried = await ask<Tried>(server, WHAT_IF);
    expect(tried.dryRun).toBe(true);
    // 98 days and 4 H (31 May, 18 June, 5 July, 6 September) = 102 = 20 weeks and 2 days from Monday 10 May.
    expect(datesOf(tried, "circuits for")).toMatchObject({ earliestFinish: "2027-09-28" });
    // 10 days = 2 weeks from Monday 10 May.
    expect(datesOf(tried, "5G")).toMatchObject({ earliestStart: "2027-05-10", earliestFinish: "2027-05-21" });
    // The move, and with it the whole, is where it was.
    expect(datesOf(tried, "Office move")).toMatchObject({ earliestFinish: "2027-10-08" });
    expect(tried.roadmap.finish).toBe("2028-06-22");
    // Without the training it is the recovery test, done on 1 March, that the application ends five days after.
    expect(datesOf(tried, "insurance")).toMatchObject({ earliestFinish: "2027-03-08" });
    expect(await storedRoadmap()).toEqual(before);
  });

  it("shows, as it says, that a move which waits for the circuits ends after the lease of 31 October", async () => {
    const waiting = WHAT_IF.replace(
      '{ from: "mobile", to: "move" }',
      '{ from: "circuits", to: "move" }',
    ).replace("circuits four weeks later", "the move waits");
    expect(waiting).not.toBe(WHAT_IF);
    // 28 days = 5 weeks and 3 days from Wednesday 29 September.
    expect(datesOf(await ask<Tried>(server, waiting), "Office move")).toEqual({
      earliestStart: "2027-09-29",
      earliestFinish: "2027-11-05",
      totalFloat: 0,
    });
  });

  it("changes nothing but what it says when dryRun is taken away", async () => {
    const before = await storedRoadmap();
    const done = await ask<Tried>(server, WHAT_IF.replace("dryRun: true", ""));
    expect(done.dryRun).toBe(false);
    const after = await storedRoadmap();
    expect({ ...after, projects: [] }).toEqual({ ...before, version: before.version + 1, projects: [] });

    const named = ({ projects }: Stored) => new Map(projects.map((project) => [project.name, project]));
    const [old, kept] = [named(before), named(after)];
    const gone = [...old.keys()].filter((name) => !kept.has(name));
    const added = [...kept.keys()].filter((name) => !old.has(name));
    const changed = [...kept].filter(([name, project]) => {
      const stored = old.get(name);
      return stored !== undefined && JSON.stringify(project) !== JSON.stringify(stored);
    });
    expect(gone).toEqual(["Security awareness programme"]);
    expect(added).toEqual(["Internet by 5G until the circuits are there"]);
    expect(changed.map(([name]) => name)).toEqual([
      "Internet circuits for the new office",
      "Office move at the end of the lease",
    ]);
    expect(after.projects[0]?.name).toBe("Firewall refresh");
  });
});
