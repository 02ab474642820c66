import type { ComponentChildren } from 'preact';
import { nameOfUse } from '../../report/nameOfUse.ts';
import { ruleSet } from '../../ruleset.ts';
import { context } from '../store/session.ts';
import { saveOpenFile, shareLink } from './takeAlong.ts';
import { useText } from '../parts/texts.ts';
import './share.css';
import { Fold } from '../parts/Fold.tsx';
import { CopyLink } from '../parts/CopyLink.tsx';
import { LinkToMe } from './LinkToMe.tsx';
import { QrCode } from './QrCode.tsx';

/** Takes the open use to another device: as a link, as a QR code, or as a file. */
export function TakeAlong() {
  const { t } = useText();
  return (
    <section class="take-along" aria-labelledby="take-along">
      <h3 id="take-along">{t('register:share.title')}</h3>
      <Fold summary={t('register:share.summary')}>
        <Ways />
      </Fold>
    </section>
  );
}

function Ways() {
  const text = useText();
  const { t } = text;
  const use = nameOfUse(context.value, ruleSet, text);
  const link = shareLink(context.value, text.language);
  return (
    <>
      <p>{t('register:share.text')}</p>
      <LinkToMe link={link} use={use} />
      <CopyLink link={link} />
      <OtherDevice>
        <QrCode link={link} use={use} />
      </OtherDevice>
      <button type="button" class="button" onClick={() => saveOpenFile(text)}>
        {t('register:share.file')}
      </button>
      <p class="small-print">{t('register:share.fileHint')}</p>
    </>
  );
}

/** The code is for another device: whoever holds the phone in the hand asks for it. */
function OtherDevice({ children }: { children: ComponentChildren }) {
  const { t } = useText();
  return (
    <Fold summary={t('register:share.qrFold')} isOpenAtFirst={!matchMedia('(pointer: coarse)').matches}>
      {children}
    </Fold>
  );
}
