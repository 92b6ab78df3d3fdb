import { type DataSource } from "typeorm";

/** The SQL that would turn the tables of the database into those the entities describe; empty when they agree. */
export async function schemaDrift(dataSource: DataSource): Promise<string[]> {
  const { upQueries } = await dataSource.driver.createSchemaBuilder().log();
  return upQueries.map(({ query }) => query);
}
