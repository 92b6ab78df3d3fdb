/** How the demonstration is made. */
export interface Making {
  readonly organizationId: string;
  /** The input of a mutation; `what` is its key. */
  readonly inputOf: <Input extends object>(type: new () => Input, what: string, content: object) => Input;
  /** @throws Error with an answer that refuses */
  readonly mustBeSaved: (answer: object) => void;
}

/** The id of what a name stands for; none for no name. @throws Error for a name that nothing has */
export const idOf = (ids: ReadonlyMap<string, string>, name: string | undefined): string | undefined =>
  name === undefined ? undefined : idIn(ids, name);

/** The same for a name that there is. @throws Error for a name that nothing has, which is a fault of the content */
export function idIn(ids: ReadonlyMap<string, string>, name: string): string {
  const id = ids.get(name);
  if (id === undefined) throw new Error(`Nothing in the demonstration is called "${name}".`);
  return id;
}
