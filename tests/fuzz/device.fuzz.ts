import fc from 'fast-check';
import { expect, test } from 'vitest';
import { FIRM_KEY, isFirmNewer, readFirm } from '../../src/firm/firmRecord.ts';
import { readUsesIn } from '../../src/register/readFile.ts';
import { printUsesFile } from '../../src/register/usesFile.ts';
import { ruleSet } from '../../src/ruleset.ts';
import { hrefOf, routeOf } from '../../src/ui/parts/routes.ts';
import { MemoryStorage } from '../support/memoryStorage.ts';
import { pdfOf } from '../support/pdf.ts';
import { profileAnswers } from '../support/profiles.ts';
import { reportOf } from '../support/report.ts';
import { TODAY } from '../support/ruleFiles.ts';
import { savedUse } from '../support/uses.ts';
import { anyJson, damaged, fuzz } from './input.ts';

test('what is known of the firm is answers to questions of today, or is set aside whole, or stays for a newer version', async () => {
  const answers = { place: 'at', 'company-size': 'small' };
  const good = JSON.stringify({ format: 1, ruleSet: `ki-check@${ruleSet.version}`, answers });
  await fuzz('what is known of the firm', fc.oneof(damaged(good), anyJson), (raw) => {
    const storage = new MemoryStorage();
    storage.setItem(FIRM_KEY, raw);
    const known = readFirm(storage, ruleSet);
    if (known) Object.keys(known).forEach((id) => expect(ruleSet.questions).toHaveProperty(id));
    else expect(storage.getItem(isFirmNewer(storage) ? FIRM_KEY : 'ki-check:damaged')).toContain(raw);
  });
});

test('any address leads to a page of ours', async () => {
  const part = fc.string({ unit: 'binary', maxLength: 30 }).map(encodeURI);
  const path = fc.oneof(fc.webPath(), part, damaged(hrefOf('result', 'de', 'd=1.abc')));
  await fuzz('addresses', path, (address) => {
    const url = new URL(`https://example.at/${address}`);
    const { page, useCase = '' } = routeOf(url);
    expect(page).toMatch(/^[a-z-]+$/);
    expect(useCase).toMatch(/^[a-z0-9-]*$/);
  });
});

test('a damaged PDF gives back its uses as they were, or none', async () => {
  const use = savedUse({ 'use-case': 'invoices' }, { id: 'one', name: 'Belege' });
  const pdf = pdfOf(reportOf(profileAnswers('shop-product-texts')), printUsesFile([use], TODAY));
  const source = Buffer.from(pdf).toString('latin1');
  const at = source.indexOf('/EmbeddedFile');
  const around = source.slice(at - 300, at + 3000);
  await fuzz('damaged PDFs', damaged(around), (text) => {
    const read = readUsesIn(Buffer.from(`%PDF-1.7\n${text}`, 'latin1'));
    if ('uses' in read) expect(read.uses).toEqual([use]);
  });
});
