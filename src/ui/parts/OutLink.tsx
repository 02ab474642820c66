import { operator } from '../../operator.ts';
import type { Link } from '../../report/model.ts';
import { hrefHere } from './routes.ts';

/**
 * A link that leads outside, or to a page of this site that a report names by its whole address. On paper its
 * address stands beside it; of an e-mail only the recipient.
 */
export function OutLink({ link, className }: { link: Link; className?: string }) {
  const { href, text } = link;
  const target = hrefHere(href, operator.siteUrl);
  const address = href.startsWith('mailto:') ? href.slice('mailto:'.length).split('?')[0] : href;
  return (
    <a
      class={className}
      href={target}
      rel={/^https?:/.test(target) ? 'noopener noreferrer' : undefined}
      data-address={address === '' ? undefined : address}
    >
      {text}
    </a>
  );
}
