/**
 * Published networks with all four relations, lags and leads. Every expected figure is printed in the source named,
 * or follows from one by the arithmetic beside it; none was taken from a run of this program. Conventions here: the
 * project starts at 0, nothing starts before it, an activity is not interrupted, and everything must be finished by
 * the finish of the whole. Columns as in textbooks.test.ts.
 */
import { criticalOf, linesOf, networkOf, tableOf, timesOf } from "./support/network";

it("Engineer4Free, Difficult network diagram example with lag solved (youtube.com/watch?v=qTErIV6OqLg): all four relations, 14", () => {
  // As transcribed, with its table, in github.com/neoneye/PlanExe, src/plan/tests/test_critical_path_decimal.py.
  const network = networkOf(`
    A  3
    B  2  A FS+2
    C  2  A SS
    D  4  B SS+1
    E  1  C SF+3
    F  2  C FF+3
    G  4  D SS+1, E
    H  3  F SF+2, G`);
  expect(timesOf(network).finish).toBe(14);
  expect(criticalOf(network)).toEqual(["A", "B", "D", "G", "H"]);
  expect(tableOf(network, ["ES", "EF", "LS", "LF", "TF"])).toEqual(
    linesOf(`
      A  0 3 0 3 0
      B  5 7 5 7 0
      C  0 2 4 6 4
      D  6 10 6 10 0
      E  2 3 6 7 4
      F  3 5 12 14 9
      G  7 11 7 11 0
      H  11 14 11 14 0`),
  );
});

it("Goncalves-Dosantos, Garcia-Jurado and Costa, ProjectManagement: an R Package for Managing Projects, The R Journal 12/1 (2020), p. 419: all four relations, 10.5", () => {
  // Durations are the ones its program used (activity 4: 1.5; table 7 misprints 4.5), in half units: 10.5 is 21.
  const network = networkOf(`
    1   4
    2   3
    3   2
    4   3   2
    5   4   3, 4 SS
    6   5   3, 8 FF
    7   6   1, 4, 9 SF
    8   8   2
    9   4   5, 8
    10  10  6`);
  expect(timesOf(network).finish).toBe(21);
  // It lets 6 pause: printed ES 2.0, EF 5.5 for a duration of 2.5, slack 2.0. Here 6 runs without a pause, so that it
  // starts at EF - duration = 5.5 - 2.5 = 3.0, its printed LS, and has no slack. All other figures are as printed.
  expect(tableOf(network, ["ES", "LS", "EF", "LF", "TF"])).toEqual(
    linesOf(`
      1  0 11 4 15 11
      2  0 0 3 3 0
      3  0 4 2 6 4
      4  3 12 6 15 9
      5  3 13 7 17 10
      6  6 6 11 11 0
      7  6 15 12 21 9
      8  3 3 11 11 0
      9  11 17 15 21 6
      10  11 11 21 21 0`),
  );
  // Free slack as printed for 1, 2, 4, 5, 7, 8 and 10. Not for 3 (printed 0, though 5 starts at 1.5 and 6 at 2.0 or later, and
  // 3 ends at 1.0: at least 0.5), for 6 (above) and for 9 (printed 3.0: its relation SF to 7, which ends at 6.0, is left
  // out; 9 starts at 5.5 and holds up 7 once it starts after 6.0: 0.5).
  const free = tableOf(network, ["FF"]);
  expect(free.join(", ").replaceAll("  ", ":")).toBe("1:2, 2:0, 3:1, 4:0, 5:4, 6:0, 7:9, 8:0, 9:1, 10:0");
});

