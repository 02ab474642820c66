/** A mistake in the rule set. `code` addresses the sentence that says it in the reader's language. */
export type Problem = {
  code:
    | 'duplicate'
    | 'misplaced'
    | 'no-such-provision'
    | 'no-such-source'
    | 'bad-date'
    | 'ends-before-start'
    | 'no-such-question'
    | 'no-such-option'
    | 'wrong-kind-of-question'
    | 'no-such-definition'
    | 'no-such-rule'
    | 'no-such-exception'
    | 'no-such-transition'
    | 'circular'
    | 'unused-question'
    | 'unused-definition'
    | 'bad-prefill'
    | 'bad-lever'
    | 'bad-renaming'
    | 'no-such-penalty'
    | 'leads-nowhere'
    | 'no-such-use';
  /** File below `rules/`. */
  file: string;
  /** Id of the rule, definition, question, source, typical use, program or news. */
  item: string;
  /** What is wrong with it: the provision, option, date … as written. */
  detail: string;
};
