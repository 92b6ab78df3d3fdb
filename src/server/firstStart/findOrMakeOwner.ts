import { type EntityManager } from "typeorm";
import { Firm } from "../../models/Firm";
import { Person } from "../../models/Person";
import { Token } from "../../models/Token";

/** Every token that the server makes for its owner carries this name, by which later starts find the owner. */
export const OWNER_TOKEN_NAME = "owner token";

/** The id of the owner: the person of the oldest owner token, or, in an empty database, one made now with the firm. */
export async function findOrMakeOwner(manager: EntityManager): Promise<string> {
  const oldest = await manager.findOne(Token, {
    where: { name: OWNER_TOKEN_NAME },
    order: { createdAt: "ASC", id: "ASC" },
  });
  if (oldest !== null) return oldest.personId;
  const firm = await manager.save(manager.create(Firm, { name: "My firm" }));
  const owner = await manager.save(manager.create(Person, { firmId: firm.id, name: "Owner", email: null }));
  return owner.id;
}
