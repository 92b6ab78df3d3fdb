/** A reason not to start that the person at the terminal can do something about: shown as its message alone, without a stack. */
export class StartFailure extends Error {
  override readonly name = "StartFailure";
}
