import type { GraphiQLProps } from "graphiql";
import type { FormattedExecutionResult } from "graphql";

type Fetcher = GraphiQLProps["fetcher"];

/** An answer in the shape of a GraphQL response, for faults that never reached GraphQL. */
function failure(message: string): FormattedExecutionResult {
  return { errors: [{ message }] };
}

function post(token: string, operation: object): Promise<Response> {
  return fetch("/graphql", {
    method: "POST",
    credentials: "omit",
    headers: {
      Accept: "application/graphql-response+json, application/json",
      Authorization: `Bearer ${token}`,
      "Content-Type": "application/json",
    },
    body: JSON.stringify(operation),
  });
}

/** Reads the answer; a proxy in between may have put its own page in its place. */
async function readAnswer(response: Response): Promise<FormattedExecutionResult> {
  try {
    const answer: unknown = await response.json();
    if (typeof answer === "object" && answer !== null) return answer;
  } catch {
    // Said below, together with answers that are JSON and no object.
  }
  return failure(`The server answered with status ${response.status} and not with a GraphQL response.`);
}

function isRefusal(response: Response, answer: FormattedExecutionResult): boolean {
  const codes = answer.errors?.map((error) => error.extensions?.code) ?? [];
  return response.status === 401 || codes.includes("UNAUTHENTICATED");
}

/**
 * Sends operations and the introspection to /graphql of the host that served the page, signed with the token.
 * @param onRefused called with the token when the server answers UNAUTHENTICATED
 */
export function createFetcher(token: string, onRefused: (token: string) => void): Fetcher {
  return async ({
    query,
    variables,
    operationName,
  }: {
    query: string;
    variables?: unknown;
    operationName?: unknown;
  }) => {
    let response: Response;
    try {
      response = await post(token, { query, variables, operationName });
    } catch {
      return failure("The server did not answer. Check that Fairlead is still running, then try again.");
    }
    const answer = await readAnswer(response);
    if (isRefusal(response, answer)) onRefused(token);
    return answer;
  };
}
