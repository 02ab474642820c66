import { operator, operatorValues } from '../../operator.ts';
import { updatesOf } from '../../pilot/updates.ts';
import { FlyerForm } from './FlyerForm.tsx';
import { PostDraft } from './PostDraft.tsx';
import { SavedNote } from '../parts/SavedNote.tsx';
import { postDrafts } from './postDrafts.ts';
import '../question/choices.css';
import './media.css';
import { useText } from '../parts/texts.ts';
import { useFocusOnMount } from '../parts/useFocusOnMount.ts';

/** What the operator needs to tell others: flyers for print, and drafts of posts. */
export function MediaPage() {
  const text = useText();
  const { t } = text;
  const heading = useFocusOnMount<HTMLHeadingElement>();
  return (
    <div class="media">
      <h1 ref={heading} tabIndex={-1}>
        {t('media:title')}
      </h1>
      <p class="lead">{t('media:lead')}</p>
      <section aria-labelledby="flyer">
        <h2 id="flyer">{t('media:flyer.title')}</h2>
        <p>{t('media:flyer.lead')}</p>
        <FlyerForm />
      </section>
      <section aria-labelledby="linkedin">
        <h2 id="linkedin">{t('media:linkedin.title')}</h2>
        <p>{t('media:linkedin.lead', operatorValues)}</p>
        {postDrafts(text, operator, updatesOf(text.tree('pilot-updates:entries'))).map((draft) => (
          <PostDraft key={draft.id} draft={draft} />
        ))}
      </section>
      <SavedNote />
    </div>
  );
}
