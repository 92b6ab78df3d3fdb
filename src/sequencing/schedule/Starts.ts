/** Where projects begin, by id; a project that is not in it is left out. */
export type Starts = ReadonlyMap<string, number>;
