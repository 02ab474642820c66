import type { ComponentType } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { Use } from '../../register/use.ts';
import { keep } from '../store/register.ts';
import { useText } from '../parts/texts.ts';

type Panel = ComponentType<{ file: File; end: (uses?: readonly Use[]) => void }>;
type State = { Panel: Panel; file: File } | { added: number } | 'loading' | 'failed' | undefined;

/** Asks for a list that somebody keeps elsewhere; the code that reads it comes when it is needed. */
export function ListButton() {
  const { t } = useText();
  const [field, button] = [useRef<HTMLInputElement>(null), useRef<HTMLButtonElement>(null)];
  const [state, setState] = useState<State>();
  const read = ({ currentTarget }: { currentTarget: HTMLInputElement }) => {
    const file = currentTarget.files?.[0];
    if (!file) return;
    setState('loading');
    import('./ListImport.tsx').then(
      ({ ListImport }) => setState({ Panel: ListImport, file }),
      () => setState('failed'),
    );
    currentTarget.value = '';
  };
  const end = (uses: readonly Use[] = []) => {
    keep(...uses);
    setState({ added: uses.length });
    setTimeout(() => button.current?.focus());
  };
  const isOpen = typeof state === 'object' && 'Panel' in state;
  return (
    <>
      <button type="button" class="button" ref={button} onClick={() => field.current?.click()}>
        {t('register:files.list')}
      </button>
      <input
        ref={field}
        type="file"
        accept=".csv,.tsv,.txt,.xlsx,text/csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
        hidden
        aria-label={t('register:files.list')}
        onChange={read}
      />
      <div role="status" class="import-result">
        {state === 'loading' && <p>{t('register:files.listLoading')}</p>}
        {state === 'failed' && <p class="problem">{t('register:files.listFailed')}</p>}
        {typeof state === 'object' && 'added' in state && state.added > 0 && (
          <p>{t('register:files.added', { count: state.added })}</p>
        )}
      </div>
      {isOpen && <state.Panel key={state.file.name + state.file.lastModified} file={state.file} end={end} />}
    </>
  );
}
