import type { Lever } from "../../../src/kernel/levers/Lever";
import { leversAfter } from "../../../src/kernel/levers/leversAfter";

const lever = (code: string, current: number | undefined, origin: Lever["origin"] = "DEFAULT"): Lever => ({
  row: { code, path: code, effect: "PRICE", step: "1", changes: "Something." },
  target: { plan: undefined, part: undefined, item: undefined },
  place: [code],
  label: code,
  unit: "days",
  kind: "COUNT",
  min: 0,
  max: 100,
  step: 1,
  current,
  origin,
});

const [SLIP, DURATION, PRICE] = [lever("SLIP", 0), lever("DURATION", 5, "INPUT"), lever("PRICE", 7, "INPUT")];
const ALL = [SLIP, DURATION, PRICE];

describe("levers after some moves", () => {
  it("have the values that they are moved to, in the same order", () => {
    const after = leversAfter(ALL, [
      { lever: PRICE, value: 9 },
      { lever: SLIP, value: 10 },
    ]);
    expect(after).toEqual([{ ...SLIP, current: 10, origin: "INPUT" }, DURATION, { ...PRICE, current: 9 }]);
  });

  it("are the very same where nothing is moved", () => {
    leversAfter(ALL, []).forEach((each, index) => {
      expect(each).toBe(ALL[index]);
    });
    expect(leversAfter(ALL, [{ lever: PRICE, value: 9 }])[0]).toBe(SLIP);
  });

  it("have no value of the input where one is taken out", () => {
    expect(leversAfter(ALL, [{ lever: PRICE, value: undefined }])[2]).toEqual({
      ...PRICE,
      current: undefined,
      origin: "DEFAULT",
    });
  });

  it("are told apart by themselves, not by their names", () => {
    const [first, second] = [lever("PRICE", 1, "INPUT"), lever("PRICE", 1, "INPUT")];
    expect(leversAfter([first, second], [{ lever: second, value: 2 }]).map(({ current }) => current)).toEqual(
      [1, 2],
    );
  });

  it("leave those before as they were", () => {
    leversAfter(ALL, [{ lever: SLIP, value: 10 }]);
    expect(SLIP.current).toBe(0);
  });
});
