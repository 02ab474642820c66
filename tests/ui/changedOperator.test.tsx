// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import { flyerContent } from '../../src/flyer/content.ts';
import { operator } from '../../src/operator.ts';
import { ACCENT } from '../../src/report/pdf/style.ts';
import { ACCENT as WORD_ACCENT } from '../../src/documents/docxStyles.ts';
import { Layout } from '../../src/ui/shell/Layout.tsx';
import { StoredOnDevice } from '../../src/ui/legal/StoredOnDevice.tsx';
import { ImprintPage } from '../../src/ui/legal/ImprintPage.tsx';
import { showTexts } from '../../src/ui/parts/texts.ts';
import { defineTeaser, TEASER_ELEMENT } from '../../src/teaser/element.ts';
import { textIn } from '../support/report.ts';

vi.mock('../../operator.json', async (original) => {
  const { default: settings } = await original<{ default: object }>();
  const changed = { ...settings, name: 'Anderes Haus', accent: '#003399', logo: 'haus.svg' };
  return { default: changed, ...changed };
});
afterEach(cleanup);

test('another operator changes footer, logo, Impressum and the colour on paper', async () => {
  await showTexts('de', ['ui', 'imprint', 'legal']);
  render(
    <Layout>
      <ImprintPage />
    </Layout>,
  );
  expect(screen.getByText('Ein Angebot von Anderes Haus')).toBeDefined();
  expect(screen.getByRole('img', { name: 'Anderes Haus' }).getAttribute('src')).toBe('/haus.svg');
  expect(screen.getByText('Anderes Haus', { selector: 'main li' })).toBeDefined();
  expect(screen.getByText(/noch ein Muster/)).toBeDefined();
  expect(ACCENT).toEqual([0, 0x33, 0x99]);
  expect(WORD_ACCENT).toBe('003399');
});

test('another operator changes the colour of the flyer and of the teaser', () => {
  expect(
    flyerContent(operator, textIn('de'), { mark: 'x', theme: 'general', date: '2026-11-26' }).accent,
  ).toBe('#003399');
  defineTeaser();
  const teaser = document.createElement(TEASER_ELEMENT);
  document.body.append(teaser);
  const [sheet] = teaser.shadowRoot?.adoptedStyleSheets ?? [];
  expect(sheet?.cssRules[0]?.cssText).toContain('#003399');
  teaser.remove();
});

test('deleting asks first, then takes everything away and begins the page anew', async () => {
  await showTexts('de', ['ui', 'privacy', 'legal']);
  localStorage.setItem('ki-check:use:x', '{}');
  const reload = vi.fn();
  render(<StoredOnDevice reload={reload} />);
  await screen.findByText(/sind Angaben von Ihnen/);
  await userEvent.click(screen.getByRole('button', { name: 'Alles von diesem Gerät löschen' }));
  await userEvent.click(screen.getByRole('button', { name: 'Nein, behalten' }));
  expect(localStorage.length).toBe(1);
  await userEvent.click(screen.getByRole('button', { name: 'Alles von diesem Gerät löschen' }));
  expect(document.activeElement?.textContent).toContain('Wollen Sie wirklich');
  await userEvent.click(screen.getByRole('button', { name: 'Ja, alles löschen' }));
  await vi.waitFor(() => expect(reload).toHaveBeenCalledOnce());
  expect(localStorage.length).toBe(0);
  expect(location.hash).toBe('#device');
});
