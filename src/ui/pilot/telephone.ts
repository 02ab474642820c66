/** A number as a link that a phone dials. */
export const telephone = (phone: string): string => `tel:${phone.replace(/[^+\d]/g, '')}`;
