import { relative } from "node:path";

/** The operation that the start message offers to try: a hire beside a vCIO, in ten lines. */
export const OPERATION = {
  query: `{
  compareCosts(input: {
    start: "2027-01"
    plans: [
      { name: "Hire", positions: [{ title: "Systems administrator", salary: "96800", jurisdiction: "US-CA" }] }
      { name: "vCIO", engagements: [{ name: "vCIO", kind: VCIO, monthlyRetainer: "5250" }] }
    ]
  }) {
    ... on Comparison { plans { name byNature { nature amount } fiscalYears { label amount } } }
    ... on InvalidInput { problems { message advice } }
  }
}`.replaceAll(/\s+/g, " "),
};

/**
 * A command line for a POSIX shell. The token stays in its file, so that it does not end up in the shell's history.
 * @param address such as `http://127.0.0.1:4000`.
 */
export function curlExample(address: string, tokenFile: string): string {
  const fromHere = relative(process.cwd(), tokenFile);
  const file = fromHere.startsWith("..") ? tokenFile : fromHere;
  return [
    `curl -sS ${address}/graphql`,
    "-H 'Content-Type: application/json'",
    `-H "Authorization: Bearer $(cat ${quoted(file)})"`,
    `-d ${quoted(JSON.stringify(OPERATION))}`,
  ].join(" ");
}

/** Single quotes keep everything as it is; a single quote inside ends them, adds itself and begins them again. */
function quoted(text: string): string {
  return /^[\w./-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;
}
