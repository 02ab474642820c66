import { describe, expect, test, vi } from 'vitest';
import { buildDocument, kindsFor } from '../../src/documents/buildDocuments.ts';
import { archiveOf, fileOf, FORMATS } from '../../src/documents/files.ts';
import { unzip } from '../../src/documents/zip.ts';
import { caseOf } from '../support/documents.ts';
import { profileAnswers } from '../support/profiles.ts';
import { fonts } from '../support/report.ts';
import { TODAY } from '../support/ruleFiles.ts';

describe('the archive', () => {
  const context = caseOf(profileAnswers('hairdresser-chatbot'));
  const make = async () => {
    const wanted = kindsFor(context).flatMap((id) => FORMATS.map((format) => [id, format] as const));
    const files = [];
    for (const [id, format] of wanted) files.push(await fileOf(id, format, context, fonts()));
    return archiveOf(files, context, context.use);
  };

  test('holds each document in both formats, named for the use and the day', async () => {
    const { name, content } = await make();
    expect(name).toMatch(new RegExp(`^KI-Mappe_[\\w-]+_${TODAY}\\.zip$`));
    const stems = kindsFor(context).map((id) => buildDocument(id, context).fileName);
    const expected = stems.flatMap((stem) => [`${stem}.docx`, `${stem}.pdf`]);
    expect(Object.keys(unzip(content)).sort()).toEqual(expected.sort());
    expect(expected.every((each) => /^[\w.-]+$/.test(each))).toBe(true);
  });

  test('has the same bytes whenever it is made', async () => {
    const first = await make();
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2031-05-06T07:08:09Z') });
    const second = await make().finally(() => vi.useRealTimers());
    expect(Buffer.from(second.content).equals(Buffer.from(first.content))).toBe(true);
  });
});
