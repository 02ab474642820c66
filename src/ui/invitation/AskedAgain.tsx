import { askedIn } from './secondOpening.ts';
import { route } from '../parts/router.ts';
import { hrefOf } from '../parts/routes.ts';
import { useText } from '../parts/texts.ts';

/** Inside the task that was opened a second time: the invitation once more, in one line. */
export function AskedAgain({ task }: { task: string }) {
  const { t } = useText();
  if (askedIn.value !== task) return null;
  return (
    <p class="asked-again">
      {t('result:tasks.together')}{' '}
      <a href={hrefOf('pilot', route.value.language)}>{t('result:tasks.togetherLink')}</a>
    </p>
  );
}
