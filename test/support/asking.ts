import type { StartedTestServer } from "./startTestServer";

/** Sends an operation with one field and answers with that field; a fault fails the test. */
export async function ask<T = Record<string, unknown>>(
  server: StartedTestServer,
  query: string,
  variables: object = {},
  token?: string,
): Promise<T> {
  const { data, errors } = await server.post(query, variables, token);
  expect(errors).toBeUndefined();
  const [field] = Object.values(data ?? {});
  return field as T;
}

/** What every mutation may answer instead of carrying something out. */
export const REFUSALS = `
  ... on InvalidInput { problems { code message advice path value } }
  ... on NotFound { id message }
  ... on NotAllowed { message }
  ... on VersionConflict { yourVersion storedVersion differences { path yours stored } }`;

/** The same for mutations that need nothing that is there already. */
export const PROBLEMS = "... on InvalidInput { problems { code message advice path value } }";

export interface Saved {
  readonly __typename: string;
  readonly dryRun?: boolean;
  readonly problems?: readonly {
    readonly code: string;
    readonly message: string;
    readonly advice: string;
    readonly path: readonly string[];
    readonly value: string | null;
  }[];
}
