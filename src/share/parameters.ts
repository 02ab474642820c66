/** Typical use that a link opens directly: `?fall=invoices`. */
export const USE_CASE_PARAMETER = 'fall';
/** Campaign mark of a link, as on a flyer: `?quelle=wko-2026-11`. */
export const SOURCE_PARAMETER = 'quelle';
