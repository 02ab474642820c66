import settings from '../operator.json';

/** Who publishes this tool and where its invitations lead. Checked against operator.schema.json at build. */
export type Operator = { name: string; email: string; bookingUrl: string; siteUrl: string };

export const operator: Operator = {
  name: settings.name,
  email: settings.email,
  bookingUrl: settings.bookingUrl,
  siteUrl: settings.siteUrl,
};
