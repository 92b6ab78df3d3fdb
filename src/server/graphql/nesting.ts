import { GraphQLError, Lexer, Source, TokenKind } from "graphql";

const OPENING: ReadonlySet<string> = new Set([TokenKind.BRACE_L, TokenKind.BRACKET_L, TokenKind.PAREN_L]);
const CLOSING: ReadonlySet<string> = new Set([TokenKind.BRACE_R, TokenKind.BRACKET_R, TokenKind.PAREN_R]);

/**
 * Whether the document nests brackets deeper than `limit`. It is asked before the document is parsed, because the
 * parser and several of graphql's own rules recurse and would exhaust the stack; reading tokens one by one does
 * not. A document that is no GraphQL at all answers false: the parser explains that better.
 */
export function nestsDeeperThan(document: string, limit: number): boolean {
  const lexer = new Lexer(new Source(document));
  let depth = 0;
  try {
    for (let token = lexer.advance(); token.kind !== TokenKind.EOF; token = lexer.advance()) {
      if (OPENING.has(token.kind)) depth += 1;
      if (CLOSING.has(token.kind)) depth -= 1;
      if (depth > limit) return true;
    }
  } catch (error) {
    if (error instanceof GraphQLError) return false;
    throw error;
  }
  return false;
}
