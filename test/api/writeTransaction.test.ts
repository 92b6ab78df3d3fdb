import { type DataSource, type EntityManager, QueryFailedError } from "typeorm";
import { dataSourceFor } from "../../src/models/createDataSource";
import { Organization } from "../../src/models/Organization";
import { openContext } from "../../src/services/openContext";
import { organizationIdsOf, type Viewer } from "../../src/services/Viewer";
import { writeTransaction } from "../../src/services/writeTransaction";
import { arrangeViewer } from "../support/arrangeViewer";
import { openTestDatabase, type TestDatabase } from "../support/openTestDatabase";
import { recordStatements } from "../support/recordStatements";

let database: TestDatabase;
/** With a single connection, whatever is not given back stops the next test. */
let oneConnection: DataSource;
let viewer: Viewer;
let one: string;
let two: string;
beforeAll(async () => {
  database = await openTestDatabase();
  oneConnection = await dataSourceFor(database.appUrl, 1).initialize();
});
beforeEach(async () => {
  viewer = await arrangeViewer(database, "One", "Two");
  [one = "", two = ""] = organizationIdsOf(viewer);
});
afterEach(async () => {
  jest.restoreAllMocks();
  expect(await oneConnection.query("SELECT 1 AS alive")).toEqual([{ alive: 1 }]);
});
afterAll(async () => {
  await oneConnection.destroy();
  await database.close();
});

const write = <T>(
  work: (manager: EntityManager) => Promise<T>,
  dataSource = database.dataSource,
): Promise<T> => writeTransaction(dataSource, organizationIdsOf(viewer), work);

const append = (manager: EntityManager, id: string, text: string): Promise<unknown> =>
  manager.query("UPDATE organizations SET name = name || $2 WHERE id = $1", [id, text]);

async function nameOf(id: string): Promise<string | undefined> {
  const { rows } = await database.owner.query<{ name: string }>(
    "SELECT name FROM organizations WHERE id = $1",
    [id],
  );
  return rows[0]?.name;
}

/** Lets go when so many have arrived, so that their transactions overlap for certain; later ones pass at once. */
function meetingOf(count: number): () => Promise<void> {
  let arrived = 0;
  let letGo = (): void => undefined;
  const everyone = new Promise<void>((resolve) => (letGo = resolve));
  return () => {
    arrived += 1;
    if (arrived === count) letGo();
    return everyone;
  };
}

/** Notes the SQLSTATE of what fails in the work, and lets it fail. */
function noting<T>(codes: unknown[], work: Promise<T>): Promise<T> {
  return work.catch((error: unknown) => {
    if (error instanceof QueryFailedError) codes.push((error.driverError as { code?: unknown }).code);
    throw error;
  });
}

describe("work that another writer got in between of", () => {
  it("runs again from the start, so that no update is lost", async () => {
    const meet = meetingOf(3);
    const codes: unknown[] = [];
    let runs = 0;
    await Promise.all(
      ["a", "b", "c"].map((letter) =>
        write(async (manager) => {
          runs += 1;
          const { name } = await manager.findOneByOrFail(Organization, { id: one });
          await meet();
          await noting(codes, manager.update(Organization, { id: one }, { name: name + letter }));
        }),
      ),
    );
    expect(["Oneabc", "Oneacb", "Onebac", "Onebca", "Onecab", "Onecba"]).toContain(await nameOf(one));
    expect(runs).toBeGreaterThan(3);
    expect(new Set(codes)).toEqual(new Set(["40001"]));
  });

  it("runs again when it decided on what the other has changed meanwhile, although they wrote different rows", async () => {
    const meet = meetingOf(2);
    const claim = (id: string) =>
      write(async (manager) => {
        const taken = await manager.query<unknown[]>(
          "SELECT 1 FROM organizations WHERE name LIKE '% claimed'",
        );
        await meet();
        if (taken.length > 0) return "too late";
        await append(manager, id, " claimed");
        return "claimed";
      });
    expect((await Promise.all([claim(one), claim(two)])).sort()).toEqual(["claimed", "too late"]);
  });

  it("runs again after a deadlock", async () => {
    const meet = meetingOf(2);
    const codes: unknown[] = [];
    const inOrder = (first: string, second: string) =>
      write(async (manager) => {
        await append(manager, first, "+");
        await meet();
        await noting(codes, append(manager, second, "+"));
      });
    await Promise.all([inOrder(one, two), inOrder(two, one)]);
    expect([await nameOf(one), await nameOf(two)]).toEqual(["One++", "Two++"]);
    expect(codes).toContain("40P01");
  });

  it("runs again although it has wrapped the database's error in one of its own", async () => {
    const meet = meetingOf(2);
    const careful = () =>
      write(async (manager) => {
        const { name } = await manager.findOneByOrFail(Organization, { id: one });
        await meet();
        try {
          await manager.update(Organization, { id: one }, { name: `${name}!` });
        } catch (error) {
          throw new Error("The organization could not be renamed.", { cause: error });
        }
      });
    await Promise.all([careful(), careful()]);
    expect(await nameOf(one)).toBe("One!!");
  });

  it("is given up after thirty runs, with the database's own error", async () => {
    let runs = 0;
    const never = write((manager) => {
      runs += 1;
      return manager.query("DO $$ BEGIN RAISE EXCEPTION 'always too slow' USING ERRCODE = '40001'; END $$");
    }, oneConnection);
    await expect(never).rejects.toThrow("always too slow");
    expect(runs).toBe(30);
  });
});

