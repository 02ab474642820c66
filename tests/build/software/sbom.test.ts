import { expect, test } from 'vitest';
import { sbomOf } from '../../../scripts/build/software/sbom.ts';
import type { Software } from '../../../src/ui/legal/software.ts';

const ALL: Software[] = [
  { kind: 'npm', name: '@some/one', version: '1.2.3', licence: '(MIT OR GPL-3.0)', texts: ['x'] },
  { kind: 'npm', name: 'inner', within: '@some/one', licence: 'ISC', texts: ['x'] },
  { kind: 'font', name: 'Two Words', licence: 'OFL-1.1', texts: ['x'] },
];
const bill = sbomOf({ name: 'ki-check', version: '0.1.0', license: 'MIT' }, ALL);

test('the bill has the head that CycloneDX asks for, and nothing that changes from time to time', () => {
  expect(bill).toMatchObject({
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: { component: { type: 'application', name: 'ki-check', version: '0.1.0' } },
  });
  expect(JSON.stringify(bill)).not.toMatch(/timestamp|serialNumber/);
});

test('each piece of software is a component, one inside another a part of it', () => {
  expect(bill).toHaveProperty('components', [
    {
      type: 'library',
      'bom-ref': '@some/one@1.2.3',
      name: '@some/one',
      version: '1.2.3',
      purl: 'pkg:npm/%40some/one@1.2.3',
      licenses: [{ expression: '(MIT OR GPL-3.0)' }],
      components: [
        {
          type: 'library',
          'bom-ref': '@some/one|inner',
          name: 'inner',
          purl: 'pkg:npm/inner',
          licenses: [{ license: { id: 'ISC' } }],
        },
      ],
    },
    {
      type: 'data',
      'bom-ref': 'Two Words',
      name: 'Two Words',
      licenses: [{ license: { id: 'OFL-1.1' } }],
    },
  ]);
});
