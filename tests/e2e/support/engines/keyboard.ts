import type { Session } from './engine.ts';
import { waitFor } from './visitor.ts';

const FOCUS = `(({ activeElement: focus }) => ({
  label: focus.closest('.option')?.querySelector('.option-label').textContent ?? '',
  isRadio: focus.type === 'radio',
  isChecked: focus.checked === true,
  isOnward: focus.matches('.button.primary'),
}))(document)`;
type Focus = { label: string; isRadio: boolean; isChecked: boolean; isOnward: boolean };
const MOST_KEYS = 60;
const PLACE = 'decodeURIComponent(location.hash.slice(1))';

/** Answers question after question with keys alone until the review is shown; `labels`: the options to choose. */
export async function answerByKeyboard(session: Session, labels: ReadonlySet<string>): Promise<void> {
  for (;;) {
    const place = String(await session.evaluate(PLACE));
    if (place === 'antworten') return;
    if (place === 'zwischenergebnis') await pressUntil(session, ({ isOnward }) => isOnward);
    else await choose(session, labels);
    await session.press('Enter');
    // Every screen takes the focus to its heading.
    await waitFor(
      session,
      `${PLACE} !== ${JSON.stringify(place)} && document.activeElement.localName === 'h1'`,
    );
  }
}

async function choose(session: Session, labels: ReadonlySet<string>): Promise<void> {
  const { isChecked } = await pressUntil(session, ({ label }) => labels.has(label));
  if (!isChecked) await session.press('Space');
}

/** Goes through the page with keys: arrows within a group of radio buttons, else Tab. */
async function pressUntil(session: Session, isThere: (focus: Focus) => boolean): Promise<Focus> {
  for (let pressed = 0; pressed < MOST_KEYS; pressed++) {
    const focus = (await session.evaluate(FOCUS)) as Focus;
    if (isThere(focus)) return focus;
    await session.press(focus.isRadio ? 'ArrowDown' : 'Tab');
  }
  throw new Error(`nothing to choose on ${String(await session.evaluate(PLACE))}`);
}
