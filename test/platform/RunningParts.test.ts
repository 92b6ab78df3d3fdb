import { RunningParts } from "../../src/server/RunningParts";

describe("running parts", () => {
  it("are stopped in the opposite order, each once, even when one of them fails", async () => {
    const parts = new RunningParts();
    const stopped: string[] = [];
    const part = (name: string, failure?: Error) => () => {
      stopped.push(name);
      return failure === undefined ? Promise.resolve() : Promise.reject(failure);
    };
    parts.add(part("database"));
    parts.add(part("pool", new Error("The pool did not stop.")));
    parts.add(part("HTTP"));
    await expect(parts.stopAll()).rejects.toThrow("The pool did not stop.");
    await parts.stopAll();
    expect(stopped).toEqual(["HTTP", "pool", "database"]);
  });
});
