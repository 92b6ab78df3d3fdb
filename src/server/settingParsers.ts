/** One environment variable: what it means, and how its text becomes a value. */
export interface Setting<Value> {
  readonly name: string;
  /** Used when the variable is not set or empty; undefined when there is nothing to use. */
  readonly default: string | undefined;
  readonly meaning: string;
  /** @throws SettingFault with what is allowed. */
  readonly parse: (text: string) => Value;
}

/** Says what is allowed; the reader adds the name and the value. */
export class SettingFault extends Error {
  override readonly name = "SettingFault";
}

export function asIs(text: string): string {
  return text;
}

export function wholeNumber(least: number, most: number): (text: string) => number {
  return (text) => {
    const value = Number(text);
    if (!/^\d+$/.test(text) || value < least || value > most) {
      throw new SettingFault(`Set it to a whole number from ${least} to ${most}.`);
    }
    return value;
  };
}

export function oneOf<Word extends string>(allowed: readonly Word[]): (text: string) => Word {
  return (text) => {
    const word = allowed.find((each) => each === text);
    if (word === undefined) throw new SettingFault(`Set it to one of ${allowed.join(", ")}.`);
    return word;
  };
}

/** Plain HTTP only to this machine, where nobody in between can swap the keys. */
export function webAddress(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const isHere = url !== undefined && ["localhost", "127.0.0.1", "[::1]"].includes(url.hostname);
  if (url?.protocol === "https:" || (url?.protocol === "http:" && isHere)) return text;
  throw new SettingFault("Set it to an address that begins with https://.");
}

export function databaseUrl(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const isPostgres = url?.protocol === "postgres:" || url?.protocol === "postgresql:";
  if (
    url === undefined ||
    !isPostgres ||
    url.username === "" ||
    url.hostname === "" ||
    url.pathname.length < 2
  ) {
    throw new SettingFault("Set it to postgres://role:password@host:port/database.");
  }
  return text;
}

/** A whole number for each of some names, written `A=1,B=2`; every name must be there once. */
export function numberForEach<Name extends string>(
  names: readonly Name[],
  least: number,
  most: number,
): (text: string) => Readonly<Record<Name, number>> {
  const form = names.map((name) => `${name}=<number>`).join(",");
  return (text) => {
    const pairs = text.split(",").map((pair) => pair.split("=").map((side) => side.trim()));
    const given = new Map(pairs.map(([name = "", value = ""]) => [name, value]));
    const isGood = (name: string): boolean => {
      const value = given.get(name) ?? "";
      return /^\d+$/.test(value) && Number(value) >= least && Number(value) <= most;
    };
    if (pairs.length !== names.length || !names.every(isGood))
      throw new SettingFault(`Set it to ${form}, each a whole number from ${least} to ${most}.`);
    return Object.fromEntries(names.map((name) => [name, Number(given.get(name))])) as Record<Name, number>;
  };
}
