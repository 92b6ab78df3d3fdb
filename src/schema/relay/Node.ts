import { Field, ID, InterfaceType } from "type-graphql";

@InterfaceType({
  description: "Anything that is stored and has an id of its own over all types.",
  autoRegisterImplementations: true,
})
export abstract class Node {
  @Field(() => ID, { description: "Opaque id, unique over all types. node(id) finds it again." })
  abstract readonly id: string;
}
