import { parseMonth, printMonth, type Month } from "../../kernel/Month";
import { stringScalar } from "./stringScalar";

export const MonthScalar = stringScalar<Month>({
  name: "Month",
  description: 'A calendar month, as a string: "2027-01".',
  expected: 'year and month such as "2027-01", from 1990 to 2199',
  parse: parseMonth,
  print: (value) => printMonth(value as Month),
});
