import { ruleSet } from '../../ruleset.ts';
import { placeBefore } from '../../wizard/places.ts';
import { context } from '../store/session.ts';
import { useText } from '../parts/texts.ts';
import { useFocusOnMount } from '../parts/useFocusOnMount.ts';
import { usePageTitle } from '../parts/usePageTitle.ts';
import type { Screen } from './useScreen.ts';
import { useScreen } from './useScreen.ts';
import { FirmFacts } from '../firm/FirmFacts.tsx';
import { ProviderSays } from '../inventory/ProviderSays.tsx';
import { Progress } from './Progress.tsx';
import { QuestionGroup } from './QuestionGroup.tsx';
import { WhyAsked } from './QuestionMore.tsx';
import { RoleAlarm } from './RoleAlarm.tsx';
import { StepActions } from './StepActions.tsx';

/** The questions of one screen, mostly one. Nothing moves on by itself: a button or Enter does. */
export function QuestionPage({ id }: { id: string }) {
  const { t } = useText();
  const screen = useScreen(id);
  const question = ruleSet.questions[id];
  const isFirst = placeBefore({ ...context.value, at: id }) === ruleSet.catalogue;
  const page = context.value.returnTo === undefined ? question?.page : undefined;
  const title = t(page === undefined ? `questions:questions.${id}.question` : `questions:pages.${page}`);
  usePageTitle(title);
  if (!question) return null;
  const submit = (event: Event) => {
    event.preventDefault();
    screen.finish();
  };
  return (
    <form onSubmit={submit} class="question" noValidate>
      <Progress at={id} />
      <RoleAlarm before={id} />
      {isFirst && <UseLine />}
      {isFirst && <FirmFacts />}
      {page !== undefined && <PageHead title={title} count={screen.questions.length} />}
      {screen.questions.map((each) => (
        <QuestionGroup key={each} id={each} screen={screen} isAlone={page === undefined} />
      ))}
      <ProviderSays page={page} />
      {page !== undefined && <WhyAsked ids={screen.questions} />}
      <StepActions none={noneOf(screen)} />
    </form>
  );
}

/** On the first screen: what the questions are about, also for those whom a link has led there. */
function UseLine() {
  const { t } = useText();
  const use = t(`use-cases:useCases.${String(context.value.answers[ruleSet.catalogue])}.title`);
  return <p>{t('check:about', { use })}</p>;
}

/** The heading of a screen with several questions, and word for those who do not see that one was added. */
function PageHead({ title, count }: { title: string; count: number }) {
  const { t } = useText();
  const heading = useFocusOnMount<HTMLHeadingElement>();
  return (
    <>
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      <p class="visually-hidden" role="status">
        {t('check:onScreen', { count })}
      </p>
    </>
  );
}

/**
 * A list of dangers that waits for the last answer of the screen: the bar leads to its end, and then offers "none of these"
 * and goes on with it. Nobody says no to what they have not seen.
 */
function noneOf({ questions, answers, read, finish }: Screen) {
  const open = questions.filter((id) => answers[id] === undefined);
  const question = ruleSet.questions[open[0] ?? ''];
  if (open.length !== 1 || question?.type !== 'multiple-choice') return undefined;
  const { id, exclusive, isOfDangers } = question;
  if (!isOfDangers || exclusive === undefined) return undefined;
  return { question, option: exclusive, isRead: read.has(id), onDone: () => finish({ [id]: [exclusive] }) };
}
