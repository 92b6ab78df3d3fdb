import type { ReadyOperation } from "../../src/playground/ReadyOperation";
import { firstOfEach, themesOf } from "../../src/playground/themes";

const operation = (name: string, firstLine: string): ReadyOperation => ({
  name,
  query: `${firstLine}\nquery ${name} { viewer { name } }`,
  variables: null,
});

const PRICE = operation("Price", "# Costs: what it costs");
const PATH = operation("Path", "# Roadmap: what holds it up");
const CUTS = operation("Cuts", "# Where could it cost less: by how much, and what is lost?");
const BRIDGE = operation("Bridge", "# Costs: from one total to another");

it("puts operations under the themes they name, in the order in which each theme comes first", () => {
  expect(themesOf([PRICE, PATH, BRIDGE])).toEqual([
    { name: "Costs", operations: [PRICE, BRIDGE] },
    { name: "Roadmap", operations: [PATH] },
  ]);
});

it("puts an operation that names no theme under that of the one before it", () => {
  expect(themesOf([PRICE, PATH, CUTS])).toEqual([
    { name: "Costs", operations: [PRICE] },
    { name: "Roadmap", operations: [PATH, CUTS] },
  ]);
});

it("has a theme for operations before which none is named", () => {
  expect(themesOf([CUTS])).toEqual([{ name: "Other", operations: [CUTS] }]);
});

it("opens the first operation of every theme", () => {
  expect(firstOfEach(themesOf([PRICE, PATH, BRIDGE]))).toEqual([PRICE, PATH]);
});
