/** A request that is not worked on, and why: answered as JSON in the shape of a GraphQL answer. */
export class Refusal extends Error {
  /** @param code what a program reads; the message is for a person and says what to do */
  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
    readonly headers: Readonly<Record<string, string>> = {},
  ) {
    super(message);
  }
}
