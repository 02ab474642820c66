import { route } from '../../router.ts';
import { hrefOf } from '../../routes.ts';
import { assessment, wizard } from '../../session.ts';
import { useText } from '../../texts.ts';
import { NewLawNotice } from '../register/NewLawNotice.tsx';
import { ShareVerdict } from '../share/ShareVerdict.tsx';
import { TakeAlong } from '../share/TakeAlong.tsx';
import { ExportButton } from './ExportButton.tsx';
import { MoreFormats } from './MoreFormats.tsx';

/** Take it along, change it, or go on where questions are left. */
export function ResultActions() {
  const { t } = useText();
  const next = assessment.value.next;
  return (
    <>
      <div class="actions">
        <ExportButton />
        <ShareVerdict />
        <button type="button" class="button link" onClick={() => wizard.send({ type: 'REVIEW' })}>
          {t('ui:result.edit')}
        </button>
        <a class="button link" href={hrefOf('overview', route.value.language)}>
          {t('register:toOverview')}
        </a>
      </div>
      <MoreFormats />
      <NewLawNotice />
      {next !== undefined && (
        <div class="notice" role="status">
          <p>{t('ui:result.incomplete')}</p>
          <button type="button" class="button" onClick={() => wizard.send({ type: 'GO_TO', question: next })}>
            {t('ui:result.continue')}
          </button>
        </div>
      )}
      <TakeAlong />
    </>
  );
}
