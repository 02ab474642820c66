import type { Link } from '../../../report/model.ts';

/** A link that leads outside. On paper its address stands beside it; of an e-mail only the recipient. */
export function OutLink({ link, className }: { link: Link; className?: string }) {
  const { href, text } = link;
  const address = href.startsWith('mailto:') ? href.slice('mailto:'.length).split('?')[0] : href;
  return (
    <a class={className} href={href} data-address={address === '' ? undefined : address}>
      {text}
    </a>
  );
}
