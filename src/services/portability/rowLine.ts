/** A row as a line of an export; `row` is JSON already. */
export const rowLine = (table: string, row: string): string => `${opening(table)}${row}}`;

/** The row in a line of an export; undefined when the line is not one of this table. */
export function rowIn(line: string, table: string): string | undefined {
  const start = opening(table);
  return line.startsWith(start) && line.endsWith("}") ? line.slice(start.length, -1) : undefined;
}

const opening = (table: string): string => `{"table":${JSON.stringify(table)},"row":`;
