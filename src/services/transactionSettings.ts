const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/**
 * The statement that tells a transaction whose rows it may see; it ends with the transaction, so a pooled
 * connection carries nothing over to the next viewer.
 *
 * The ids stand in the text because it is sent together with BEGIN, where PostgreSQL takes no parameters.
 * @param statementMs milliseconds after which PostgreSQL cancels a statement, so that none holds a connection for ever
 * @throws when an id is not a uuid: nothing else may reach the text of a statement.
 */
export function transactionSettings(organizationIds: readonly string[], statementMs = 15_000): string {
  const stranger = organizationIds.find((id) => !UUID.test(id));
  if (stranger !== undefined)
    throw new Error(`"${stranger}" is not the id of an organization: expected a uuid.`);
  return (
    `SELECT set_config('app.organizations', '{${organizationIds.join(",")}}', true), ` +
    `set_config('statement_timeout', '${statementMs}ms', true)`
  );
}
