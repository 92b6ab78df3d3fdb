import { type ValidationRule } from "graphql";
import { aliasLimit } from "./aliasLimit";
import { depthLimit } from "./depthLimit";
import { directiveLimit } from "./directiveLimit";
import { fieldLimit } from "./fieldLimit";

/** Ours, after graphql's own rules have found the document valid. */
export const limitRules: ValidationRule[] = [depthLimit, fieldLimit, aliasLimit, directiveLimit];
