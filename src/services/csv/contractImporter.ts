import type { ContractContent } from "../../schema/contracts/ContractIntentions";
import { readContract } from "../contracts/readContract";
import { problemsOfContracts, writeContracts } from "../contracts/writeContracts";
import { CONTRACT_ROWS } from "./contractRows";
import { noteProblems } from "./CsvRecords";
import type { Faults } from "./Faults";
import { type Importer, readBatch, type Target } from "./Importer";

/** Imports contracts as saveContract stores them. */
export function contractImporter(target: Target, faults: Faults): Importer<ContractContent> {
  const { organizationId, currency, personId, newId } = target;
  return {
    kind: CONTRACT_ROWS,
    store: async (manager, batch) => {
      const facts = readBatch(batch, CONTRACT_ROWS, { currency, faults }, readContract);
      if (facts === undefined) return;
      const contracts = facts.map((fact, index) => ({ id: newId(), fact, at: [index] }));
      const problems = await problemsOfContracts(manager, organizationId, contracts);
      noteProblems(problems, batch, CONTRACT_ROWS, faults);
      if (problems.length === 0) await writeContracts(manager, organizationId, personId, contracts);
    },
    finish: () => Promise.resolve(),
  };
}
