import { problemAt, type Path, type Problem } from "../../kernel/Problem";

/** Longer texts are documents, which belong elsewhere. */
const MOST_CHARACTERS = 10_000;

/** Half of a pair that stands for one character; no text of itself, and stored it would become another one. */
const LONE_SURROGATE = /\p{Surrogate}/u;

/**
 * What is wrong with any text in an input, however deep: texts are kept exactly as they are sent, so what cannot be
 * kept is refused rather than changed.
 */
export function problemsOfTexts(input: unknown, path: Path = []): Problem[] {
  if (typeof input === "string") return problemsOfText(input, path);
  if (Array.isArray(input))
    return (input as unknown[]).flatMap((item, index) => problemsOfTexts(item, [...path, index]));
  return isRecord(input)
    ? Object.entries(input).flatMap(([name, value]) => problemsOfTexts(value, [...path, name]))
    : [];
}

function problemsOfText(text: string, path: Path): Problem[] {
  if (text.length > MOST_CHARACTERS) {
    const message = `The text has ${text.length} characters.`;
    return [problemAt(path, "OUT_OF_RANGE", message, `Give at most ${MOST_CHARACTERS} characters.`)];
  }
  if (text.includes("\0"))
    return [problemAt(path, "UNSUPPORTED", "The text holds a NUL character (\\u0000).", "Remove it.")];
  if (LONE_SURROGATE.test(text))
    return [
      problemAt(path, "UNSUPPORTED", "The text holds half of a character (a lone surrogate).", "Remove it."),
    ];
  return [];
}

/** Decimals are objects too, with nothing of the caller's in them; inputs are plain or of a decorated class. */
const isRecord = (value: unknown): value is object =>
  typeof value === "object" && value !== null && !("toFixed" in value);
