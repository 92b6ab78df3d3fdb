/** An operation that comes with Fairlead, ready to run. */
export interface ReadyOperation {
  /** The operation's name, which is also the title of its tab. */
  readonly name: string;
  readonly query: string;
  /** Variables as JSON text, or null when the operation takes none. */
  readonly variables: string | null;
}
