import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { SequencingStopped } from "../../../src/services/sequencing/SequencingStopped";
import { Threads } from "../../../src/services/sequencing/Threads";
import { makeTemporaryFolder } from "../../support/temporaryFolder";

/** Answers with its data; "wait" is never answered, "leave" ends without an answer, "which" is answered by its number. */
const PROGRAM = `
const { parentPort, threadId } = require("node:worker_threads");
parentPort.on("message", (data) => {
  if (data === "wait") setInterval(() => undefined, 1000);
  else if (data === "leave") process.exit(3);
  else parentPort.postMessage(data === "which" ? threadId : data);
});
`;

const folder = makeTemporaryFolder();
const program = join(folder.path, "program.cjs");
writeFileSync(program, PROGRAM);
afterAll(() => {
  folder.remove();
});

it("no more run at a time than may, and the others follow in their order", async () => {
  const threads = new Threads(program, 1);
  const first = new AbortController();
  const answered: unknown[] = [];
  const stopped = threads.run("wait", first.signal);
  const others = ["a", "b", "c"].map((name) => threads.run(name).then((answer) => answered.push(answer)));
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(answered).toEqual([]);
  first.abort();
  await expect(stopped).rejects.toBeInstanceOf(SequencingStopped);
  await Promise.all(others);
  expect(answered).toEqual(["a", "b", "c"]);
});

it("who gives up waiting leaves the queue, and those behind move up", async () => {
  const threads = new Threads(program, 1);
  const [running, waiting] = [new AbortController(), new AbortController()];
  const first = threads.run("wait", running.signal);
  const second = threads.run("never begun", waiting.signal);
  const third = threads.run("answered");
  waiting.abort("enough");
  await expect(second).rejects.toMatchObject({ name: "SequencingStopped", cause: "enough" });
  running.abort();
  await expect(first).rejects.toBeInstanceOf(SequencingStopped);
  expect(await third).toBe("answered");
});

it("a thread that ends without an answer, and data that cannot be sent, are errors that free the place", async () => {
  const threads = new Threads(program, 1);
  await expect(threads.run("leave")).rejects.toThrow("A sequencing thread ended with code 3");
  await expect(threads.run(() => undefined)).rejects.toThrow("could not be cloned");
  expect(await threads.run("answered")).toBe("answered");
});

it("a thread does one piece of work after the other, and another takes the place of one that was stopped", async () => {
  const threads = new Threads(program, 1);
  const first = await threads.run("which");
  expect(await threads.run("which")).toBe(first);
  const stop = new AbortController();
  const stopped = threads.run("wait", stop.signal);
  stop.abort();
  await expect(stopped).rejects.toBeInstanceOf(SequencingStopped);
  expect(await threads.run("which")).not.toBe(first);
});
