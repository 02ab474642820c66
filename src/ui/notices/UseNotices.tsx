import { ruleSet } from '../../ruleset.ts';
import { nameOfUse } from '../../report/nameOfUse.ts';
import { received } from '../store/arrivals.ts';
import { findUse } from '../store/register.ts';
import { route } from '../parts/router.ts';
import { hrefOf, hrefOfUse } from '../parts/routes.ts';
import { context, elsewhere, openId, saveOpen, wizard } from '../store/session.ts';
import { useText } from '../parts/texts.ts';
import { loadElsewhere, putAside } from '../store/wizardRoute.ts';

/** What the user should know about the open use among the others: came by link, began anew, changed elsewhere. */
export function UseNotices() {
  return (
    <>
      <ElsewhereNotice />
      <ReceivedNotice />
      <PutAsideNotice />
    </>
  );
}

function ElsewhereNotice() {
  const { t } = useText();
  const kind = elsewhere.value;
  if (!kind) return <div role="status" />;
  const other = kind === 'changed' ? loadElsewhere : () => wizard.send({ type: 'RESTART' });
  return (
    <div class="notice" role="status">
      <p>{t(`register:elsewhere.${kind}`)}</p>
      <div class="actions">
        <button type="button" class="button" onClick={other}>
          {t(kind === 'changed' ? 'register:elsewhere.load' : 'register:elsewhere.letGo')}
        </button>
        <button type="button" class="button quiet" onClick={saveOpen}>
          {t(kind === 'changed' ? 'register:elsewhere.keep' : 'register:elsewhere.restore')}
        </button>
      </div>
    </div>
  );
}

function ReceivedNotice() {
  const text = useText();
  const { t } = text;
  const arrival = received.value;
  if (arrival?.id !== openId.value) return null;
  const use = nameOfUse(context.value, ruleSet, text);
  return (
    <div class="notice" role="status">
      <p>{t(arrival.isKnown ? 'register:received.known' : 'register:received.added', { use })}</p>
      {arrival.dropped > 0 && <p>{t('register:received.dropped', { count: arrival.dropped })}</p>}
      <div class="actions">
        <a class="button quiet" href={hrefOf('overview', route.value.language)}>
          {t('register:toOverview')}
        </a>
        <button type="button" class="button quiet" onClick={() => (received.value = undefined)}>
          {t('ui:storage.close')}
        </button>
      </div>
    </div>
  );
}

/** Said until the second answer: by then the user knows that another use has begun. */
function PutAsideNotice() {
  const text = useText();
  const other = putAside.value === undefined ? undefined : findUse(putAside.value);
  if (!other || other.id === openId.value || Object.keys(context.value.answers).length > 1) return null;
  const use = nameOfUse(other, ruleSet, text);
  return (
    <div class="notice" role="status">
      <p>{text.t('register:putAside.text', { use })}</p>
      <a href={hrefOfUse(other.id, route.value.language)}>{text.t('register:putAside.back', { use })}</a>
    </div>
  );
}
