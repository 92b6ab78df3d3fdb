import { parseDay, printDay, type Day } from "../../kernel/Day";
import { stringScalar } from "./stringScalar";

export const DateScalar = stringScalar<Day>({
  name: "Date",
  description: 'A calendar day, as a string: "2027-01-31".',
  expected: 'year, month and day such as "2027-01-31", from 1990 to 2199',
  parse: parseDay,
  print: (value) => printDay(value as Day),
});
