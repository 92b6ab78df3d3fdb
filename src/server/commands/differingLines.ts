/**
 * The lines that two texts do not share, marked "-" (only in the first) and "+" (only in the second), with the
 * heading they stand under: a line that begins at the margin, such as `type Plan {`.
 * Order is not compared, because the printed schema is sorted.
 */
export function differingLines(first: string, second: string): string[] {
  const before = underHeadings(first);
  const after = underHeadings(second);
  return [
    ...[...before].filter((line) => !after.has(line)).map((line) => `- ${line}`),
    ...[...after].filter((line) => !before.has(line)).map((line) => `+ ${line}`),
  ];
}

function underHeadings(text: string): ReadonlySet<string> {
  const lines = new Set<string>();
  let heading = "";
  for (const line of text.split("\n")) {
    if (line.trim() === "" || line === "}") continue;
    if (/^\S/.test(line)) heading = line;
    lines.add(line === heading ? line : `${heading} ${line.trim()}`);
  }
  return lines;
}
