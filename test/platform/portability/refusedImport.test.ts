import { randomUUID } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { exportInto } from "../../../src/server/portability/portability";
import { arrangeWhole, type WholeClient } from "../../support/portability/arrangeWhole";
import { type EveryRow, everyRow } from "../../support/portability/everyRow";
import { fileOf, linesIn, manifestIn, sealed } from "../../support/portability/exportedFile";
import { openTarget, type Target } from "../../support/portability/openTarget";
import { startTestServer } from "../../support/startTestServer";
import { makeTemporaryFolder } from "../../support/temporaryFolder";

const folder = makeTemporaryFolder();
const file = join(folder.path, "client.jsonl.gz");
let whole: WholeClient;
beforeAll(async () => {
  const server = await startTestServer();
  whole = await arrangeWhole(server, "Orchard & Daughters", 2027);
  await exportInto(server.database.dataSource, { organizationId: whole.id, file });
  await server.close();
}, 60_000);
afterAll(() => {
  folder.remove();
});

let target: Target;
beforeEach(async () => {
  target = await openTarget();
});
afterEach(() => target.close());

describe("an import that is refused stores nothing", () => {
  let before: EveryRow;
  beforeEach(async () => {
    before = await everyRow(target.database);
  });
  const refuses = async (from: string, message: string | RegExp) => {
    await expect(target.importing(from)).rejects.toThrow(message);
    expect(await everyRow(target.database)).toEqual(before);
  };

  it("of a file in which one byte is another, wherever it is", async () => {
    const bytes = readFileSync(file);
    // After the ten bytes of gzip's header, of which some say nothing about the content.
    for (const part of [0, 0.2, 0.5, 0.8, 0.999]) {
      const changed = Buffer.from(bytes);
      const at = 10 + Math.floor((bytes.length - 10) * part);
      changed.writeUInt8(changed.readUInt8(at) ^ 1, at);
      const path = join(folder.path, `${randomUUID()}.jsonl.gz`);
      writeFileSync(path, changed);
      await refuses(
        path,
        /cannot be decompressed|not as (it was|they were) written|has no row|not an export/,
      );
    }
  });

  it("of content in which one byte is another, in each table and in the manifest", async () => {
    const all = linesIn(file);
    const { tables } = manifestIn(file);
    for (const { name } of tables) {
      const at = all.findIndex((line) => line.startsWith(`{"table":"${name}"`));
      const changed = all.map((line, index) => (index === at ? line.replace(/\w(?=[^\w]*$)/, "~") : line));
      await refuses(fileOf(folder.path, changed), `The rows of ${name} are not as they were written.`);
    }
    const [first = "", ...rows] = all;
    await refuses(
      fileOf(folder.path, [first.replace("Orchard", "Orchadr"), ...rows]),
      "The manifest is not as it was written.",
    );
  });

  it("of a file that lacks a row, has one more, or has two exchanged", async () => {
    const all = linesIn(file);
    const last = all.at(-1) ?? "";
    await refuses(fileOf(folder.path, all.slice(0, -1)), /has no row \d+ of \d+ of audit_entries/);
    await refuses(fileOf(folder.path, [...all, last]), "more rows than its manifest says");
    await refuses(
      fileOf(folder.path, [...all.slice(0, -2), last, ...all.slice(-2, -1)]),
      "rows of audit_entries are not",
    );
  });

  it("of what is no export, or one of another version", async () => {
    const text = join(folder.path, "notes.txt");
    writeFileSync(text, "Notes\n");
    await refuses(text, "cannot be decompressed");
    await refuses(fileOf(folder.path, ["Notes"]), "is not an export of an organization");
    await refuses(fileOf(folder.path, []), "is not an export of an organization");
    await refuses(join(folder.path, "nowhere.gz"), "There is no file");
    const [, ...rows] = linesIn(file);
    const other = sealed(manifestIn(file), rows, { schema: "Access1795305600000" });
    await refuses(
      fileOf(folder.path, other),
      "The export has the tables of Access1795305600000, and this database those of ",
    );
    await refuses(
      fileOf(folder.path, [JSON.stringify({ ...manifestIn(file), formatVersion: 2 }), ...rows]),
      "has version 2 of the format",
    );
  });

  it("of a sealed file with a row that the tables refuse, which it names", async () => {
    const changing = (name: string, change: (row: string) => string) => {
      const rows = linesIn(file).slice(1);
      const last = rows.findLastIndex((row) => row.startsWith(`{"table":"${name}",`));
      const changed = rows.map((row, at) => (at === last ? change(row) : row));
      return fileOf(folder.path, sealed(manifestIn(file), changed));
    };
    const without = (column: string) => (row: string) =>
      row.replace(new RegExp(`"${column}": "[^"]*"`), `"${column}": null`);
    await refuses(
      changing("projects", without("name")),
      /^Row 3 of projects cannot be stored: null value in column "name"/,
    );
    const elsewhere = (column: string) => (row: string) =>
      row.replace(new RegExp(`"${column}": "[^"]*"`), `"${column}": "00000000-0000-4000-8000-00000000dead"`);
    await refuses(
      changing("budget_lines", elsewhere("budget_id")),
      /^Row 1 of budget_lines cannot be stored: .*foreign key/,
    );
    await refuses(
      changing("organizations", elsewhere("adopted_plan_id")),
      "A row of organizations refers to one that is not in the export (organizations_adopted_plan_fkey). Nothing was stored.",
    );
    await refuses(
      changing("plans", (row) => row.replace('"notes":', '"unknown": 1, "notes":')),
      "Row 1 of plans cannot be stored: it would not be stored as it was exported.",
    );
    await refuses(
      changing("plans", elsewhere("organization_id")),
      /^Row 1 of plans cannot be stored: new row violates row-level security policy/,
    );
  });
});

it("is refused where the organization is already", async () => {
  await target.importing(file);
  const before = await everyRow(target.database);
  await expect(target.importing(file)).rejects.toThrow(
    `The organization ${whole.id} is in this database already, as "${whole.name}". ` +
      "Erase it first if the export is to take its place. Nothing was stored.",
  );
  expect(await everyRow(target.database)).toEqual(before);
});