describe("IBM, Project Management Orientation PM10G (2007), Lag and Lead Time in the Forward and Backward Pass", () => {
  // It starts at 1 rather than 0, hence 1 less here, and is given a finish later than the earliest: a milestone here.
  it("lag: 1 + 6 = 7, + 5 = 12, + 4 = 16; back from 18: 14, - 5 = 9, - 6 = 3", () => {
    const network = networkOf(`
      Mix Concrete   6
      Pour Concrete  4  Mix Concrete FS+5
      Given finish   0  Pour Concrete  17`);
    expect(tableOf(network, ["ES", "EF", "LS", "LF"]).slice(0, 2)).toEqual([
      "Mix Concrete  0 6 2 8",
      "Pour Concrete  11 15 13 17",
    ]);
  });

  it("lead: 1 + 6 = 7, - 2 = 5, + 4 = 9; back from 10: 6, + 2 = 8, - 6 = 2", () => {
    const network = networkOf(`
      Mix Concrete   6
      Pour Concrete  4  Mix Concrete FS-2
      Given finish   0  Pour Concrete  9`);
    expect(tableOf(network, ["ES", "EF", "LS", "LF"]).slice(0, 2)).toEqual([
      "Mix Concrete  0 6 1 7",
      "Pour Concrete  4 8 5 9",
    ]);
  });
});

it("Odeh, Construction Scheduling (Columbia University, Coursera), Determining Critical Path in a Start to Start Relationship: 9 days", () => {
  const network = networkOf(`
    x  9
    y  4  x SS
    z  2  y SS`);
  expect(timesOf(network).finish).toBe(9);
  expect(tableOf(network, ["ES", "EF", "LS", "LF"])).toEqual(["x  0 9 0 9", "y  0 4 5 9", "z  0 2 7 9"]);
});

describe("Rosa, dos Santos and Marques, R package criticalpath, tests of early start and finish by relation", () => {
  // Begin (1 day), then A, then B by the relation shown, then End (1 day). Only those of its cases are here in which
  // nothing starts before 0 and A is finished when End is: it has neither of these two conventions.
  it.each`
    a    | b    | relation  | duration | A        | B        | End
    ${3} | ${3} | ${"FS"}   | ${8}     | ${"1 4"} | ${"4 7"} | ${"7 8"}
    ${3} | ${3} | ${"FS+2"} | ${10}    | ${"1 4"} | ${"6 9"} | ${"9 10"}
    ${3} | ${3} | ${"FS-2"} | ${6}     | ${"1 4"} | ${"2 5"} | ${"5 6"}
    ${3} | ${5} | ${"FS-2"} | ${8}     | ${"1 4"} | ${"2 7"} | ${"7 8"}
    ${5} | ${3} | ${"FS-2"} | ${8}     | ${"1 6"} | ${"4 7"} | ${"7 8"}
    ${3} | ${3} | ${"FF"}   | ${5}     | ${"1 4"} | ${"1 4"} | ${"4 5"}
    ${3} | ${3} | ${"FF+2"} | ${7}     | ${"1 4"} | ${"3 6"} | ${"6 7"}
    ${3} | ${5} | ${"FF+2"} | ${7}     | ${"1 4"} | ${"1 6"} | ${"6 7"}
    ${5} | ${3} | ${"FF+2"} | ${9}     | ${"1 6"} | ${"5 8"} | ${"8 9"}
    ${3} | ${3} | ${"SS"}   | ${5}     | ${"1 4"} | ${"1 4"} | ${"4 5"}
    ${3} | ${3} | ${"SS+2"} | ${7}     | ${"1 4"} | ${"3 6"} | ${"6 7"}
    ${3} | ${5} | ${"SS+2"} | ${9}     | ${"1 4"} | ${"3 8"} | ${"8 9"}
    ${5} | ${3} | ${"SS+2"} | ${7}     | ${"1 6"} | ${"3 6"} | ${"6 7"}
    ${3} | ${3} | ${"SF+2"} | ${4}     | ${"1 4"} | ${"0 3"} | ${"3 4"}
  `(
    "A of $a days, B of $b days, $relation: $duration days, earliest as latest",
    ({ a, b, relation, duration, A, B, End }: Record<string, string>) => {
      const network = networkOf(`
        Begin  1
        A  ${a}  Begin
        B  ${b}  A ${relation}
        End  1  B`);
      expect(timesOf(network).finish).toBe(duration);
      const rows = ["Begin  0 1", `A  ${A}`, `B  ${B}`, `End  ${End}`];
      expect(tableOf(network, ["ES", "EF"])).toEqual(rows);
      expect(tableOf(network, ["LS", "LF"])).toEqual(rows);
    },
  );
});
