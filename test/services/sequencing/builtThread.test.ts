import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { schedule } from "../../../src/sequencing/schedule/schedule";
import { queueOf } from "./roadmaps";

const ROOT = join(__dirname, "../../..");

const run = async (...code: string[]): Promise<string> => {
  const { stdout } = await promisify(execFile)(process.execPath, ["-e", code.join("\n")], { cwd: ROOT });
  return stdout;
};

it("the server as it is built schedules in a thread and ends by itself", async () => {
  await run(`require("./scripts/build.cjs").build().catch((error) => { throw error; });`);
  const task = {
    name: "findSequence",
    stretches: [],
    instance: queueOf(30),
    effort: { schedules: 200, nodes: 0, seed: 1 },
  } as const;
  const printed = await run(
    `const { runSequencing } = require("./dist/build/src/services/sequencing/runSequencing.js");`,
    `const seen = [];`,
    `setTimeout(() => seen.push("timer"), 0);`,
    `runSequencing(${JSON.stringify(task)}).then(({ starts, price }) => {`,
    `  console.log(JSON.stringify({ seen, price, starts: [...starts] }));`,
    `});`,
  );
  const here = schedule(task.instance, task.effort);
  if (here.kind === "none") throw new Error("There is room for everything.");
  expect(JSON.parse(printed)).toEqual({ seen: ["timer"], price: here.price, starts: [...here.starts] });
}, 120_000);
