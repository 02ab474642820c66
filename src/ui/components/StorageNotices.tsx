import { saveFile } from '../saveFile.ts';
import { discard, storageNotices } from '../session.ts';
import { useText } from '../texts.ts';

/** What the user should know about saved answers: unreadable, outdated, or not possible to save. */
export function StorageNotices() {
  const { dropped, damaged, forbidden } = storageNotices.value;
  return (
    <>
      {damaged !== undefined && <DamagedNotice raw={damaged} />}
      {dropped.length > 0 && <DroppedNotice questions={dropped.map((each) => each.question)} />}
      {forbidden && <ForbiddenNotice />}
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

function DroppedNotice({ questions }: { questions: readonly string[] }) {
  const { t, has } = useText();
  const titles = questions.map((id) => {
    const address = `questions:questions.${id}.question`;
    return has(address) ? t(address) : id;
  });
  const close = () => (storageNotices.value = { ...storageNotices.value, dropped: [] });
  return (
    <div class="notice" role="status">
      <p>{t('ui:storage.dropped', { count: titles.length, list: titles.join(' · ') })}</p>
      <button type="button" class="button quiet" onClick={close}>
        {t('ui:storage.close')}
      </button>
    </div>
  );
}

function ForbiddenNotice() {
  const { t } = useText();
  return (
    <div class="notice" role="status">
      <p>{t('ui:storage.forbidden')}</p>
    </div>
  );
}
