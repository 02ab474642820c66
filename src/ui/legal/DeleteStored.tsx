import { useEffect, useRef, useState } from 'preact/hooks';
import { deleteStored } from '../store/deleteStored.ts';
import { useText } from '../parts/texts.ts';

/** Deletes everything on the device, after a question. `done` is called when it is gone. */
export function DeleteStored({ done }: { done: () => void }) {
  const { t } = useText();
  const [step, setStep] = useState<'start' | 'asking' | 'failed'>('start');
  const remove = () => deleteStored().then(done, () => setStep('failed'));
  if (step === 'asking') return <Question yes={() => void remove()} no={() => setStep('start')} />;
  return (
    <>
      <div class="actions">
        <button type="button" class="button" onClick={() => setStep('asking')}>
          {t('privacy:stored.delete')}
        </button>
      </div>
      <p role="alert">{step === 'failed' && t('privacy:stored.failed')}</p>
    </>
  );
}

function Question({ yes, no }: { yes: () => void; no: () => void }) {
  const { t } = useText();
  const question = useRef<HTMLParagraphElement>(null);
  useEffect(() => question.current?.focus(), []);
  return (
    <div class="notice">
      <p ref={question} tabIndex={-1}>
        {t('privacy:stored.ask')}
      </p>
      <div class="actions">
        <button type="button" class="button" onClick={yes}>
          {t('privacy:stored.yes')}
        </button>
        <button type="button" class="button" onClick={no}>
          {t('privacy:stored.no')}
        </button>
      </div>
    </div>
  );
}
