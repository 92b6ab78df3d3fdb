import type { Decimal } from "../../kernel/Decimal";
import type { Path } from "../../kernel/Problem";
import type { Note } from "../readCalendar";

/** A thousand million; the cents of all costs of the longest roadmap still add up exactly. */
const MOST_MONEY = 1_000_000_000;
/** A name is read in a chart. */
const LONGEST_NAME = 200;
const MOST_NAMES = 50;
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

/** Notes what is no list of names, each once. */
function checkNames(path: Path, one: string, many: string, names: readonly string[], note: Note): void {
  if (names.length > MOST_NAMES) {
    const count = names.length;
    note(path, "TOO_MANY", `There are ${count} ${many}.`, `Give at most ${MOST_NAMES}.`, String(count));
    return;
  }
  names.forEach((name, index) => {
    checkName([...path, index], name, note);
    if (names.indexOf(name) === index) return;
    const message = `The ${one} "${shown(name)}" stands twice.`;
    note([...path, index], "DUPLICATE", message, "Name it once.", shown(name));
  });
}

/** Notes what is no list of department names, each once. */
export const checkDepartments = (path: Path, departments: readonly string[], note: Note): void => {
  checkNames(path, "department", "departments", departments, note);
};

/** Notes what is no list of names of systems, each once. */
export const checkSystems = (path: Path, systems: readonly string[], note: Note): void => {
  checkNames(path, "system", "systems", systems, note);
};

/** Notes an amount that is negative, beyond `most`, or has more decimal places than `places`. */
export function checkAmount(
  path: Path,
  what: string,
  amount: Decimal,
  most: number,
  note: Note,
  places: 2 | 4 = 2,
): void {
  const written = amount.toFixed();
  if (amount.isNegative() && !amount.isZero())
    note(path, "OUT_OF_RANGE", `${what} is ${written}.`, `Give 0 to ${most}.`, written);
  else if (amount.greaterThan(most))
    note(path, "OUT_OF_RANGE", `${what} is ${written}.`, `Give at most ${most}.`, written);
  else if (amount.decimalPlaces() > places) {
    const advice = `Give at most ${places === 2 ? "two" : "four"} decimal places.`;
    note(path, "TOO_PRECISE", `${what} is ${written}.`, advice, written);
  }
}

/** Notes money that is not allowed, and writes it as it is stored: nothing given is 0.00. */
export function readMoney(path: Path, what: string, amount: Decimal | null | undefined, note: Note): string {
  if (amount == null) return "0.00";
  checkAmount(path, what, amount, MOST_MONEY, note);
  return amount.abs().toFixed(2);
}

/** The beginning of a text that may be long. */
export const shown = (text: string): string =>
  text.length > MOST_SHOWN ? `${text.slice(0, MOST_SHOWN)}...` : text;
