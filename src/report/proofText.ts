import type { Text } from '../i18n/text.ts';
import type { Operator } from '../operator.ts';
import type { Link } from './model.ts';

type Proven = Pick<Operator, 'proof'>;
/** A piece of a sentence; with an address it is a link. */
type Part = { text: string; href?: string };
/** Stands for the names in the sentence around them. */
const NAMES = '\0';

/** „Mitwirkung: A. B. (hat die Regeln gegengelesen) und C. D.“ in its pieces; none where the settings name nobody. */
export function proofParts({ proof = [] }: Proven, { t, language }: Text): Part[] {
  if (proof.length === 0) return [];
  const named = proof.map(({ name, role }) => {
    const more = role?.[language] ?? '';
    return more === '' ? name : t('report:proof.named', { name, more });
  });
  const list = new Intl.ListFormat(t('report:dates.locale'), { type: 'conjunction' }).formatToParts(named);
  const [before = '', after = ''] = t('report:proof.line', { list: NAMES }).split(NAMES);
  let index = 0;
  const names = list.map(({ type, value: text }): Part => {
    const href = type === 'element' ? (proof[index++]?.url ?? '') : '';
    return href === '' ? { text } : { text, href };
  });
  return [{ text: before }, ...names, { text: after }].filter(({ text }) => text !== '');
}

/** The whole sentence, without addresses; empty where there is none. */
export function proofText(proven: Proven, text: Text): string {
  return proofParts(proven, text)
    .map((part) => part.text)
    .join('');
}

/** The addresses by the names that they belong to, for paper. */
export function proofLinks({ proof = [] }: Proven): Link[] {
  return proof.flatMap(({ name, url = '' }) =>
    url === '' ? [] : [{ text: `${name}: ${url.replace(/^https:\/\//, '')}`, href: url }],
  );
}
