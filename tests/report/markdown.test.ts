import { expect, test } from 'vitest';
import { plainMarkdown, plainTexts } from '../../src/report/markdown.ts';
import { renderMarkdown } from '../../src/report/renderMarkdown.ts';
import { profileAnswers } from '../support/profiles.ts';
import { reportOf } from '../support/report.ts';

test.each([
  ['![a](https://evil.test/p.png)', '\\!\\[a\\](https://evil.test/p.png)'],
  ['<script>', '\\<script\\>'],
  ['a*b*c ~~x~~ `y` _z_ | w', 'a\\*b\\*c \\~\\~x\\~\\~ \\`y\\` \\_z\\_ \\| w'],
  ['# Kopf', '\\# Kopf'],
  [' - Punkt', ' \\- Punkt'],
  ['&lt;b&gt;', '\\&lt;b\\&gt;'],
  ['Größe & Übersicht (Art. 26), 2-9!', 'Größe & Übersicht (Art. 26), 2-9!'],
])('%s stays text', (text, written) => expect(plainMarkdown(text)).toBe(written));

test('addresses stay as they are', () => {
  const href = 'https://example.at/a_b';
  expect(plainTexts({ link: { text: 'a_b', href }, list: ['<'] })).toEqual({
    link: { text: 'a\\_b', href },
    list: ['\\<'],
  });
});

test('a name that came with a link from somebody else is no markup in the report', () => {
  const name = 'x](javascript:alert(1)) <script>alert(1)</script> ![a](https://evil.test/p.png)';
  const written = renderMarkdown(reportOf(profileAnswers('hairdresser-chatbot'), { name }));
  expect(written).not.toMatch(/[^\\](?:<script|\]\(javascript|!\[)/);
  expect(written.split('\n\n')[0]).toMatch(/^# /);
});
