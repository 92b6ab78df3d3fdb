import { stringScalar } from "./stringScalar";

const WRITTEN = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,3})?Z$/;

/** Only ever answered, so that nobody has to wonder about time zones: it is always UTC. */
export const DateTimeScalar = stringScalar<Date>({
  name: "DateTime",
  description: 'A moment in UTC, as a string: "2027-01-31T16:45:00.000Z".',
  expected: 'a moment in UTC such as "2027-01-31T16:45:00.000Z"',
  parse: (text) => (WRITTEN.test(text) && !Number.isNaN(Date.parse(text)) ? new Date(text) : undefined),
  print: (value) => (value as Date).toISOString(),
});
