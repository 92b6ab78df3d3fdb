import { createHash, randomBytes, randomUUID } from "node:crypto";
import { type MembershipRole } from "../../src/models/MembershipRole";
import { type TestDatabase } from "./openTestDatabase";

/** Each function adds one row and answers with its id, or with the secret of a token. */
type Rows = Pick<TestDatabase, "owner">;

export async function arrangeFirm({ owner }: Rows, name = "Northwind vCIO"): Promise<string> {
  const id = randomUUID();
  await owner.query("INSERT INTO firms (id, name) VALUES ($1, $2)", [id, name]);
  return id;
}

export async function arrangePerson({ owner }: Rows, firmId: string, name = "Ada Okafor"): Promise<string> {
  const id = randomUUID();
  await owner.query("INSERT INTO people (id, firm_id, name) VALUES ($1, $2, $3)", [id, firmId, name]);
  return id;
}

/** @returns the secret, which the database does not keep. */
export async function arrangeToken(
  { owner }: Rows,
  personId: string,
  dates: { readonly expiresAt?: Date; readonly revokedAt?: Date } = {},
): Promise<string> {
  const secret = `fl_${randomBytes(32).toString("base64url")}`;
  await owner.query(
    "INSERT INTO tokens (person_id, name, hash, expires_at, revoked_at) VALUES ($1, $2, $3, $4, $5)",
    [
      personId,
      "a test",
      createHash("sha256").update(secret).digest("hex"),
      dates.expiresAt ?? null,
      dates.revokedAt ?? null,
    ],
  );
  return secret;
}

export async function arrangeOrganization(
  { owner }: Rows,
  firmId: string,
  name = "Valley Produce",
): Promise<string> {
  const id = randomUUID();
  await owner.query("INSERT INTO organizations (id, firm_id, name) VALUES ($1, $2, $3)", [id, firmId, name]);
  return id;
}

export async function arrangeMembership(
  { owner }: Rows,
  personId: string,
  organizationId: string,
  role: MembershipRole,
): Promise<void> {
  await owner.query("INSERT INTO memberships (person_id, organization_id, role) VALUES ($1, $2, $3)", [
    personId,
    organizationId,
    role,
  ]);
}
