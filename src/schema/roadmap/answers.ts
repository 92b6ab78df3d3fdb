import { createUnionType, Field, ObjectType } from "type-graphql";
import { NotAllowed, NotFound, VersionConflict } from "../intentions/answers";
import { InvalidInput } from "../InvalidInput";
import { DependencyCycles } from "../sequencing/CriticalPath";
import { Roadmap } from "./Roadmap";

@ObjectType({ description: "The roadmap is saved." })
export class SavedRoadmap {
  constructor(roadmap: Roadmap, dryRun: boolean) {
    this.roadmap = roadmap;
    this.dryRun = dryRun;
  }

  @Field(() => Roadmap, {
    description:
      "The roadmap as it is stored now. After a dry run as it would be, with ids for new projects that will be others.",
  })
  readonly roadmap: Roadmap;

  @Field(() => Boolean, { description: "Whether it was only tried, so that nothing is stored." })
  readonly dryRun: boolean;
}

export const SaveRoadmapResult = createUnionType({
  name: "SaveRoadmapResult",
  description: "The saved roadmap, or why it was not saved.",
  types: () => [SavedRoadmap, InvalidInput, DependencyCycles, VersionConflict, NotFound, NotAllowed] as const,
});

export const RoadmapResult = createUnionType({
  name: "RoadmapResult",
  description: "The roadmap, or that there is none.",
  types: () => [Roadmap, NotFound] as const,
});
