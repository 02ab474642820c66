import type { Concerned } from '../../firm/concerned.ts';
import type { Use } from '../../register/use.ts';
import { nameOfUse } from '../../report/nameOfUse.ts';
import { ruleSet } from '../../ruleset.ts';
import { route } from '../parts/router.ts';
import { hrefOf, hrefOfUse } from '../parts/routes.ts';
import { useText } from '../parts/texts.ts';

/** More uses than these are counted, not named. */
const MOST = 5;

/** The uses on this device that an entry concerns, and those of which answers are missing. */
export function ConcernedUses({ concerned: { sure, open } }: { concerned: Concerned }) {
  const { t } = useText();
  return (
    <>
      {sure.length > 0 && <UseList label={t('news:uses.sure')} uses={sure} className="concerned" />}
      {open.length > 0 && <UseList label={t('news:uses.open')} uses={open} className="small-print" />}
    </>
  );
}

type Props = { label: string; uses: readonly Use[]; className: string };

function UseList({ label, uses, className }: Props) {
  const text = useText();
  const { language } = route.value;
  const more = uses.length - MOST;
  return (
    <p class={`link-row ${className}`}>
      {label}{' '}
      {uses.slice(0, MOST).map((use) => (
        <a key={use.id} href={hrefOfUse(use.id, language)}>
          {nameOfUse(use, ruleSet, text)}
        </a>
      ))}
      {more > 0 && <a href={hrefOf('overview', language)}>{text.t('news:uses.more', { count: more })}</a>}
    </p>
  );
}
