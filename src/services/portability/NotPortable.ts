/** Why an organization is not exported, imported or erased, in one word. */
type Reason =
  | "NO_SUCH_ORGANIZATION"
  | "NO_SUCH_FIRM"
  | "NAME_DIFFERS"
  | "NOT_AN_EXPORT"
  | "DAMAGED"
  | "OTHER_SCHEMA"
  | "ORGANIZATION_EXISTS"
  | "ROW_REFUSED";

/** An organization is not exported, imported or erased, for a reason that the operator can do something about. */
export class NotPortable extends Error {
  override readonly name = "NotPortable";

  /** @param message names the thing, the value and the way out */
  constructor(
    readonly reason: Reason,
    message: string,
  ) {
    super(message);
  }
}
