import { useState } from 'preact/hooks';
import { nameOfUse } from '../../../report/useName.ts';
import { ruleSet } from '../../../ruleset.ts';
import { context } from '../../session.ts';
import { saveOpenFile, shareLink } from '../../takeAlong.ts';
import { useText } from '../../texts.ts';
import '../../styles/share.css';
import { CopyLink } from './CopyLink.tsx';
import { QrCode } from './QrCode.tsx';

/** Takes the open use to another device: as a link, as a QR code, or as a file. */
export function TakeAlong() {
  const text = useText();
  const { t } = text;
  const [isOpen, setIsOpen] = useState(false);
  return (
    <section class="take-along" aria-labelledby="take-along">
      <h2 id="take-along">{t('register:share.title')}</h2>
      <details class="fold" onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}>
        <summary>{t('register:share.summary')}</summary>
        {isOpen && <Ways use={nameOfUse(context.value, ruleSet, text)} />}
      </details>
    </section>
  );
}

function Ways({ use }: { use: string }) {
  const text = useText();
  const { t } = text;
  const link = shareLink(context.value, text.language);
  return (
    <>
      <p>{t('register:share.text')}</p>
      <CopyLink link={link} />
      <QrCode link={link} use={use} />
      <button type="button" class="button" onClick={() => saveOpenFile(text)}>
        {t('register:share.file')}
      </button>
      <p class="small-print">{t('register:share.fileHint')}</p>
    </>
  );
}
