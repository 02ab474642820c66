import type { Key, Session } from './engine.ts';

/** Code points of keys: https://www.w3.org/TR/webdriver2/#keyboard-actions */
const KEY_CODES: Readonly<Record<Key, string>> = {
  Tab: '\uE004',
  Enter: '\uE007',
  Space: ' ',
  ArrowDown: '\uE015',
};
/** Calls the last argument with the value of the expression, or with why there is none. */
const AWAITED = (expression: string) => `
  const done = arguments[arguments.length - 1];
  Promise.resolve().then(() => (${expression})).then((value) => done({ value }), (error) => done({ error: String(error) }));`;

type Answer = { value: { error?: string; message?: string } & Record<string, unknown> };

/** One command of WebDriver. Throws with the driver's own words. Source: https://www.w3.org/TR/webdriver2/ */
async function command(url: string, body?: object, method = 'POST'): Promise<Answer['value']> {
  const response = await fetch(url, { method, ...(body && { body: JSON.stringify(body) }) });
  const { value } = (await response.json()) as Answer;
  if (!response.ok) throw new Error(`${value.error}: ${value.message}`);
  return value;
}

/**
 * Opens a window through a running WebDriver server. `driver`: its address, without a slash at the end. `capabilities`:
 * what its browser needs.
 */
export async function openByWebDriver(driver: string, capabilities: object): Promise<Session> {
  const created = await command(`${driver}/session`, { capabilities: { alwaysMatch: capabilities } });
  const { browserName, browserVersion } = created['capabilities'] as Record<string, string>;
  const session = `${driver}/session/${String(created['sessionId'])}`;
  // Some windows open in the size of the screen; this one is a phone.
  await command(`${session}/window/rect`, { width: 390, height: 844 });
  return {
    version: `${browserName}/${browserVersion}`,
    goTo: async (url) => void (await command(`${session}/url`, { url })),
    reload: async () => void (await command(`${session}/refresh`, {})),
    click: async (xpath) => {
      const [element] = Object.values(await command(`${session}/element`, { using: 'xpath', value: xpath }));
      await command(`${session}/element/${String(element)}/click`, {});
    },
    press: async (key) => {
      const actions = ['keyDown', 'keyUp'].map((type) => ({ type, value: KEY_CODES[key] }));
      await command(`${session}/actions`, { actions: [{ type: 'key', id: 'keyboard', actions }] });
    },
    evaluate: async (expression) => {
      const { value, error } = await command(`${session}/execute/async`, {
        script: AWAITED(expression),
        args: [],
      });
      if (error !== undefined) throw new Error(error);
      return value;
    },
    close: async () => void (await command(session, undefined, 'DELETE')),
  };
}
