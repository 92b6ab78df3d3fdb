import { schedule } from "../../../src/sequencing/schedule/schedule";
import { runSequencing } from "../../../src/services/sequencing/runSequencing";
import { SequencingStopped } from "../../../src/services/sequencing/SequencingStopped";
import { broken, queueOf, tangleOf } from "./roadmaps";

const effort = { schedules: 200, nodes: 0, seed: 1 };
const ASKED = { name: "findSequence", before: undefined, stretches: [] } as const;
/** More schedules than anybody waits for, of a roadmap of which no order is known to be the best before. */
const endless = { instance: tangleOf(30), effort: { ...effort, schedules: 1e12 } };

it.each([
  ["small", 4],
  ["large", 30],
])("a %s roadmap gets the schedule of the engine", async (_, projects) => {
  const instance = queueOf(projects);
  expect(await runSequencing({ ...ASKED, instance, effort })).toEqual(schedule(instance, effort));
});

it("a schedule from before takes part, also in a thread", async () => {
  const instance = queueOf(30);
  const before = new Map(instance.projects.map(({ id }, index) => [id, 5 * index]));
  const asked = { instance, effort: { ...effort, schedules: 2 }, before };
  expect(await runSequencing({ ...ASKED, ...asked })).toEqual(schedule(instance, asked.effort, before));
});

it("timers fire while a large roadmap is worked on", async () => {
  const enough = new AbortController();
  const working = runSequencing({ ...ASKED, ...endless }, enough.signal);
  const seen: string[] = [];
  await new Promise<void>((resolve) => {
    setTimeout(() => seen.push("first"), 0);
    setTimeout(() => {
      seen.push("second");
      resolve();
    }, 1);
  });
  expect(seen).toEqual(["first", "second"]);
  enough.abort();
  await expect(working).rejects.toBeInstanceOf(SequencingStopped);
});

it("what nobody waits for is stopped, and the next one has its turn", async () => {
  const instance = queueOf(30);
  const nobodyWaits = new AbortController();
  const stopped = [1, 2, 3].map(() => runSequencing({ ...ASKED, ...endless }, nobodyWaits.signal));
  const next = runSequencing({ ...ASKED, instance, effort });
  nobodyWaits.abort("the client went away");
  for (const one of stopped) await expect(one).rejects.toBeInstanceOf(SequencingStopped);
  expect(await next).toEqual(schedule(instance, effort));
});

it.each([4, 30])("nothing is begun for who went away before, with %i projects", async (projects) => {
  const task = { ...ASKED, ...endless, instance: queueOf(projects) } as const;
  await expect(runSequencing(task, AbortSignal.abort("gone"))).rejects.toMatchObject({
    name: "SequencingStopped",
    cause: "gone",
  });
});

it("an error of the engine comes back as an error, and the next one has its turn", async () => {
  await expect(runSequencing({ ...ASKED, instance: broken, effort })).rejects.toThrow(
    'A relation from "P0" to "nobody" names a project that is not in the instance.',
  );
  const instance = queueOf(30);
  expect(await runSequencing({ ...ASKED, instance, effort })).toEqual(schedule(instance, effort));
});
