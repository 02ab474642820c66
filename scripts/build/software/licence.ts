/** Licences that allow to pass software on with this project, by SPDX id. */
const ALLOWED = [
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BlueOak-1.0.0',
  'CC0-1.0',
  'ISC',
  'MIT',
  'MPL-2.0',
  'OFL-1.1',
  'Unlicense',
  'Zlib',
];

/**
 * May software under this licence be shipped? Of several joined by `OR` one is enough, of those joined by `AND` each
 * is needed. Expressions with inner brackets are refused: a person has to look at them.
 */
export function isAllowed(expression: string): boolean {
  const choices = expression.replace(/^\((.*)\)$/, '$1').split(' OR ');
  return choices.some((choice) => choice.split(' AND ').every((id) => ALLOWED.includes(id)));
}
