import type { Session } from './engine.ts';
import { waitFor } from './visitor.ts';

const FOCUS = `(({ activeElement: focus }) => ({
  label: focus.closest('.option')?.querySelector('.option-label').textContent.replaceAll('\\u00ad', '').replaceAll('\\u00a0', ' ') ?? '',
  isRadio: focus.type === 'radio',
  isChecked: focus.checked === true,
  isOnward: focus.matches('.button.primary'),
}))(document)`;
type Focus = { label: string; isRadio: boolean; isChecked: boolean; isOnward: boolean };
const MOST_KEYS = 60;
/** The part of the address that names the screen; on the result there is none. */
const PLACE = 'location.pathname + decodeURIComponent(location.hash)';
/** How many questions of the screen have no answer. */
const OPEN = `[...document.querySelectorAll('form.question > fieldset')].findIndex((each) => !each.querySelector(':checked'))`;

/** Answers screen after screen with keys alone until the result is shown; `labels`: the options to choose. */
export async function answerByKeyboard(session: Session, labels: ReadonlySet<string>): Promise<void> {
  for (;;) {
    const place = String(await session.evaluate(PLACE));
    if (place.includes('/ergebnis/')) return;
    await answerScreen(session, labels);
    await pressUntil(session, ({ isOnward }) => isOnward);
    await session.press('Enter');
    // Every screen takes the focus to its heading.
    await waitFor(
      session,
      `(${PLACE} !== ${JSON.stringify(place)} && document.activeElement.localName === 'h1') || ${OPEN} >= 0`,
    );
  }
}

/** Goes down the screen; where no answer is ticked yet, the option to choose is ticked. */
async function answerScreen(session: Session, labels: ReadonlySet<string>): Promise<void> {
  while (Number(await session.evaluate(OPEN)) >= 0) {
    const isWanted = ({ label, isChecked }: Focus, isChosen: boolean) =>
      labels.has(label) && (!isChecked || isChosen);
    const { isChecked } = await pressUntil(session, isWanted);
    if (!isChecked) await session.press('Space');
  }
}

/**
 * Goes through the page with keys: arrows within a group of radio buttons without an answer, else Tab.
 * `isChosen`: an arrow has just chosen what has the focus.
 */
async function pressUntil(
  session: Session,
  isThere: (focus: Focus, isChosen: boolean) => boolean,
): Promise<Focus> {
  let isChosen = false;
  for (let pressed = 0; pressed < MOST_KEYS; pressed++) {
    const focus = (await session.evaluate(FOCUS)) as Focus;
    if (isThere(focus, isChosen)) return focus;
    isChosen = focus.isRadio && (!focus.isChecked || isChosen);
    await session.press(isChosen ? 'ArrowDown' : 'Tab');
  }
  throw new Error(`nothing to choose on ${String(await session.evaluate(PLACE))}`);
}
