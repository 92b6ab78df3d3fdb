import { arrangeFirm, arrangeOrganization } from "../support/arrange";
import { openTestDatabase } from "../support/openTestDatabase";

describe("a test database", () => {
  it("starts empty, whatever another test wrote", async () => {
    const first = await openTestDatabase();
    await arrangeOrganization(first, await arrangeFirm(first));
    const second = await openTestDatabase();
    const { rows } = await second.owner.query("SELECT count(*)::int AS firms FROM firms");
    await Promise.all([first.close(), second.close()]);
    expect(rows).toEqual([{ firms: 0 }]);
  });
});
