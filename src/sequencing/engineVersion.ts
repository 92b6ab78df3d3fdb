/** Changes whenever a schedule of the same input can become another one. */
export const SEQUENCING_VERSION = "1.1.0";
