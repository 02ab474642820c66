import type { Session } from './engine.ts';

const WAIT = 50;
const PATIENCE = 15_000;

/** Waits until an expression is true in the page. Throws with the expression if it never is. */
export async function waitFor(session: Session, expression: string): Promise<void> {
  const deadline = Date.now() + PATIENCE;
  // While a page gives way to the next one, there is nothing to ask.
  while (!(await session.evaluate(expression).catch(() => false))) {
    if (Date.now() > deadline) throw new Error(`never true: ${expression}`);
    await new Promise((resolve) => setTimeout(resolve, WAIT));
  }
}

const first = (xpath: string) =>
  `document.evaluate(${JSON.stringify(xpath)}, document, null, XPathResult.FIRST_ORDERED_NODE_TYPE).singleNodeValue`;

/** Waits for an element, brings it to the middle, away from bars that stick, and clicks it. */
export async function click(session: Session, xpath: string): Promise<void> {
  await waitFor(session, `${first(xpath)} !== null`);
  await session.evaluate(`${first(xpath)}.scrollIntoView({ block: 'center', behavior: 'instant' })`);
  await session.click(xpath);
}

/** Waits for the main heading to say this. */
export function heading(session: Session, part: string): Promise<void> {
  return waitFor(session, `document.querySelector('h1')?.textContent.includes(${JSON.stringify(part)})`);
}

/** The origins that the page has asked for anything. */
export async function origins(session: Session): Promise<unknown> {
  return session.evaluate(
    `[...new Set(performance.getEntries().filter((each) => ['navigation', 'resource'].includes(each.entryType))
      .map((each) => new URL(each.name).origin))]`,
  );
}
