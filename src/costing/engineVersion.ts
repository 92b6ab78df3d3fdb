/** Raised whenever the same input may give another figure; named in every answer. */
export const ENGINE_VERSION = "0.2.0";
