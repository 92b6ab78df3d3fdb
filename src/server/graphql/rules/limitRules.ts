import { type ValidationRule } from "graphql";
import { type Limits } from "../../limitSettings";
import { aliasLimit } from "./aliasLimit";
import { depthLimit } from "./depthLimit";
import { directiveLimit } from "./directiveLimit";
import { fieldLimit } from "./fieldLimit";
import { rootFieldLimit } from "./rootFieldLimit";

/** Ours, after graphql's own rules have found the document valid. */
export const limitRules = (limits: Limits): ValidationRule[] =>
  [rootFieldLimit, depthLimit, fieldLimit, aliasLimit, directiveLimit].map((rule) => rule(limits));
