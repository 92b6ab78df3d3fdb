import { Field, ID, ObjectType } from "type-graphql";
import { Role } from "./Role";

@ObjectType({ description: "An organization the viewer works with, and in which role." })
export class ViewerOrganization {
  @Field(() => ID, { description: "Id of the organization, for organization(id) and every change of it." })
  id!: string;

  @Field(() => String, { description: "Name of the organization." })
  name!: string;

  @Field(() => Role, { description: "What the viewer may do there." })
  role!: Role;
}

@ObjectType({ description: "Who is signed in: the person the token of this request belongs to." })
export class Viewer {
  @Field(() => String, { description: "Name of the person." })
  name!: string;

  @Field(() => String, { description: "Name of the vCIO provider the person belongs to." })
  firmName!: string;
}
