import { contractEnd, endReachedOn } from "../../../src/costing/budget/contractEnd";
import { printDay } from "../../../src/kernel/Day";
import { printMonth } from "../../../src/kernel/Month";
import { day, month } from "../support/written";
import { terms } from "./terms";

const seen = (asOf: string, more: Parameters<typeof terms>[0] = {}) => {
  const { committedEnd, noticeBy } = contractEnd(terms(more), month(asOf));
  return `${printMonth(committedEnd)} ${noticeBy === undefined ? "none" : printDay(noticeBy)}`;
};

/** The last day of the term less the days of notice, on the calendar. */
it.each`
  start        | days  | noticeBy        | because
  ${"2026-01"} | ${90} | ${"2026-10-02"} | ${"31 December: 31 days back is 30 November, 61 is 31 October, 90 is 2 October"}
  ${"2026-01"} | ${0}  | ${"2026-12-31"} | ${"notice on the last day is in time"}
  ${"2025-05"} | ${30} | ${"2026-03-31"} | ${"30 April less 30 days"}
  ${"2027-03"} | ${60} | ${"2027-12-31"} | ${"29 February 2028: 29 days back is 31 January, 60 is 31 December"}
  ${"2026-03"} | ${60} | ${"2026-12-30"} | ${"28 February 2027: 28 days back is 31 January, 59 is 31 December"}
  ${"2027-02"} | ${1}  | ${"2028-01-30"} | ${"31 January less a day"}
`("a year from $start asks for notice by $noticeBy: $because", ({ start, days, noticeBy }) => {
  const more = { start: month(String(start)), noticeDays: Number(days) };
  expect(seen(String(start), more).slice(8)).toBe(noticeBy);
});

describe("a year that renews unless notice comes by 2 October", () => {
  it.each`
    asOf         | answer
    ${"2024-06"} | ${"2027-01 2026-10-02"}
    ${"2026-01"} | ${"2027-01 2026-10-02"}
    ${"2026-10"} | ${"2027-01 2026-10-02"}
    ${"2026-11"} | ${"2028-01 2027-10-02"}
    ${"2027-10"} | ${"2028-01 2027-10-02"}
    ${"2027-11"} | ${"2029-01 2028-10-02"}
  `("binds, as it looks from $asOf, until before $answer", ({ asOf, answer }) => {
    expect(seen(String(asOf))).toBe(answer);
  });

  it.each`
    given           | end          | because
    ${"2026-01-01"} | ${"2027-01"} | ${"early is in time"}
    ${"2026-10-02"} | ${"2027-01"} | ${"the last day is in time"}
    ${"2026-10-03"} | ${"2028-01"} | ${"a day late, the term renews once more"}
    ${"2025-03-01"} | ${"2027-01"} | ${"given before it began, it ends the first term"}
  `("ends before $end when notice is given on $given: $because", ({ given, end }) => {
    expect(printMonth(endReachedOn(terms(), day(String(given))))).toBe(end);
    expect(seen("2026-12", { noticeGivenOn: day(String(given)) })).toBe(`${String(end)} none`);
  });

  it("does not know in September of the notice that is given in October", () => {
    const noticeGivenOn = day("2026-10-02");
    expect(seen("2026-09", { noticeGivenOn })).toBe("2027-01 2026-10-02");
    expect(seen("2026-10", { noticeGivenOn })).toBe("2027-01 none");
  });
});

it("needs no notice where it does not renew, and binds no longer", () => {
  expect(seen("2026-05", { autoRenews: false })).toBe("2027-01 none");
  expect(seen("2031-05", { autoRenews: false })).toBe("2027-01 none");
});

it("binds over several short renewals where the notice is longer than they are", () => {
  // From 1 April 2027, 60 days and one more reach 1 June: notice until 1 April ends May (31 May less 60 days).
  expect(seen("2027-04", { renewalMonths: 1, noticeDays: 60 })).toBe("2027-06 2027-04-01");
  expect(seen("2027-05", { renewalMonths: 1, noticeDays: 60 })).toBe("2027-07 2027-05-01");
});

it("renews for forty years at most: 12 months and 39 times 12", () => {
  expect(seen("2199-01")).toBe("2066-01 none");
  // 36 months, and 14 times 36 would be 540: 12 times make 468.
  expect(seen("2199-01", { termMonths: 36, renewalMonths: 36 })).toBe("2065-01 none");
});
