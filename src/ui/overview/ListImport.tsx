import { useEffect, useState } from 'preact/hooks';
import type { Use } from '../../register/use.ts';
import { MOST_USES } from '../../limits.ts';
import type { List, ListProblem } from './loadList.ts';
import { loadList } from './loadList.ts';
import { useText } from '../parts/texts.ts';
import { useFocusOnMount } from '../parts/useFocusOnMount.ts';
import { ListReview } from './ListReview.tsx';
import './list.css';

type Props = {
  file: File;
  /** Called with the uses to be added, or with nothing if the user changed their mind. */
  end: (uses?: readonly Use[]) => void;
};
type State = { language: string; read: List | ListProblem | 'failed' };

/** Reads a list and shows what would become of its rows, before anything is added. */
export function ListImport({ file, end }: Props) {
  const text = useText();
  const [state, setState] = useState<State>();
  const { language } = text;
  useEffect(() => {
    const show = (read: State['read']) => setState({ language, read });
    loadList(file, text).then(show, () => show('failed'));
  }, [file, language]);
  const read = state?.language === language ? state.read : undefined;
  if (read === undefined) return <p role="status">{text.t('register:files.listLoading')}</p>;
  if (read === 'failed') return <ListFailed sentence={text.t('register:files.listFailed')} end={end} />;
  if (!('problem' in read)) return <ListReview file={file.name} list={read} end={end} />;
  const { problem, line = 0, count = 0 } = read;
  return (
    <ListFailed sentence={text.t(`lists:problems.${problem}`, { line, count, most: MOST_USES })} end={end} />
  );
}

function ListFailed({ sentence, end }: { sentence: string; end: Props['end'] }) {
  const { t } = useText();
  const said = useFocusOnMount<HTMLParagraphElement>();
  return (
    <div class="list-import">
      <p class="problem" ref={said} tabIndex={-1}>
        {sentence}
      </p>
      <button type="button" class="button quiet" onClick={() => end()}>
        {t('ui:storage.close')}
      </button>
    </div>
  );
}
