import { BRIDGE_METHODS } from "../../costing/scenarios/bridgeByLever";
import { LEVER_KINDS } from "../../kernel/levers/Lever";
import { LEVER_EFFECTS } from "../../kernel/levers/LeverRow";
import { publishEnum } from "../publishEnum";

export const LeverEffectEnum = publishEnum(
  "LeverEffect",
  "What moving a lever does, in the order in which a bridge takes the levers.",
  LEVER_EFFECTS,
);
export const LeverKindEnum = publishEnum("LeverKind", "How values of a lever are written.", LEVER_KINDS);
export const LeverOriginEnum = publishEnum("LeverOrigin", "Where the value of a lever comes from.", {
  INPUT: "The input gives it.",
  DEFAULT: "The input leaves it out: a published figure stands, or what stands for nothing.",
});
export const LeverBridgeMethodEnum = publishEnum(
  "LeverBridgeMethod",
  "How a difference is shared out over the changes that made it.",
  BRIDGE_METHODS,
);
