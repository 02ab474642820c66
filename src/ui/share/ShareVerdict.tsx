import { useEffect, useState } from 'preact/hooks';
import { verdictOf } from '../../domain/verdict.ts';
import { nameOfUse } from '../../report/nameOfUse.ts';
import { ruleSet } from '../../ruleset.ts';
import type { Said } from './passOn.ts';
import { passOn } from './passOn.ts';
import { hrefOf } from '../parts/routes.ts';
import { assessment } from '../store/session.ts';
import { useText } from '../parts/texts.ts';

/** Passes the answer on by the device's own way: a sentence and a picture, never what the user has said. */
export function ShareVerdict() {
  const text = useText();
  const { t } = text;
  const [said, setSaid] = useState<Said>();
  const { kind } = verdictOf(assessment.value);
  const sign = t(`report:verdict.sign.${kind}`);
  // Without the name that the user gave: it may say more than it should.
  const use = nameOfUse({ name: '', answers: assessment.value.answers }, ruleSet, text);
  const message = t('result:passOn.text', { use, sign });
  const url = new URL(hrefOf('start', text.language), location.origin).href;
  const picture = usePicture(kind, { product: t('ui:product'), use, sign, note: t('result:passOn.note') });
  return (
    <>
      <button
        type="button"
        class="button"
        onClick={async () => setSaid(await passOn({ text: message, url }, picture))}
      >
        {t('result:passOn.button')}
      </button>
      <p class="small-print pass-on">{t('result:passOn.hint')}</p>
      <p aria-live="polite" class="status">
        {said && t(`result:passOn.${said}`, { message, url })}
      </p>
    </>
  );
}

type Words = { product: string; use: string; sign: string; note: string };

/** The picture is there before it is asked for: a device shares only what it gets at once. */
function usePicture(kind: ReturnType<typeof verdictOf>['kind'], words: Words): File | undefined {
  const { t, language } = useText();
  const [picture, setPicture] = useState<File>();
  useEffect(() => {
    let isCurrent = true;
    setPicture(undefined);
    if (!('share' in navigator)) return undefined;
    const show = (blob: Blob | undefined) => {
      if (blob && isCurrent)
        setPicture(new File([blob], `${t('result:passOn.fileName')}.png`, { type: blob.type }));
    };
    // Without the network the sentence goes alone.
    import('./verdictPicture.ts')
      .then(({ verdictPicture }) => verdictPicture(kind, words))
      .then(show, () => undefined);
    return () => {
      isCurrent = false;
    };
  }, [kind, words.use, language]);
  return picture;
}
