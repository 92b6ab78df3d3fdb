/**
 * Published networks with relations finish-to-start only. Every expected figure is printed in the source named; none
 * was taken from a run of this program. Columns: ES, EF, LS, LF earliest and latest start and finish (exclusive
 * finishes, the project starts at 0), TF total float, FF free float.
 */
import { parseDay, printDay } from "../../src/kernel/Day";
import { WorkingDays } from "../../src/sequencing/WorkingCalendar";
import { criticalOf, linesOf, networkOf, tableOf, timesOf } from "./support/network";

it("Odeh, Construction Scheduling (Columbia University, Coursera), critical path, example 1 (scribd.com/document/734694019): 20 days", () => {
  const network = networkOf(`
    A  4
    B  7  A
    C  5  A
    D  8  B
    E  5  B, C
    F  2  C
    G  1  D, E, F`);
  expect(timesOf(network).finish).toBe(20);
  expect(tableOf(network, ["ES", "EF", "LS", "LF"])).toEqual(
    linesOf(`
      A  0 4 0 4
      B  4 11 4 11
      C  4 9 9 14
      D  11 19 11 19
      E  11 16 14 19
      F  9 11 17 19
      G  19 20 19 20`),
  );
});

it("Heizer and Render, Operations Management, chapter Project Management: Milwaukee Paper takes 15 weeks", () => {
  const network = networkOf(`
    A  2
    B  3
    C  2  A
    D  4  B
    E  4  C
    F  3  C
    G  5  D, E
    H  2  F, G`);
  expect(timesOf(network).finish).toBe(15);
  expect(criticalOf(network).join("-")).toBe("A-C-E-G-H");
  expect(tableOf(network, ["ES", "EF", "LS", "LF", "TF"])).toEqual(
    linesOf(`
      A  0 2 0 2 0
      B  0 3 1 4 1
      C  2 4 2 4 0
      D  3 7 4 8 1
      E  4 8 4 8 0
      F  4 7 10 13 6
      G  8 13 8 13 0
      H  13 15 13 15 0`),
  );
});

it("Taylor, Introduction to Management Science, chapter 8, solutions, the network of seven arrows (scribd.com/doc/47113515): 20 weeks", () => {
  const network = networkOf(`
    1-2  7
    1-3  10
    2-4  6  1-2
    3-4  5  1-3
    3-5  4  1-3
    4-5  3  2-4, 3-4
    5-6  2  3-5, 4-5`);
  expect(timesOf(network).finish).toBe(20);
  expect(criticalOf(network)).toEqual(["1-3", "3-4", "4-5", "5-6"]);
  expect(tableOf(network, ["ES", "EF", "LS", "LF", "TF"])).toEqual(
    linesOf(`
      1-2  0 7 2 9 2
      1-3  0 10 0 10 0
      2-4  7 13 9 15 2
      3-4  10 15 10 15 0
      3-5  10 14 14 18 4
      4-5  15 18 15 18 0
      5-6  18 20 18 20 0`),
  );
});

it("Taylor, Introduction to Management Science, chapter 8, solutions, the network of thirteen arrows (scribd.com/doc/47113515): 38 weeks", () => {
  // Activities are arrows between events there; one into an event precedes each out of it. 4-5 is a dummy of 0 weeks.
  const network = networkOf(`
    1-2  8
    1-3  10
    1-4  9
    2-5  6   1-2
    2-6  4   1-2
    3-5  5   1-3
    4-5  0   1-4
    4-7  7   1-4
    5-7  12  2-5, 3-5, 4-5
    5-8  15  2-5, 3-5, 4-5
    6-9  18  2-6
    7-8  4   4-7, 5-7
    8-9  7   5-8, 7-8`);
  expect(timesOf(network).finish).toBe(38);
  expect(tableOf(network, ["ES", "EF", "LS", "LF", "TF"])).toEqual(
    linesOf(`
      1-2  0 8 1 9 1
      1-3  0 10 0 10 0
      1-4  0 9 6 15 6
      2-5  8 14 9 15 1
      2-6  8 12 16 20 8
      3-5  10 15 10 15 0
      4-5  9 9 15 15 6
      4-7  9 16 20 27 11
      5-7  15 27 15 27 0
      5-8  15 30 16 31 1
      6-9  12 30 20 38 8
      7-8  27 31 27 31 0
      8-9  31 38 31 38 0`),
  );
});

