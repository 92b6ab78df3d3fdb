import { MEMBERSHIP_ROLES, type MembershipRole } from "../../models/MembershipRole";
import { commandWords } from "../commandWords";
import { StartFailure } from "../StartFailure";

/** What `npm run token` was asked to do. */
export type TokenArguments =
  | {
      readonly action: "make";
      readonly person: string;
      readonly name: string;
      readonly role: MembershipRole | null;
      readonly readOnly: boolean;
      readonly days: number;
    }
  | { readonly action: "list"; readonly person: string | undefined }
  | { readonly action: "revoke"; readonly id: string };

const USAGE = `npm run token -- make PERSON --name TEXT [--role OWNER|VCIO|ANALYST|VIEWER|CLIENT] [--read-only] [--days 90]
npm run token -- list [PERSON]
npm run token -- revoke ID
PERSON is an id, an e-mail address or a name, which then only one person may have.`;

const OPTIONS = {
  allowPositionals: true,
  options: {
    name: { type: "string" },
    role: { type: "string" },
    "read-only": { type: "boolean", default: false },
    days: { type: "string", default: "90" },
  },
} as const;

/** Reads the words after `npm run token --`. @throws StartFailure with the usage */
export function tokenArguments(words: readonly string[]): TokenArguments {
  const { values, positionals } = commandWords(words, OPTIONS, USAGE);
  const [action, subject, ...rest] = positionals;
  if (rest.length > 0) throw new StartFailure(USAGE);
  if (action === "list") return { action, person: subject };
  if (action === "revoke" && subject !== undefined) return { action, id: subject };
  const name = (values.name ?? "").trim();
  if (action !== "make" || subject === undefined || name === "") throw new StartFailure(USAGE);
  return {
    action,
    person: subject,
    name,
    role: values.role === undefined ? null : roleOf(values.role),
    readOnly: values["read-only"],
    days: daysOf(values.days),
  };
}

function roleOf(word: string): MembershipRole {
  const role = MEMBERSHIP_ROLES.find((each) => each === word.toUpperCase());
  if (role === undefined)
    throw new StartFailure(`"${word}" is none of ${MEMBERSHIP_ROLES.join(", ")}.\n${USAGE}`);
  return role;
}

function daysOf(text: string): number {
  const days = Number(text);
  if (/^\d{1,4}$/.test(text) && days >= 1 && days <= 3660) return days;
  throw new StartFailure(`--days is "${text}". Give 1 to 3660.\n${USAGE}`);
}
