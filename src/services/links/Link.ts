import type { EntityManager } from "typeorm";
import { problemAt, type Path, type Problem } from "../../kernel/Problem";
import { type NodeType, readGlobalId } from "../../schema/relay/globalId";

/** What money can be matched to: where it is stored, and how it is called. */
const TARGETS = {
  budgetLineId: { table: "budget_lines", condition: "true", thing: "line of a budget" },
  contractId: { table: "contracts", condition: "true", thing: "contract" },
  projectId: { table: "projects", condition: "true", thing: "project" },
  engagementId: { table: "plan_parts", condition: "kind = 'ENGAGEMENT'", thing: "engagement" },
  positionId: { table: "plan_parts", condition: "kind = 'POSITION'", thing: "position" },
} as const;
export type LinkField = keyof typeof TARGETS;

/** Those with a global id; the others are known by their id within the organization. */
const NODES: Readonly<Partial<Record<LinkField, NodeType>>> = {
  contractId: "Contract",
  projectId: "Project",
};

/** An id that a caller sent to match something with, as it was sent and as the tables know it. */
export interface Link {
  readonly sent: string;
  readonly uuid: string;
}

/** Stands for whatever is no id: nothing is stored under it. */
export const NOBODY = "00000000-0000-0000-0000-000000000000";
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** What an id stands for; whether there is such a thing is found out by `problemsOfLinks`. */
export function linkTo(field: LinkField, sent: string | null | undefined): Link | undefined {
  if (sent == null || sent === "") return undefined;
  const type = NODES[field];
  const key = readGlobalId(sent);
  const uuid = type === undefined ? sent : key?.type === type ? key.uuid : NOBODY;
  return { sent, uuid: UUID.test(uuid) ? uuid : NOBODY };
}

/** A link that somebody made, and where. */
export interface PlacedLink extends Link {
  readonly field: LinkField;
  readonly at: Path;
}

/** The links among some fields, of the thing at a place. */
export const linksIn = (
  fields: Readonly<Partial<Record<LinkField, Link | undefined>>>,
  at: Path,
): PlacedLink[] =>
  (Object.keys(TARGETS) as LinkField[]).flatMap((field) => {
    const link = fields[field];
    return link === undefined ? [] : [{ ...link, field, at: [...at, field] }];
  });

/** A problem for every link to what the organization has not; one statement for each kind of thing. */
export async function problemsOfLinks(
  manager: EntityManager,
  organizationId: string,
  links: readonly PlacedLink[],
): Promise<Problem[]> {
  const known = new Map<LinkField, ReadonlySet<string>>();
  for (const field of new Set(links.map((link) => link.field))) {
    const { table, condition } = TARGETS[field];
    const ids = new Set(links.filter((link) => link.field === field).map(({ uuid }) => uuid));
    const rows = await manager.query<{ id: string }[]>(
      `SELECT id FROM ${table} WHERE organization_id = $1 AND id = ANY ($2::uuid[]) AND ${condition}`,
      [organizationId, [...ids]],
    );
    known.set(field, new Set(rows.map(({ id }) => id)));
  }
  return links
    .filter(({ field, uuid }) => known.get(field)?.has(uuid) !== true)
    .map(({ field, sent, at }) => {
      const message = `The organization has no ${TARGETS[field].thing} of this id.`;
      return problemAt(at, "UNKNOWN", message, "Take the id from what is stored, or leave it out.", sent);
    });
}
