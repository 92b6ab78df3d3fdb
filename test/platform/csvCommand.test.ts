import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { csvArguments } from "../../src/server/csv/csvArguments";
import { importFrom } from "../../src/server/csv/importFrom";
import {
  arrangeFirm,
  arrangeMembership,
  arrangeOrganization,
  arrangePerson,
  arrangeToken,
} from "../support/arrange";
import { openTestDatabase, type TestDatabase } from "../support/openTestDatabase";
import { makeTemporaryFolder, type TemporaryFolder } from "../support/temporaryFolder";

let database: TestDatabase;
let folder: TemporaryFolder;
let token: string;
let organizationId: string;
beforeEach(async () => {
  database = await openTestDatabase();
  folder = makeTemporaryFolder();
  const firm = await arrangeFirm(database);
  const person = await arrangePerson(database, firm);
  organizationId = await arrangeOrganization(database, firm);
  await arrangeMembership(database, person, organizationId, "ANALYST");
  token = await arrangeToken(database, person);
});
afterEach(async () => {
  await database.close();
  folder.remove();
});

const HEADER = "number,supplier,issuedOn,description,month,amount,planned,expenditure\r\n";
const rows = (count: number): string =>
  Array.from(
    { length: count },
    (_, n) => `H-${n},Harbor IT,2026-01-31,Café ${n},2026-01,0.01,true,OPEX\r\n`,
  ).join("");

function fileOf(content: string | Buffer): string {
  const path = join(folder.path, "invoices.csv");
  writeFileSync(path, content);
  return path;
}

const importing = (content: string | Buffer, ...more: string[]) =>
  importFrom(database.dataSource, token, csvArguments(["import", "invoices", fileOf(content), ...more]));

const stored = async (): Promise<unknown> =>
  (
    await database.owner.query(
      `SELECT count(*)::int AS lines, count(DISTINCT invoice_id)::int AS invoices, sum(amount)::text AS total,
              count(DISTINCT description)::int AS descriptions FROM invoice_lines WHERE organization_id = $1`,
      [organizationId],
    )
  ).rows[0];

it("imports more rows than one batch holds, wherever the pieces of the file end, once", async () => {
  expect(await importing(HEADER + rows(3_500), "--dry-run")).toBe(
    "3500 invoices of 3500 rows would be imported; nothing is stored.",
  );
  const told = "3500 invoices of 3500 rows are imported.";
  expect(await importing(HEADER + rows(3_500))).toBe(told);
  expect(await importing(HEADER + rows(3_500))).toBe(told);
  expect(await stored()).toEqual({ lines: 3500, invoices: 3500, total: "35.00", descriptions: 3500 });
});

it("imports nothing when the last row is wrong, and says where", async () => {
  const wrong = "H-0,Harbor IT,2026-01-31,Service,2026-01,x,true,OPEX\r\n";
  await expect(importing(HEADER + rows(2_500) + wrong)).rejects.toThrow(
    'Nothing was imported. 1 problems:\n  row 2502, amount: "x" is not a number in the declared style. ' +
      "Write it like 1234.56, or declare how the file is written.",
  );
  expect(await stored()).toEqual({ lines: 0, invoices: 0, total: null, descriptions: 0 });
});

it("imports budget lines, with the rows of several fiscal years mixed", async () => {
  const header = "fiscalYear,name,expenditure,pool,purpose,amount\r\n";
  const lines = Array.from(
    { length: 1_500 },
    (_, n) => `${2027 + (n % 3)},Line ${n},OPEX,OTHER,RUN,0.12\r\n`,
  );
  const asked = csvArguments(["import", "budget-lines", fileOf(header + lines.join(""))]);
  expect(await importFrom(database.dataSource, token, asked)).toBe(
    "1500 budget lines of 1500 rows are imported.",
  );
  const { rows: kept } = await database.owner.query(
    `SELECT budget.fiscal_year, budget.version, count(DISTINCT line.id)::int AS lines, sum(amount)::text AS total
       FROM budgets budget
       JOIN budget_lines line ON line.organization_id = budget.organization_id AND line.budget_id = budget.id
       JOIN budget_amounts money ON money.organization_id = line.organization_id AND money.line_id = line.id
      WHERE budget.organization_id = $1 GROUP BY budget.fiscal_year, budget.version ORDER BY budget.fiscal_year`,
    [organizationId],
  );
  // 500 lines of 0.12 are 60.00.
  expect(kept).toEqual(
    [2027, 2028, 2029].map((fiscal_year) => ({ fiscal_year, version: 1, lines: 500, total: "60.00" })),
  );
});

it.each([
  ["UTF-16 with its byte order mark", Buffer.from(`\uFEFF${HEADER}`, "utf16le"), "is UTF-16"],
  ["Latin-1", Buffer.from(`${HEADER}H-1,Café`, "latin1"), "is not UTF-8"],
])("refuses %s with the way out", async (_, content, message) => {
  await expect(importing(content)).rejects.toThrow(message);
  await expect(importing(content)).rejects.toThrow('Save it as UTF-8: "CSV UTF-8" in Excel');
});

it("refuses a token, an organization and words that mean nothing", async () => {
  const asked = csvArguments(["import", "invoices", fileOf(HEADER + rows(1))]);
  await expect(importFrom(database.dataSource, "fl_x", asked)).rejects.toThrow("Set FAIRLEAD_TOKEN");
  await expect(importing(HEADER + rows(1), "--organization", "nonsense")).rejects.toThrow(
    "nothing of this id",
  );
  for (const words of [
    [],
    ["export", "invoices", "x"],
    ["import", "plans", "x"],
    ["import", "invoices", "x", "--what"],
  ])
    expect(() => csvArguments(words)).toThrow("npm run csv -- import invoices|contracts|budget-lines FILE");
});
