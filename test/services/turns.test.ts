import { Turns } from "../../src/services/turns";

it("lets one after the other to work, in the order in which they asked, also after one has failed", async () => {
  const turns = new Turns();
  const log: string[] = [];
  const work = (name: string, fails = false) =>
    turns.take("Valley Produce", async () => {
      log.push(`${name} begins`);
      await Promise.resolve();
      log.push(`${name} ends`);
      if (fails) throw new Error("The budget is frozen.");
      return name;
    });
  const all = await Promise.allSettled([work("Ada"), work("Lin", true), work("Sam")]);
  expect(all.map(({ status }) => status)).toEqual(["fulfilled", "rejected", "fulfilled"]);
  expect(log).toEqual(["Ada begins", "Ada ends", "Lin begins", "Lin ends", "Sam begins", "Sam ends"]);
});

it("keeps nobody waiting who works on something else", async () => {
  const turns = new Turns();
  let letGo = (): void => undefined;
  const long = turns.take("One", () => new Promise<void>((resolve) => (letGo = resolve)));
  expect(await turns.take("Two", () => Promise.resolve("done"))).toBe("done");
  await Promise.resolve();
  letGo();
  await long;
});
