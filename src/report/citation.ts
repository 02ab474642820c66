import type { Citation } from '../domain/types.ts';
import type { RuleSet } from '../domain/ruleSet.ts';
import type { Text } from '../i18n/text.ts';
import type { Link } from './model.ts';

/** A citation as people write it in the language of the text, e.g. `Art. 5 Abs. 1 lit. c KI-VO`, `Art. 5(1)(c) AI Act`. */
export function citationText({ source, provision }: Citation, text: Text): string {
  const name = text.t(`citations:sources.${source}.short`);
  return `${provisionText(provision, text)}\u00a0${name}`;
}

/** The citation with a link to the official text, at the article where the source allows it. */
export function citationLink(citation: Citation, ruleSet: RuleSet, text: Text): Link {
  const link = ruleSet.sources[citation.source]?.link ?? '';
  const href = link
    .replace('{lang}', text.language.toUpperCase())
    .replace('{anchor}', anchorOf(citation.provision));
  return { text: citationText(citation, text), href };
}

/** `Art. 5 Abs. 1` is a row of pairs (kind, number); each kind has its form in each language. */
function provisionText(provision: string, text: Text): string {
  const tokens = provision.split(' ');
  const within = partOfLaw(tokens);
  const pairs = tokens.filter((_, index) => index % 2 === 0);
  return pairs
    .map((kind, index) => {
      // `Art. 246a § 1`: a paragraph of an article stands apart from it.
      const space = kind === '§' && index > 0 ? '\u00a0' : '';
      const key = `citations:tokens.${within}.${kind.replace('.', '')}`;
      return space + text.t(key, { number: tokens[index * 2 + 1] ?? '' });
    })
    .join('');
}

/** Numbers are said otherwise in annexes, lists and acts of a country than in articles of the EU. */
function partOfLaw(tokens: readonly string[]): string {
  if (tokens.includes('§')) return 'national';
  return { Anhang: 'annex', 'Nr.': 'list' }[tokens[0] ?? ''] ?? 'article';
}

function anchorOf(provision: string): string {
  const [kind, number] = provision.split(' ');
  return kind === 'Anhang' ? `anx_${number}` : `art_${number}`;
}
