import { flatten, isLeaf } from '../../src/domain/conditions.ts';
import { factPlace } from '../../src/domain/evaluate.ts';
import type { Facts } from '../../src/domain/facts.ts';
import type { Truth } from '../../src/domain/kleene.ts';
import type { Link } from '../../src/domain/link.ts';
import { nameOf } from '../../src/domain/link.ts';
import type { Answer, Condition, Question } from '../../src/domain/types.ts';
import type { RuleSet } from '../../src/domain/ruleSet.ts';
import { UNKNOWN, UNSURE_MARK } from '../../src/domain/types.ts';

/**
 * One thing that a condition depends on: a question, one item of a list, or a reference to a definition or rule.
 * `settings` puts it into each of its states; `isOpen` marks the states that mean "don't know".
 */
export type Atom = { name: string; settings: readonly Setting[] };
type Setting = { label: string; isOpen: boolean; apply: (facts: Facts) => void };

const TRUTHS: readonly Truth[] = [true, false, 'unknown'];

/** Everything that these conditions depend on directly. References stand for themselves, so tables stay small. */
export function atomsOf(conditions: readonly Condition[], ruleSet: RuleSet): Atom[] {
  const parts = conditions.flatMap(flatten);
  const atoms = new Map<string, Atom>();
  const add = (atom: Atom) => atoms.set(atom.name, atom);
  for (const part of parts) {
    if ('definition' in part || 'rule' in part) add(reference(part));
    else if (isLeaf(part) && 'includes' in part) add(item(part.question, part.includes));
  }
  const mentioned = new Map<string, Set<string>>();
  for (const part of parts.filter(isLeaf)) {
    if ('includes' in part) continue;
    const options = 'isOneOf' in part ? part.isOneOf : [String(part.is)];
    const known = mentioned.get(part.question) ?? new Set();
    options.forEach((option) => known.add(option));
    mentioned.set(part.question, known);
  }
  for (const [id, options] of mentioned) {
    const question = ruleSet.questions[id];
    if (question) add(choice(question, options));
  }
  return [...atoms.values()];
}

function reference(link: Link): Atom {
  return {
    name: nameOf(link),
    settings: TRUTHS.map((truth) => ({
      label: String(truth),
      isOpen: truth === 'unknown',
      apply: ({ known, ruleSet }) => {
        known[factPlace(link, ruleSet)] = { truth, because: [], missing: [], asks: [] };
      },
    })),
  };
}

function choice(question: Question, mentioned: ReadonlySet<string>): Atom {
  const all = question.type === 'boolean' ? ['true', 'false'] : question.options;
  const other = all.find((option) => !mentioned.has(option));
  const values = [...mentioned, ...(other === undefined ? [] : [other]), UNKNOWN];
  const answerOf = (value: string): Answer =>
    question.type === 'boolean' && value !== UNKNOWN ? value === 'true' : value;
  return {
    name: question.id,
    settings: [...new Set(question.type === 'boolean' ? [...all, UNKNOWN] : values)].map((value) => ({
      label: value,
      isOpen: value === UNKNOWN,
      apply: (facts) => Object.assign(facts.answers, { [question.id]: answerOf(value) }),
    })),
  };
}

function item(question: string, option: string): Atom {
  const put = (text: string | undefined) => (facts: Facts) => {
    const chosen = (facts.answers[question] as readonly string[] | undefined) ?? [];
    Object.assign(facts.answers, { [question]: text === undefined ? chosen : [...chosen, text] });
  };
  return {
    name: `${question} includes ${option}`,
    settings: [
      { label: 'yes', isOpen: false, apply: put(option) },
      { label: 'no', isOpen: false, apply: put(undefined) },
      { label: 'unsure', isOpen: true, apply: put(option + UNSURE_MARK) },
    ],
  };
}

/** Number of rows of the complete table. */
export function tableSize(atoms: readonly Atom[]): number {
  return atoms.reduce((size, atom) => size * atom.settings.length, 1);
}

/** Every combination of settings, as positions into each atom's list. */
export function* rowsOf(atoms: readonly Atom[]): Generator<readonly number[]> {
  const row = atoms.map(() => 0);
  for (;;) {
    yield [...row];
    let place = row.length - 1;
    while (place >= 0 && row[place] === (atoms[place]?.settings.length ?? 1) - 1) row[place--] = 0;
    if (place < 0) return;
    row[place] = (row[place] ?? 0) + 1;
  }
}
