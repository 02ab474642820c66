import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import fc from 'fast-check';
import { afterAll, expect, test, vi } from 'vitest';
import { addressesOf } from '../../scripts/build/addresses.ts';
import { doctorReport } from '../../scripts/build/doctorReport.ts';
import { builtPage } from '../../scripts/build/pageShell.ts';
import { policyOf, receiverOf } from '../../scripts/build/policy.ts';
import { wholePage } from '../../scripts/build/prerender.ts';
import { settingsShape } from '../../scripts/build/settingsShape.ts';
import type * as OperatorModule from '../../src/operator.ts';
import type { Operator } from '../../src/operator.ts';
import { renderFrame, renderWhole } from '../../src/prerender.tsx';
import { anyTexts, changed, marked } from '../support/anySettings.ts';
import { leavesOf } from '../support/leaves.ts';
import type { Piece } from '../support/markup.ts';
import { readMarkup, withPlainSpaces } from '../support/markup.ts';
import { austrian, german } from '../support/operator.ts';

const used = vi.hoisted(() => {
  // As at build: of a browser the app finds an address and nothing else.
  Object.assign(globalThis, { location: new URL('https://example.at/'), addEventListener: () => undefined });
  return { settings: undefined as Operator | undefined };
});
vi.mock('../../src/operator.ts', async (original) => {
  const real = await original<typeof OperatorModule>();
  const settings = () => used.settings ?? real.operator;
  const names = Object.keys(real.operatorValues) as (keyof typeof real.operatorValues)[];
  return {
    get operator() {
      return settings();
    },
    get operatorValues() {
      return Object.fromEntries(names.map((name) => [name, settings()[name]]));
    },
  };
});

const root = mkdtempSync(join(tmpdir(), 'ki-check-'));
const file = join(root, 'operator.json');
symlinkSync(resolve('locales'), join(root, 'locales'));
afterAll(() => rmSync(root, { recursive: true }));
const html = readFileSync('index.html', 'utf8').replaceAll('%BASE_URL%', '/');
const styles = 'p{color:red}';
const withForm: Operator = {
  ...austrian,
  signup: { ...austrian.signup, url: 'https://form.invalid/a' },
  privacy: {
    ...austrian.privacy,
    signup: { name: 'Formularhaus', country: 'US', transferBasis: 'Klauseln' },
  },
};
/** Addresses of other hosts that texts name themselves. */
const ELSEWHERE = new Set<string>();

/** Every page with these settings, in all languages. */
async function pagesWith(settings: Operator): Promise<Map<string, Piece[]>> {
  used.settings = settings;
  writeFileSync(file, JSON.stringify(settings));
  const receiver = receiverOf(root);
  const pages = new Map<string, Piece[]>();
  for (const address of addressesOf(root)) {
    const isWhole = wholePage(address.page) !== undefined;
    const render = isWhole ? renderWhole : renderFrame;
    const rendered = { content: await render(`https://example.at/${address.path}`), isWhole };
    const page = builtPage(html, { root, address, rendered, styles, prefetch: ['/a.js'], receiver });
    pages.set(address.path, readMarkup(page));
  }
  return pages;
}

/** The paths of settings that are refused, each of which the doctor must name. */
function refused(settings: Operator): ReadonlySet<string> {
  writeFileSync(file, JSON.stringify(settings));
  const said = ['de', 'en'].map((language) => doctorReport('.', file, language).text);
  const paths = settingsShape('.', settings).mistakes.map(({ values }) => values['path'] ?? '');
  for (const path of paths) {
    expect(said[0]).toContain(`„${path}“`);
    expect(said[1]).toContain(`“${path}”`);
  }
  return new Set(paths);
}

const LINKS = ['href', 'src', 'data', 'action', 'formaction'];
const originsIn = (pieces: readonly Piece[]) =>
  pieces
    .flatMap((each) => ('tag' in each ? each.attributes : []))
    .filter(([name, value]) => LINKS.includes(name) && !/^(?:[/#](?!\/)|mailto:|tel:)/.test(value))
    .map(([, value]) => new URL(value).origin);

/** One heading, one style sheet, the policy that was meant, our own script, and nothing inline. */
function isSafe(pieces: readonly Piece[], policy: string): void {
  const tags = pieces.filter((each) => 'tag' in each);
  const of = (name: string) => tags.filter(({ tag }) => tag === name).map((each) => new Map(each.attributes));
  expect([of('h1').length, of('style').length, of('base').length]).toEqual([1, 1, 0]);
  expect(of('script').map((each) => each.get('src'))).toEqual(['/src/boot.ts']);
  expect(policy).toMatch(/connect-src 'self'(?: https:\/\/[a-z\d.-]+(?::\d+)?)?;/);
  expect(
    of('meta')
      .find((each) => each.has('http-equiv'))
      ?.get('content'),
  ).toBe(policy);
  const names = tags.flatMap(({ attributes }) => attributes.map(([name]) => name));
  expect(names.filter((name) => /^on|^(?:style|srcdoc)$/.test(name))).toEqual([]);
}

const filledBy =
  (fill: (text: string) => string) =>
  (piece: Piece): Piece => {
    if ('text' in piece) return { text: fill(piece.text) };
    if ('end' in piece) return piece;
    return {
      tag: piece.tag,
      attributes: piece.attributes.map(([name, value]) => [name, fill(value)] as const),
    };
  };

test('whatever is set is refused with its name, or stands on the pages as text and changes nothing else', async () => {
  const anything = fc
    .constantFrom(austrian, german, withForm)
    .chain((base) => anyTexts(base).map((texts) => ({ base, texts })));
  const check = async ({ base, texts }: { base: Operator; texts: ReadonlyMap<string, string> }) => {
    const wrong = refused(changed(base, texts));
    const given = new Map([...texts].filter(([path]) => !wrong.has(path)));
    const { marks, fill } = marked(given);
    const plain = await pagesWith(changed(base, marks));
    const settings = changed(base, given);
    const pages = await pagesWith(settings);
    const policy = policyOf({ styles, receiver: receiverOf(root) });
    const named = leavesOf(settings).filter(([, text]) => URL.canParse(text));
    const origins = new Set([...ELSEWHERE, ...named.map(([, text]) => new URL(text).origin)]);
    for (const [path, pieces] of pages) {
      const meant = (plain.get(path) ?? []).map(filledBy(fill));
      expect(pieces.map(withPlainSpaces), path).toEqual(meant.map(withPlainSpaces));
      isSafe(pieces, policy);
      expect(
        originsIn(pieces).filter((each) => !origins.has(each)),
        path,
      ).toEqual([]);
    }
  };
  for (const pieces of (await pagesWith(austrian)).values())
    originsIn(pieces).forEach((each) => ELSEWHERE.add(each));
  await fc.assert(fc.asyncProperty(anything, check), { numRuns: 4, endOnFailure: true });
});
