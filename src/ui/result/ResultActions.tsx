import { route } from '../parts/router.ts';
import { hrefOf } from '../parts/routes.ts';
import { wizard } from '../store/session.ts';
import { useText } from '../parts/texts.ts';
import { ShareVerdict } from '../share/ShareVerdict.tsx';
import { TakeAlong } from '../share/TakeAlong.tsx';
import { ExportButton } from './ExportButton.tsx';
import { MoreFormats } from './MoreFormats.tsx';
import { headingId } from '../report/placeId.ts';

/** Take it along, on paper or to another device, or change it. */
export function ResultActions() {
  const { t } = useText();
  return (
    <section class="report-section take" aria-labelledby={headingId('take')}>
      <h2 id={headingId('take')} tabIndex={-1}>
        {t('result:take')}
      </h2>
      <div class="actions">
        <ExportButton />
        <ShareVerdict />
        <button type="button" class="button link" onClick={() => wizard.send({ type: 'REVIEW' })}>
          {t('check:result.edit')}
        </button>
        <a class="button link" href={hrefOf('overview', route.value.language)}>
          {t('register:toOverview')}
        </a>
      </div>
      <TakeAlong />
      <MoreFormats />
    </section>
  );
}