it("SAS/OR User's Guide: Project Management, figure 6.1 (support.sas.com, orpmug 59678, gantt_sect2): a software project", () => {
  // Printed as inclusive days from 1 March 2004, seven days a week: "21MAR04 25MAR04" is index 20 to 25, exclusive.
  const network = networkOf(`
    TESTING   20
    PRELDOC   15
    MEETMKT   1
    RECODE    5   TESTING, MEETMKT
    QATEST    10  RECODE, PRELDOC
    DOCEDREV  10  RECODE, PRELDOC
    PROD      1   QATEST, DOCEDREV`);
  expect(tableOf(network, ["ES", "EF", "LS", "LF", "TF", "FF"])).toEqual(
    linesOf(`
      TESTING  0 20 0 20 0 0
      PRELDOC  0 15 10 25 10 10
      MEETMKT  0 1 19 20 19 19
      RECODE  20 25 20 25 0 0
      QATEST  25 35 25 35 0 0
      DOCEDREV  25 35 25 35 0 0
      PROD  35 36 35 36 0 0`),
  );
});

it("SAS/OR User's Guide: Project Management, output 4.6.1 (support.sas.com, orpmug 65559, cpm_examples06): a widget on weekdays from 1 December 2003", () => {
  const network = networkOf(`
    Approve Plan  5
    Drawings      10  Approve Plan
    Study Market  5   Approve Plan
    Write Specs   5   Approve Plan
    Prototype     15  Drawings, Write Specs
    Mkt. Strat.   10  Study Market
    Materials     10  Prototype
    Facility      10  Prototype
    Init. Prod.   10  Materials, Facility
    Evaluate      10  Init. Prod.
    Test Market   15  Mkt. Strat., Init. Prod.
    Changes       5   Evaluate, Test Market
    Production    0   Changes
    Marketing     0   Mkt. Strat., Init. Prod.`);
  const days = new WorkingDays(
    { weekdays: new Set([0, 1, 2, 3, 4]), holidays: new Set() },
    parseDay("2003-12-01") ?? fail(),
  );
  // SAS prints the last day of work, and of a milestone the day at whose beginning it happens.
  const printed = timesOf(network).timings.map(
    ({ activity, earliestStart, latestStart, totalFloat, freeFloat }) => {
      const lastDay = (start: number) => start + Math.max(0, activity.duration - 1);
      const indexes = [earliestStart, lastDay(earliestStart), latestStart, lastDay(latestStart)];
      const dates = indexes.map((index) => printDay(days.dayAt(index)).slice(5)).join(" ");
      return `${activity.name}  ${dates} ${totalFloat} ${freeFloat}`;
    },
  );
  expect(printed).toEqual(
    linesOf(`
      Approve Plan  12-01 12-05 12-01 12-05 0 0
      Drawings  12-08 12-19 12-08 12-19 0 0
      Study Market  12-08 12-12 01-19 01-23 30 0
      Write Specs  12-08 12-12 12-15 12-19 5 5
      Prototype  12-22 01-09 12-22 01-09 0 0
      Mkt. Strat.  12-15 12-26 01-26 02-06 30 30
      Materials  01-12 01-23 01-12 01-23 0 0
      Facility  01-12 01-23 01-12 01-23 0 0
      Init. Prod.  01-26 02-06 01-26 02-06 0 0
      Evaluate  02-09 02-20 02-16 02-27 5 5
      Test Market  02-09 02-27 02-09 02-27 0 0
      Changes  03-01 03-05 03-01 03-05 0 0
      Production  03-08 03-08 03-08 03-08 0 0
      Marketing  02-09 02-09 03-08 03-08 20 20`),
  );
});

it("Vanhoucke, Measuring Time, Springer 2009, p. 18, as in the R package criticalpath: 16, and 25 for the patient transport system of Integrated Project Management and Control, 2014, p. 9", () => {
  const fictitious = networkOf(`
    a1   0
    a2   4  a1
    a3   9  a1
    a4   1  a1
    a5   4  a2
    a6   5  a4
    a7   1  a6
    a8   7  a7
    a9   8  a5
    a10  3  a3
    a11  3  a7
    a12  0  a8, a9, a10, a11`);
  expect(timesOf(fictitious).finish).toBe(16);
  const patientTransport = networkOf(`
    a1   1
    a2   1  a1
    a3   3  a2
    a4   2  a3
    a5   2  a4
    a6   2  a3
    a7   2  a6
    a8   1  a5, a7
    a9   4  a8
    a10  5  a8
    a11  3  a8
    a12  3  a8
    a13  4  a8
    a14  5  a9, a10, a11, a12, a13
    a15  1  a13
    a16  5  a14, a15
    a17  2  a14, a15`);
  expect(timesOf(patientTransport).finish).toBe(25);
});

function fail(): never {
  throw new Error("The day was not read.");
}
