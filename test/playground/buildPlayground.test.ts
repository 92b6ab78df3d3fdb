import { spawnSync } from "node:child_process";
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { brotliDecompressSync } from "node:zlib";

const REPOSITORY = resolve(__dirname, "..", "..");

let project: string;

/** Runs the real build script in a project with a page of three lines. */
function build(): { status: number | null; output: string } {
  const run = spawnSync(process.execPath, ["scripts/buildPlayground.cjs"], {
    cwd: project,
    encoding: "utf8",
  });
  return { status: run.status, output: run.stdout + run.stderr };
}

function writePage(script: string): void {
  writeFileSync(join(project, "src/playground/main.js"), script);
}

function builtScript(): string {
  const assets = join(project, "dist/playground/assets");
  const [name = ""] = readdirSync(assets).filter((entry) => entry.endsWith(".js"));
  return readFileSync(join(assets, name), "utf8");
}

beforeAll(() => {
  project = mkdtempSync(join(tmpdir(), "fairlead-build-"));
  for (const folder of ["src/playground", "examples"]) mkdirSync(join(project, folder), { recursive: true });
  cpSync(join(REPOSITORY, "scripts"), join(project, "scripts"), { recursive: true });
  symlinkSync(join(REPOSITORY, "node_modules"), join(project, "node_modules"), "junction");
  writeFileSync(join(project, "package-lock.json"), "{}");
  writeFileSync(
    join(project, "src/playground/index.html"),
    '<script type="module" src="./main.js"></script>',
  );
  writePage(`document.title = "${"first ".repeat(40)}";`);
});

afterAll(() => {
  rmSync(project, { recursive: true });
});

it("builds the page once, compressed, and then finds it up to date", () => {
  const first = build();
  expect(first).toMatchObject({
    status: 0,
    output: expect.stringMatching(/^Building the page [^\n]*\n$/) as string,
  });
  expect(builtScript()).toContain("first");

  const assets = join(project, "dist/playground/assets");
  const compressed = readdirSync(assets).find((name) => name.endsWith(".js.br")) ?? "";
  expect(brotliDecompressSync(readFileSync(join(assets, compressed))).toString()).toBe(builtScript());
  expect(readdirSync(assets).some((name) => name.endsWith(".js.gz"))).toBe(true);

  expect(build()).toEqual({ status: 0, output: "The page in dist/playground is up to date.\n" });
});

it("builds again when an operation, the lock file or a source changes", () => {
  writeFileSync(join(project, "examples/01-viewer.graphql"), "{ viewer { name } }");
  expect(build().output).toContain("Building");
  writeFileSync(join(project, "package-lock.json"), "{ }");
  expect(build().output).toContain("Building");
  writePage(`document.title = "${"second ".repeat(40)}";`);
  expect(build().output).toContain("Building");
  expect(builtScript()).toContain("second");
});

it("keeps the old page when a build fails, says why, and tries again the next time", () => {
  writePage('import "./missing.js";');
  const failed = build();
  expect(failed.status).toBe(1);
  expect(failed.output).toMatch(/could not be built[\s\S]*missing\.js/);
  expect(builtScript()).toContain("second");
  expect(readdirSync(join(project, "dist"))).toEqual(["playground"]);
  expect(build().status).toBe(1);
});

it("is not misled by what a killed build left behind", () => {
  const ended = spawnSync(process.execPath, ["--version"]).pid;
  mkdirSync(join(project, "dist/playground-unfinished/assets"), { recursive: true });
  writeFileSync(join(project, "dist/playground-unfinished/assets/half.js"), "half");
  writeFileSync(join(project, "dist/.playground.lock"), String(ended));
  writePage(`document.title = "${"third ".repeat(40)}";`);
  expect(build().status).toBe(0);
  expect(builtScript()).toContain("third");
  expect(readdirSync(join(project, "dist"))).toEqual(["playground"]);
});
