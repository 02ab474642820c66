/** Changes with each change of the sentence that asks for consent; a test holds both together. */
export const CONSENT_VERSION = '2026-11-30';
/** Version of the privacy notice that the form links to. */
export const PRIVACY_VERSION = '2026-11-26';
