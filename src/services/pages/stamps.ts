/** The columns of what is stamped, of the table called "item", with the names of the people instead of their ids. */
export const STAMPS = `
  item.version, item.created_at AS "createdAt", item.updated_at AS "updatedAt",
  creator.name AS "createdBy", updater.name AS "updatedBy"`;

/** What STAMPS needs joined. */
export const STAMP_NAMES = `
  LEFT JOIN people creator ON creator.id = item.created_by
  LEFT JOIN people updater ON updater.id = item.updated_by`;
