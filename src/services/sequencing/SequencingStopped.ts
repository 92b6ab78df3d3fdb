/** Whoever asked does not want the answer any more; `cause` is the reason that the signal gave. */
export class SequencingStopped extends Error {
  override readonly name = "SequencingStopped";

  constructor(reason: unknown) {
    super("The sequencing was stopped before it had an answer.", { cause: reason });
  }
}
