import type { EntityManager } from "typeorm";
import { endReachedOn, noticeDeadline, termEndAt } from "../../costing/budget/contractEnd";
import type { ContractTerm } from "../../costing/budget/ContractTerms";
import { monthOfDay, printDay } from "../../kernel/Day";
import { addMonths } from "../../kernel/Month";
import { problemAt, type Problem } from "../../kernel/Problem";
import type { ContractRow } from "../../schema/contracts/Contract";
import { type GiveNoticeInput, NoticeGiven } from "../../schema/contracts/ContractIntentions";
import { NotFound, VersionConflict } from "../../schema/intentions/answers";
import { InvalidInput } from "../../schema/InvalidInput";
import { differencesOf } from "../access/differences";
import type { Context } from "../Context";
import { carryOut, intentionOf, type Work } from "../intentions/carryOut";
import { changeableThing, type ChangeableThing, type Refusal } from "../intentions/mayIntend";
import { contractById } from "./contractLookUps";
import { contractOf } from "./contracts";

/** Notes that notice was given, and says where that ends the contract. */
export async function giveNotice(
  ctx: Context,
  input: GiveNoticeInput,
): Promise<NoticeGiven | Refusal | VersionConflict> {
  const thing = changeableThing(ctx, "Contract", input, "giveNotice");
  if ("refusal" in thing) return thing.refusal;
  const { organizationId } = thing;

  const intention = intentionOf("giveNotice", organizationId, input);
  const { dryRun } = intention;
  const { personId } = ctx.viewer;
  const done = await carryOut(ctx, intention, (manager) =>
    noteNotice(manager, { ...thing, personId, input }),
  );
  if (done.kind === "refused") return done.answer;
  const contract = await contractOf(ctx, done.id);
  if (contract === undefined) return new NotFound(input.id);
  return new NoticeGiven(contract, endOf(contract.row, input), dryRun);
}

function endOf(term: ContractTerm, { givenOn }: GiveNoticeInput) {
  const end = endReachedOn(term, givenOn);
  const running = termEndAt(term, monthOfDay(givenOn));
  return {
    givenOn,
    lastMonth: addMonths(end, -1),
    inTime: end === running,
    noticeWasDueBy: noticeDeadline(term, running),
  };
}

interface Notice extends ChangeableThing {
  readonly personId: string;
  readonly input: GiveNoticeInput;
}

async function noteNotice(
  manager: EntityManager,
  { organizationId, id, personId, input }: Notice,
): Promise<Work<NotFound | InvalidInput | VersionConflict>> {
  const stored = (await contractById.batch(manager, [id], [organizationId])).get(id);
  if (stored === undefined) return { kind: "refused", answer: new NotFound(input.id) };
  if (stored.version !== input.version) {
    const differences = differencesOf(
      { noticeGivenOn: printDay(input.givenOn) },
      { noticeGivenOn: stored.noticeGivenOn === undefined ? null : printDay(stored.noticeGivenOn) },
    );
    return { kind: "refused", answer: new VersionConflict(input.version, stored.version, differences) };
  }
  const problems = problemsOfNotice(stored);
  if (problems.length > 0) return { kind: "refused", answer: new InvalidInput(problems) };
  await manager.query(
    `UPDATE contracts
        SET notice_given_on = $3, version = version + 1, updated_at = now(), updated_by = $4
      WHERE organization_id = $1 AND id = $2`,
    [organizationId, id, printDay(input.givenOn), personId],
  );
  return { kind: "done", id };
}

function problemsOfNotice({ name, autoRenews, noticeGivenOn }: ContractRow): Problem[] {
  if (!autoRenews)
    return [
      problemAt(
        ["id"],
        "CONTRADICTION",
        `${name} does not renew: it ends with its term, without notice.`,
        "Do nothing, or save the contract with autoRenews: true.",
      ),
    ];
  if (noticeGivenOn === undefined) return [];
  const on = printDay(noticeGivenOn);
  const advice =
    "Save the contract with another noticeGivenOn to correct the day, or without it to take it back.";
  return [problemAt(["givenOn"], "CONTRADICTION", `Notice was given on ${on} already.`, advice, on)];
}
