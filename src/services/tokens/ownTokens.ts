import { problemAt, type Problem } from "../../kernel/Problem";
import { NotAllowed, NotFound } from "../../schema/intentions/answers";
import { InvalidInput } from "../../schema/InvalidInput";
import { Token, type TokenRow } from "../../schema/tokens/Token";
import {
  type MakeTokenInput,
  type RevokeTokenInput,
  TokenMade,
  TokenRevoked,
} from "../../schema/tokens/TokenIntentions";
import { refusalOfToken } from "../access/mayChange";
import { isWider } from "../access/roleLimit";
import type { Context } from "../Context";
import { problemsOfTexts } from "../intentions/problemsOfTexts";
import type { Viewer } from "../Viewer";
import { insertToken, isValid, noteOperation, revokeRow, tokensOf } from "./storedTokens";

const USUAL_DAYS = 90;
const MOST_DAYS = 366;

/** The viewer's own tokens, the newest first, revoked and expired ones too. */
export async function ownTokens({ viewer, read }: Context): Promise<Token[]> {
  const rows = await read((manager) => tokensOf(manager, viewer.personId));
  return rows.map((row) => answerOf(row, viewer));
}

/** Makes a token of the viewer's own that lets through no more, and for no longer, than the one that asks. */
export async function makeToken(
  ctx: Context,
  input: MakeTokenInput,
): Promise<TokenMade | InvalidInput | NotAllowed> {
  const { viewer } = ctx;
  const refusal = refusalOfToken(viewer);
  if (refusal !== undefined) return refusal;
  const limit = viewer.token?.role ?? null;
  const role = input.role ?? limit;
  const problems = problemsOf(input, role !== null && isWider(role, limit) ? limit : null);
  if (problems.length > 0) return new InvalidInput(problems);
  const name = input.name.trim();
  return ctx.write(async (manager) => {
    const namesakes = (await tokensOf(manager, viewer.personId)).filter((row) => row.name === name);
    if (namesakes.some(isValid)) return new InvalidInput([nameTaken(name)]);
    if (input.dryRun === true) return new TokenMade(undefined, undefined);
    await noteOperation(manager, "makeToken");
    const { row, secret } = await insertToken(manager, {
      personId: viewer.personId,
      name,
      role,
      readOnly: input.readOnly ?? false,
      days: input.expiresInDays ?? USUAL_DAYS,
      makerId: viewer.token?.id,
    });
    return new TokenMade(answerOf(row, viewer), secret);
  });
}

/** Revokes a token of the viewer's own that lets through no more than the one that asks. */
export async function revokeToken(
  ctx: Context,
  input: RevokeTokenInput,
): Promise<TokenRevoked | NotFound | NotAllowed> {
  const { viewer } = ctx;
  const refusal = refusalOfToken(viewer);
  if (refusal !== undefined) return refusal;
  const id = input.id ?? viewer.token?.id;
  if (id === undefined)
    return new NotAllowed("This request came with no token of Fairlead.", "Name the token by its id.");
  const dryRun = input.dryRun ?? false;
  return ctx.write(async (manager) => {
    const find = async () => (await tokensOf(manager, viewer.personId)).find((row) => row.id === id);
    const found = await find();
    if (found === undefined || isWider(found.role, viewer.token?.role ?? null)) return new NotFound(id);
    await noteOperation(manager, "revokeToken");
    if (!dryRun) await revokeRow(manager, id);
    return new TokenRevoked(answerOf((await find()) ?? found, viewer), dryRun);
  });
}

const answerOf = (row: TokenRow, { token }: Viewer): Token => new Token(row, row.id === token?.id);

/** @param exceeded the role of the asking token, where the new one would let through more */
function problemsOf({ name, role, expiresInDays }: MakeTokenInput, exceeded: string | null): Problem[] {
  const problems = problemsOfTexts({ name });
  if (name.trim() === "" || name.length > 200)
    problems.push(
      problemAt(["name"], "OUT_OF_RANGE", `The name has ${name.trim().length} characters.`, "Give 1 to 200."),
    );
  const days = expiresInDays ?? USUAL_DAYS;
  if (days < 1 || days > MOST_DAYS)
    problems.push(
      problemAt(["expiresInDays"], "OUT_OF_RANGE", `It would last ${days} days.`, `Give 1 to ${MOST_DAYS}.`),
    );
  if (exceeded !== null) {
    const message = `The token that you ask with lets you act as ${exceeded} at most.`;
    const advice = `Give ${exceeded} or less, or ask with another token.`;
    problems.push(problemAt(["role"], "CONTRADICTION", message, advice, role ?? undefined));
  }
  return problems;
}

function nameTaken(name: string): Problem {
  const message = `You have a valid token named "${name}" already.`;
  return problemAt(["name"], "DUPLICATE", message, "Give another name, or revoke that token first.", name);
}
