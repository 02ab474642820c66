import fc from 'fast-check';
import type { Operator } from '../../src/operator.ts';
import { leavesOf } from './leaves.ts';

/** What means something to HTML, policies, templates, addresses or programs that read line by line. */
const SIGNS = [
  ...'"\'<>&=/\\`%#?@:.-[]{}| ä中',
  ...[
    '\u00ad',
    '\u202e',
    '\n',
    '\0',
    '\ud800',
    '&lt;b&gt;',
    '%FC',
    '//evil.invalid',
    'https://evil.invalid/',
  ],
  ...[
    '<script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    ' onclick=alert(1) ',
    'javascript:alert(1)',
  ],
  ...['</style>', "'unsafe-inline'", '<!--page-->', '%TITLE%', '{{email}}', '$t(ui:product)', "$&$'$`"],
];
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.array(fc.constantFrom(...SIGNS), { maxLength: 6 }).map((signs) => signs.join('')),
);
const anySetting = fc.oneof(
  anyText,
  anyText.map((text) => `https://haus.invalid/${text}`),
  anyText.map((text) => `https://${text}/`),
  anyText.map((text) => `${text}@haus.invalid`),
);

export type Texts = ReadonlyMap<string, string>;

/** Some text for every setting that is one, by its path. */
export function anyTexts(settings: Operator): fc.Arbitrary<Texts> {
  const paths = leavesOf(settings).map(([path]) => path);
  const texts = fc.array(anySetting, { minLength: paths.length, maxLength: paths.length });
  return texts.map((all) => new Map(paths.map((path, index) => [path, all[index] ?? ''])));
}

/** The settings with these texts in the place of others. */
export function changed(settings: Operator, texts: Texts): Operator {
  const copy = structuredClone(settings);
  for (const [path, text] of texts) {
    const steps = path.split('.');
    const owner = steps.slice(0, -1).reduce<object>((part, step) => Reflect.get(part, step) as object, copy);
    Reflect.set(owner, steps.at(-1) ?? '', text);
  }
  return copy;
}

/** Settings of which pages say something else than the text itself, such as the host of an address. */
const TELLING = /url$|email$|country$|date$|time$|image$|portrait$|^(?:logo|accent|phone|signup)/i;
const MARK = /Zeichen\d+\./g;

/** The same settings with a harmless mark for each free text, and what a page is to say in the place of each mark. */
export function marked(texts: Texts): { marks: Texts; fill: (said: string) => string } {
  const words = new Map<string, string>();
  const entries = [...texts].map(([path, text], index): [string, string] => {
    if (TELLING.test(path) || text.trim() === '') return [path, text];
    const mark = `Zeichen${index}.`;
    // Markup is read without them.
    words.set(mark, text.replaceAll('\u00ad', ''));
    return [path, mark];
  });
  return {
    marks: new Map(entries),
    fill: (said) => said.replace(MARK, (mark) => words.get(mark) ?? mark),
  };
}
