import { useId } from 'preact/hooks';
import type { Draft } from './postDrafts.ts';
import { useText } from '../parts/texts.ts';
import { useCopy } from '../parts/useCopy.ts';

/** Roughly the characters in a line of the field, to show a draft as a whole. */
const CHARACTERS = 44;

/** One post, ready to copy. What has to be filled in stands in square brackets. */
export function PostDraft({ draft: { title, when, text, poll, picture } }: { draft: Draft }) {
  const { t } = useText();
  const id = useId();
  const { field, said, copy } = useCopy<HTMLTextAreaElement>();
  const rows = text
    .split('\n')
    .reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / CHARACTERS)), 0);
  return (
    <section class="post-draft" aria-labelledby={`${id}-title`}>
      <h3 id={`${id}-title`}>{title}</h3>
      <p class="hint">{when}</p>
      <div class="field">
        <label for={id}>{t('media:linkedin.text', { title })}</label>
        <textarea id={id} ref={field} readOnly rows={rows} value={text} />
      </div>
      {poll && <Poll {...poll} />}
      <Picture {...picture} />
      <button type="button" class="button" aria-describedby={`${id}-title`} onClick={copy}>
        {t('media:linkedin.copy')}
      </button>
      <p role="status" class="status">
        {said && t(`media:linkedin.${said}`)}
      </p>
    </section>
  );
}

function Picture({ file, words }: Draft['picture']) {
  const { t } = useText();
  const src = import.meta.env.BASE_URL + file;
  return (
    <figure class="post-picture">
      <img src={src} alt={words} width="1200" height="627" loading="lazy" />
      <figcaption>
        <a href={src} download>
          {t('media:linkedin.picture')}
        </a>
      </figcaption>
    </figure>
  );
}

function Poll({ question, options }: NonNullable<Draft['poll']>) {
  const { t } = useText();
  return (
    <div class="poll">
      <p>{t('media:linkedin.poll', { question })}</p>
      <ul>
        {options.map((option) => (
          <li key={option}>{option}</li>
        ))}
      </ul>
      <p class="hint">{t('media:linkedin.either')}</p>
    </div>
  );
}