describe("work that fails for another reason", () => {
  it("is not run again, and leaves nothing behind", async () => {
    let runs = 0;
    const failing = write(async (manager) => {
      runs += 1;
      await append(manager, one, " changed");
      throw new Error("The budget is frozen.");
    }, oneConnection);
    await expect(failing).rejects.toThrow("The budget is frozen.");
    expect(runs).toBe(1);
    expect(await nameOf(one)).toBe("One");
  });

  it("is not taken for done when it hides that a statement failed", async () => {
    const hiding = write(async (manager) => {
      await append(manager, one, " changed");
      await manager.query("SELECT 1 / 0").catch(() => undefined);
      return "done";
    }, oneConnection);
    await expect(hiding).rejects.toThrow("division by zero");
    expect(await nameOf(one)).toBe("One");
  });

  it("goes on when it went back to a savepoint", async () => {
    const result = await write(async (manager) => {
      await append(manager, one, " kept");
      await manager.transaction((inner) => inner.query("SELECT 1 / 0")).catch(() => undefined);
      return "done";
    }, oneConnection);
    expect(result).toBe("done");
    expect(await nameOf(one)).toBe("One kept");
  });

  it("cannot reach the connection after its transaction has ended", async () => {
    let letGo = (): void => undefined;
    const later = new Promise<void>((resolve) => (letGo = resolve));
    let stray: Promise<unknown> = Promise.resolve();
    await write((manager) => {
      stray = later.then(() => append(manager, one, " outside of any transaction"));
      return Promise.resolve();
    }, oneConnection);
    letGo();
    await expect(stray).rejects.toThrow(/has ended|already released/);
    expect(await nameOf(one)).toBe("One");
  });

  it("gives its place in the pool back when the connection is lost", async () => {
    const cut = write(async (manager) => {
      const [{ pid } = { pid: 0 }] = await manager.query<{ pid: number }[]>("SELECT pg_backend_pid() AS pid");
      await database.owner.query("SELECT pg_terminate_backend($1)", [pid]);
      await append(manager, one, " never");
    }, oneConnection);
    await expect(cut).rejects.toThrow();
    expect(await nameOf(one)).toBe("One");
  });
});

describe("ctx.write", () => {
  const names = (manager: EntityManager) => manager.query("SELECT name FROM organizations ORDER BY name");

  it("is followed by reads that see what was written, and needs no second connection", async () => {
    const { sent } = recordStatements();
    const { context, close } = openContext(oneConnection, viewer);
    expect(await context.read(names)).toEqual([{ name: "One" }, { name: "Two" }]);
    await context.write((manager) => append(manager, one, " renamed"));
    expect(await context.read(names)).toEqual([{ name: "One renamed" }, { name: "Two" }]);
    await close();
    expect(sent.map((text) => text.split(" ", 2).join(" "))).toEqual([
      ...["BEGIN ISOLATION", "SELECT name", "COMMIT"],
      ...[
        "START TRANSACTION",
        "SET TRANSACTION",
        "SELECT set_config('app.organizations',",
        "UPDATE organizations",
        "COMMIT",
      ],
      ...["BEGIN ISOLATION", "SELECT name", "COMMIT"],
    ]);
  });

  it("refuses reads beside its own manager, which would see another state and wait for another connection", async () => {
    const { context, close } = openContext(oneConnection, viewer);
    await expect(context.write(() => context.read(names))).rejects.toThrow(
      "Read through the manager that ctx.write hands to its work, not through ctx.read.",
    );
    expect(await context.read(names)).toHaveLength(2);
    await close();
  });
});
