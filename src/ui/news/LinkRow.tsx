import type { Link } from '../../report/model.ts';
import { OutLink } from '../parts/OutLink.tsx';

/** Links in one row, behind what they are; nothing without links. */
export function LinkRow({ label, links }: { label: string; links: readonly Link[] }) {
  if (links.length === 0) return null;
  return (
    <p class="small-print link-row">
      {label}{' '}
      {links.map((link) => (
        <OutLink key={link.href + link.text} link={link} className="provision" />
      ))}
    </p>
  );
}
