/** The ways a file of the page can be sent, best first. */
const ENCODINGS = ["br", "gzip", "identity"] as const;
export type Encoding = (typeof ENCODINGS)[number];

/** The weight a client gives to each coding it names, from 0 (refused) to 1. */
function weights(header: string): ReadonlyMap<string, number> {
  const entries = header.split(",").map((part): [string, number] => {
    const [coding = "", ...parameters] = part.split(";").map((piece) => piece.trim().toLowerCase());
    const quality = parameters.find((parameter) => parameter.startsWith("q="));
    const weight = quality === undefined ? 1 : Number(quality.slice(2));
    return [coding === "x-gzip" ? "gzip" : coding, Number.isNaN(weight) ? 0 : weight];
  });
  return new Map(entries);
}

/**
 * Chooses how to send a file: the coding the client likes best, and the smaller one where it has no preference.
 * A client that refuses everything still gets the plain file, as HTTP allows.
 * @param header the Accept-Encoding header, if any
 * @param available the codings this file is kept in
 */
export function negotiateEncoding(header: string | undefined, available: ReadonlySet<Encoding>): Encoding {
  if (header === undefined) return "identity";
  const asked = weights(header);
  // Plain is acceptable unless refused, but only as the last choice: nobody has to ask for it.
  const unnamed = { br: 0, gzip: 0, identity: 0.0001 };
  const weightOf = (coding: Encoding) => asked.get(coding) ?? asked.get("*") ?? unnamed[coding];
  let best: Encoding = "identity";
  for (const coding of [...ENCODINGS].reverse()) {
    if (available.has(coding) && weightOf(coding) > 0 && weightOf(coding) >= weightOf(best)) best = coding;
  }
  return best;
}
