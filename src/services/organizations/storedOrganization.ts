import type { EntityManager } from "typeorm";
import { printMonth } from "../../kernel/Month";
import type { Location, OrganizationFigure, OrganizationRow } from "../../schema/organizations/Organization";
import { figuresOfOrganization, locationsOfOrganization, organizationById } from "./organizationLookUps";
import type { OrganizationFacts } from "./readOrganizationFacts";

/** An organization as a transaction that changes it finds it. */
export interface StoredOrganization {
  readonly row: OrganizationRow;
  readonly figures: readonly OrganizationFigure[];
  readonly locations: readonly Location[];
}

export async function storedOrganization(
  manager: EntityManager,
  id: string,
): Promise<StoredOrganization | undefined> {
  const row = (await organizationById.batch(manager, [id], [id])).get(id);
  if (row === undefined) return undefined;
  const figures = (await figuresOfOrganization.batch(manager, [id], [id])).get(id) ?? [];
  const locations = (await locationsOfOrganization.batch(manager, [id], [id])).get(id) ?? [];
  return { row, figures, locations };
}

/** What was sent and what is stored, in the same form and as far as something was sent, to be compared. */
export function factsOf(sent: OrganizationFacts, stored: StoredOrganization): [object, object] {
  const { name, currency, fiscalYearStartMonth, fiscalYearLabel, frameworks } = stored.row;
  const facts: Record<keyof OrganizationFacts, unknown> = {
    name,
    currency,
    fiscalYearStartMonth,
    fiscalYearLabel,
    frameworks,
    figures: figuresByMonth(
      stored.figures.map(({ kind, from, value }) => ({ kind, from: printMonth(from), value })),
    ),
    locations: stored.locations.map((location) => placeOf(location)),
  };
  const yours = {
    ...sent,
    figures: sent.figures && figuresByMonth(sent.figures),
    locations: sent.locations?.map(placeOf),
  };
  const given = Object.entries(yours).filter(([, value]) => value !== undefined);
  const names = given.map(([name]) => name as keyof OrganizationFacts);
  return [Object.fromEntries(given), Object.fromEntries(names.map((each) => [each, facts[each]]))];
}

/** Their order says nothing, so they are compared by kind and month. */
const figuresByMonth = (
  figures: readonly { kind: string; from: string; value: { toFixed(): string } }[],
): object => Object.fromEntries(figures.map(({ kind, from, value }) => [`${kind}.${from}`, value.toFixed()]));

const placeOf = ({ name, jurisdiction }: { name: string; jurisdiction: string | null }): object => ({
  name,
  jurisdiction,
});
