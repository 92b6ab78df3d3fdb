import type { EntityManager } from "typeorm";
import { SavedContract, type SaveContractInput } from "../../schema/contracts/ContractIntentions";
import { NotFound, type VersionConflict } from "../../schema/intentions/answers";
import { InvalidInput } from "../../schema/InvalidInput";
import { readGlobalId } from "../../schema/relay/globalId";
import type { Context } from "../Context";
import { carryOut, intentionOf, type Work } from "../intentions/carryOut";
import { inputReader } from "../intentions/inputReader";
import { changeableOrganization, type Refusal } from "../intentions/mayIntend";
import { readVersion } from "../intentions/readMoney";
import { conflictOf } from "./contractConflict";
import { contractById, pricesOfContract } from "./contractLookUps";
import { contractOf } from "./contracts";
import { type ContractFact, readContract } from "./readContract";
import { problemsOfContracts, writeContracts } from "./writeContracts";

/** Makes a contract, or replaces one as a whole. */
export async function saveContract(
  ctx: Context,
  input: SaveContractInput,
): Promise<SavedContract | Refusal | VersionConflict> {
  const target = changeableOrganization(ctx, input.organizationId, "saveContract");
  if ("refusal" in target) return target.refusal;
  const { organizationId } = target;
  const key = input.id == null ? undefined : readGlobalId(input.id);
  if (input.id != null && key?.type !== "Contract") return new NotFound(input.id);
  const reader = inputReader(input, "USD");
  readVersion(reader, input);
  const fact = readContract(reader, input);
  if (reader.reading.problems.length > 0) return new InvalidInput(reader.reading.problems);

  const intention = intentionOf("saveContract", organizationId, input);
  const { dryRun } = intention;
  const done = await carryOut(ctx, intention, (manager) =>
    storeContract(manager, ctx, { organizationId, storedId: key?.uuid, input, fact }),
  );
  if (done.kind === "refused") return done.answer;
  return new SavedContract(dryRun ? undefined : await contractOf(ctx, done.id), dryRun);
}

interface Save {
  readonly organizationId: string;
  /** The uuid of the contract to replace; undefined for a new one. */
  readonly storedId: string | undefined;
  readonly input: SaveContractInput;
  readonly fact: ContractFact;
}

async function storeContract(
  manager: EntityManager,
  { viewer: { personId }, newId }: Context,
  { organizationId, storedId, input, fact }: Save,
): Promise<Work<NotFound | InvalidInput | VersionConflict>> {
  if (storedId !== undefined) {
    const stored = (await contractById.batch(manager, [storedId], [organizationId])).get(storedId);
    if (stored === undefined) return { kind: "refused", answer: new NotFound(input.id ?? "") };
    if (stored.version !== input.version) {
      const prices = (await pricesOfContract.batch(manager, [storedId], [organizationId])).get(storedId);
      return { kind: "refused", answer: conflictOf(input.version ?? 0, fact, stored, prices ?? []) };
    }
  }
  const id = storedId ?? newId();
  const contracts = [{ id, fact, at: [] }];
  const problems = await problemsOfContracts(manager, organizationId, contracts);
  if (problems.length > 0) return { kind: "refused", answer: new InvalidInput(problems) };
  await writeContracts(manager, organizationId, personId, contracts);
  return { kind: "done", id };
}
