import { problemAt, type Problem } from "../../kernel/Problem";
import type { AddMemberInput } from "../../schema/members/MemberIntentions";
import type { PersonToFind } from "./people";

const EMAIL = /^[^\s@]+@[^\s@]+$/;

/** The longest address that mail is sent to. */
const MOST_OF_EMAIL = 254;
const MOST_OF_NAME = 200;
/** The longest subject of an OpenID provider. */
const MOST_OF_SUBJECT = 255;

/** Who is to be added. @returns undefined when it is not said, or said twice; problems are noted */
export function readPerson(
  { email, identity, name }: Pick<AddMemberInput, "email" | "identity" | "name">,
  problems: Problem[],
): PersonToFind | undefined {
  if ((email == null) === (identity == null)) {
    const message = email == null ? "It is not said who." : "It is said twice who.";
    problems.push(problemAt(["email"], "REQUIRED", message, "Give either email or identity."));
    return undefined;
  }
  const address = email?.trim();
  if (address !== undefined && (!EMAIL.test(address) || address.length > MOST_OF_EMAIL)) {
    const message = `"${address.slice(0, MOST_OF_EMAIL)}" is no e-mail address.`;
    problems.push(problemAt(["email"], "UNSUPPORTED", message, "Give one like ada@example.com.", address));
  }
  if (identity != null) {
    noteLength(["identity", "issuer"], identity.issuer, MOST_OF_SUBJECT, problems);
    noteLength(["identity", "subject"], identity.subject, MOST_OF_SUBJECT, problems);
  }
  const given = name?.trim();
  if (given !== undefined) noteLength(["name"], given, MOST_OF_NAME, problems);
  return { email: address, identity: identity ?? undefined, name: given };
}

function noteLength(path: readonly string[], text: string, most: number, problems: Problem[]): void {
  if (text.trim() !== "" && text.length <= most) return;
  const message = `The ${path.at(-1) ?? ""} has ${text.trim().length} characters.`;
  problems.push(problemAt(path, "OUT_OF_RANGE", message, `Give 1 to ${most}.`));
}
