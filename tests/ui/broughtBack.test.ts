// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';
import { FIRM_KEY, putFirm } from '../../src/firm/firmRecord.ts';
import { ruleSet } from '../../src/ruleset.ts';
import { firm, keepFirm } from '../../src/ui/store/firm.ts';

const before = { place: 'de' };
const after = { place: 'at' };
/** The browser shows the page again; `persisted` if it had kept it as it was. */
const show = (persisted: boolean) => dispatchEvent(Object.assign(new Event('pageshow'), { persisted }));

beforeEach(() => keepFirm({ ...before }));

test('a page that the back button brings back knows what was changed about the firm meanwhile', () => {
  putFirm(localStorage, after, ruleSet);
  show(true);
  expect(firm.value).toEqual(after);
});

test('what was deleted meanwhile is gone', () => {
  localStorage.removeItem(FIRM_KEY);
  show(true);
  expect(firm.value).toEqual({});
});

test('what the device did not take stays', () => {
  const full = vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError');
  });
  keepFirm(after);
  full.mockRestore();
  show(true);
  expect(firm.value).toEqual(after);
});
