import type { Dropped } from '../../domain/answers.ts';
import { askedAgainText } from '../../report/askedAgain.ts';
import { saveFile } from '../parts/saveFile.ts';
import { isNewer as isFirmNewer } from '../store/firm.ts';
import { discard, forbiddenSeen, storageNotices } from '../store/register.ts';
import { acknowledge, context } from '../store/session.ts';
import { saveOpenFile, shareLink } from '../share/takeAlong.ts';
import { useText } from '../parts/texts.ts';
import { CopyLink } from '../parts/CopyLink.tsx';

/** What the user should know about saved answers: unreadable, outdated, or not possible to save. */
export function StorageNotices() {
  const { dropped, damaged, newer, forbidden } = storageNotices.value;
  return (
    <>
      {damaged !== undefined && <DamagedNotice raw={damaged} />}
      {isFirmNewer && <NewerNotice what="register:firm.newer" />}
      {newer && <NewerNotice what="ui:storage.newer" />}
      {dropped.length > 0 && <DroppedNotice dropped={dropped} />}
      {forbidden && !forbiddenSeen.value && <ForbiddenNotice />}
    </>
  );
}

function DamagedNotice({ raw }: { raw: string }) {
  const { t } = useText();
  const download = () => saveFile(new Blob([raw], { type: 'text/plain' }), t('ui:storage.fileName'));
  return (
    <div class="notice" role="alert">
      <p>{t('ui:storage.damaged')}</p>
      <div class="actions">
        <button type="button" class="button" onClick={download}>
          {t('ui:storage.download')}
        </button>
        <button type="button" class="button quiet" onClick={discard}>
          {t('ui:storage.discard')}
        </button>
      </div>
    </div>
  );
}

function NewerNotice({ what }: { what: 'register:firm.newer' | 'ui:storage.newer' }) {
  const { t } = useText();
  return (
    <div class="notice" role="status">
      <p>{t(what)}</p>
    </div>
  );
}

function DroppedNotice({ dropped }: { dropped: readonly Dropped[] }) {
  const text = useText();
  const { t } = text;
  return (
    <div class="notice" role="status">
      <p>{askedAgainText(dropped, text)}</p>
      <button type="button" class="button quiet" onClick={acknowledge}>
        {t('ui:storage.close')}
      </button>
    </div>
  );
}

/** Said once in a visit, with the ways to keep the answers all the same. */
function ForbiddenNotice() {
  const text = useText();
  const { t } = text;
  const hasAnswers = Object.keys(context.value.answers).length > 0;
  return (
    <div class="notice" role="status">
      <p>{t('ui:storage.forbidden')}</p>
      {hasAnswers && <CopyLink link={shareLink(context.value, text.language)} />}
      <div class="actions">
        {hasAnswers && (
          <button type="button" class="button" onClick={() => saveOpenFile(text)}>
            {t('register:share.file')}
          </button>
        )}
        <button type="button" class="button quiet" onClick={() => (forbiddenSeen.value = true)}>
          {t('ui:storage.close')}
        </button>
      </div>
    </div>
  );
}
