import type { Change } from "./twoHundredChanges";

/** Where the server is, and who asks. */
export interface SignIn {
  readonly address: string;
  readonly token: string;
}

/** What came back for one request; nothing when the connection broke before. */
export type Answer =
  | {
      readonly data?: { readonly done: Done } | null;
      readonly errors?: readonly { readonly message: string; readonly extensions: object }[];
    }
  | undefined;

interface Done {
  readonly __typename: string;
  readonly [saved: string]: unknown;
}

/** Sends one operation. */
export async function send<T = Answer>({ address, token }: SignIn, operation: object): Promise<T> {
  const response = await fetch(`${address}/graphql`, {
    method: "POST",
    headers: { "Content-Type": "application/json", Authorization: `Bearer ${token}` },
    body: JSON.stringify(operation),
  });
  return (await response.json()) as T;
}

/**
 * Sends all changes at once.
 * @param onAnswer is told after each answer how many there are so far
 * @returns the answers in the order of the changes
 */
export function sendAll(
  signIn: SignIn,
  changes: readonly Change[],
  onAnswer: (count: number) => void = () => undefined,
): Promise<Answer[]> {
  let count = 0;
  return Promise.all(
    changes.map(async (change) => {
      try {
        const answer = await send(signIn, change);
        onAnswer((count += 1));
        return answer;
      } catch {
        return undefined;
      }
    }),
  );
}
