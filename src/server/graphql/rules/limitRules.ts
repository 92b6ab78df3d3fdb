import { type ValidationRule } from "graphql";
import { aliasLimit } from "./aliasLimit";
import { depthLimit } from "./depthLimit";
import { directiveLimit } from "./directiveLimit";
import { fieldLimit } from "./fieldLimit";
import { rootFieldLimit } from "./rootFieldLimit";

/** Ours, after graphql's own rules have found the document valid. */
export const limitRules: ValidationRule[] = [
  rootFieldLimit,
  depthLimit,
  fieldLimit,
  aliasLimit,
  directiveLimit,
];
