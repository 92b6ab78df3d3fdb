import { differencesOf } from "../../../src/services/access/differences";

it("shows both values of every place that differs, and nothing of what is alike", () => {
  const yours = { name: "Hire", notes: undefined, positions: [{ salary: "1" }, { salary: "2", roles: [] }] };
  const stored = {
    name: "Hire",
    notes: null,
    positions: [{ salary: "1" }, { salary: "3" }, { salary: "4" }],
  };
  expect(differencesOf(yours, stored)).toEqual([
    { path: "positions.1.salary", yours: '"2"', stored: '"3"' },
    { path: "positions.1.roles", yours: "[]", stored: undefined },
    { path: "positions.2", yours: undefined, stored: '{"salary":"4"}' },
  ]);
});

it("tells a text from a number, and an empty text from nothing", () => {
  expect(differencesOf({ a: "1", b: "" }, { a: 1 })).toEqual([
    { path: "a", yours: '"1"', stored: "1" },
    { path: "b", yours: '""', stored: undefined },
  ]);
});
