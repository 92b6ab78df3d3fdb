import type { EntityManager } from "typeorm";
import type { FigureFact, LocationFact } from "./readOrganizationFacts";

/** Replaces the figures of an organization. */
export async function writeFigures(
  manager: EntityManager,
  organizationId: string,
  figures: readonly FigureFact[],
): Promise<void> {
  await manager.query("DELETE FROM organization_figures WHERE organization_id = $1", [organizationId]);
  const rows = figures.map(({ kind, from, value }) => ({ kind, from: `${from}-01`, value: value.toFixed() }));
  await manager.query(
    `INSERT INTO organization_figures (organization_id, kind, from_month, value)
     SELECT $1, kind, "from", value
       FROM jsonb_to_recordset($2::jsonb) AS figure (kind text, "from" date, value numeric)`,
    [organizationId, JSON.stringify(rows)],
  );
}

/** Replaces the places of an organization; those with an id stay the same place, the others get a new one. */
export async function writeLocations(
  manager: EntityManager,
  organizationId: string,
  locations: readonly LocationFact[],
  newId: () => string,
): Promise<void> {
  const rows = locations.map(({ id, name, jurisdiction }, ordinal) => ({
    id: id ?? newId(),
    ordinal,
    name,
    jurisdiction,
  }));
  await manager.query("DELETE FROM locations WHERE organization_id = $1 AND id <> ALL ($2::uuid[])", [
    organizationId,
    rows.map(({ id }) => id),
  ]);
  await manager.query(
    `INSERT INTO locations (organization_id, id, ordinal, name, jurisdiction)
     SELECT $1, id, ordinal, name, jurisdiction
       FROM jsonb_to_recordset($2::jsonb) AS place (id uuid, ordinal int, name text, jurisdiction text)
     ON CONFLICT (organization_id, id)
     DO UPDATE SET ordinal = excluded.ordinal, name = excluded.name, jurisdiction = excluded.jurisdiction`,
    [organizationId, JSON.stringify(rows)],
  );
}
