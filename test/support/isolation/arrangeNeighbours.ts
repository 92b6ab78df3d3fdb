import { arrangeFirm, arrangePerson, arrangeToken } from "../arrange";
import type { StartedTestServer } from "../startTestServer";
import { type FilledClient, fillClient } from "./FilledClient";

/**
 * Filled clients, seen from the only member of `mine`: another client of this person, one of a colleague of the same
 * firm, and two of one person of another firm.
 */
export type Neighbours = Readonly<
  Record<"mine" | "beside" | "colleagues" | "theirs" | "besideTheirs", FilledClient>
>;

/** No two of a fiscal year, so that no cursor in a list of budgets or invoices ties with one of somebody else. */
export async function arrangeNeighbours(server: StartedTestServer): Promise<Neighbours> {
  const { database } = server;
  const firm = await arrangeFirm(database, "Quince Advisers");
  const otherFirm = await arrangeFirm(database, "Medlar Advisers");
  const tokenIn = async (firmId: string, name: string) =>
    arrangeToken(database, await arrangePerson(database, firmId, name));
  const me = await tokenIn(firm, "Ines Quince");
  const colleague = await tokenIn(firm, "Cora Quince");
  const stranger = await tokenIn(otherFirm, "Mark Medlar");
  return {
    mine: await fillClient(server, me, "Orchard & Daughters", 2027),
    beside: await fillClient(server, me, "Next Door Dairy", 2028),
    colleagues: await fillClient(server, colleague, "Lantern Makers", 2029),
    theirs: await fillClient(server, stranger, "Harbour Freight", 2030),
    besideTheirs: await fillClient(server, stranger, "Pier Nine Cafe", 2031),
  };
}
