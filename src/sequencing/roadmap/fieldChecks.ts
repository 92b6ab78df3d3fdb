import type { Decimal } from "../../kernel/Decimal";
import type { Path } from "../../kernel/Problem";
import type { Note } from "../readCalendar";

/** A name is read in a chart. */
const LONGEST_NAME = 200;
const MOST_DEPARTMENTS = 50;
const MOST_SHOWN = 100;

/** NUL, and half of a character that needs two: PostgreSQL can store neither. */
const isStorable = (text: string): boolean => !text.includes("\0") && !/\p{Surrogate}/u.test(text);

/** Notes a name that is empty, too long, or cannot be stored. */
export function checkName(path: Path, name: string, note: Note): void {
  if (name.trim() === "")
    note(path, "REQUIRED", "The name is empty.", "Give a name.", name.slice(0, MOST_SHOWN));
  checkText(path, name, LONGEST_NAME, note);
}

/** Notes a text that is too long or cannot be stored. */
export function checkText(path: Path, text: string, longest: number, note: Note): void {
  if (text.length > longest) {
    const message = `The text has ${text.length} characters.`;
    note(path, "OUT_OF_RANGE", message, `Give at most ${longest}.`, shown(text));
  } else if (!isStorable(text)) {
    const message = "The text holds a NUL character or half of a character.";
    note(path, "UNSUPPORTED", message, "Take it out.");
  }
}

/** Notes what is no list of department names, each once. */
export function checkDepartments(path: Path, departments: readonly string[], note: Note): void {
  if (departments.length > MOST_DEPARTMENTS) {
    const count = departments.length;
    const advice = `Give at most ${MOST_DEPARTMENTS}; none stands for everyone.`;
    note(path, "TOO_MANY", `There are ${count} departments.`, advice, String(count));
    return;
  }
  departments.forEach((department, index) => {
    checkName([...path, index], department, note);
    if (departments.indexOf(department) === index) return;
    const message = `The department "${shown(department)}" stands twice.`;
    note([...path, index], "DUPLICATE", message, "Name it once.", shown(department));
  });
}

/** Notes an amount that is negative, beyond `most`, or has more than two decimal places. */
export function checkAmount(path: Path, what: string, amount: Decimal, most: number, note: Note): void {
  const written = amount.toFixed();
  if (amount.isNegative() && !amount.isZero())
    note(path, "OUT_OF_RANGE", `${what} is ${written}.`, `Give 0 to ${most}.`, written);
  else if (amount.greaterThan(most))
    note(path, "OUT_OF_RANGE", `${what} is ${written}.`, `Give at most ${most}.`, written);
  else if (amount.decimalPlaces() > 2)
    note(path, "TOO_PRECISE", `${what} is ${written}.`, "Give at most two decimal places.", written);
}

/** The beginning of a text that may be long. */
export const shown = (text: string): string =>
  text.length > MOST_SHOWN ? `${text.slice(0, MOST_SHOWN)}...` : text;
