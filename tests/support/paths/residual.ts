import { leafEvaluator } from '../../../src/domain/leaf.ts';
import type { Truth } from '../../../src/domain/kleene.ts';
import type { Answer, Leaf, QuestionId } from '../../../src/domain/types.ts';

/**
 * What is left of a condition or rule once the answers so far are put in. Equal residuals are one object with one
 * `id`, so two histories of answers that leave equal residuals have the same future.
 */
export type Residual = {
  id: number;
  /** Set once nothing that is still to come can change it. */
  truth?: Truth;
  /** What the engine would ask now: questions, and references that are seen from outside only. */
  missing: readonly string[];
  /** Everything that can still make a difference: questions, items of lists (`question:item`), references. */
  reads: ReadonlySet<string>;
  /** The residual after one more fact. */
  after: (fact: Fact) => Residual;
};

/** What one question or reference (`name`) turns out to be; `truthOf` is undefined for a leaf it leaves open. */
export type Fact = { name: string; key: string; truthOf: (leaf: Leaf | undefined) => Truth | undefined };

type Shape = Omit<Residual, 'id' | 'reads'> & { parts: readonly Residual[]; own?: readonly string[] };
const pool = new Map<string, Residual>();

/** The one residual with this key; made if there is none yet. */
export function intern(key: string, shape: () => Shape): Residual {
  const known = pool.get(key);
  if (known) return known;
  const { parts, own, after, ...rest } = shape();
  const reads = union(parts, own ?? []);
  const later = new Map<string, Residual>();
  const residual: Residual = {
    ...rest,
    id: pool.size,
    reads,
    after: (fact) => {
      if (!reads.has(fact.name)) return residual;
      const result = later.get(fact.key) ?? after(fact);
      later.set(fact.key, result);
      return result;
    },
  };
  pool.set(key, residual);
  return residual;
}

function union([first, ...others]: readonly Residual[], own: readonly string[]): ReadonlySet<string> {
  if (first && others.every((each) => each.reads === first.reads)) return first.reads;
  const reads = new Set(first?.reads ?? own);
  for (const other of others) for (const name of other.reads) reads.add(name);
  return reads;
}

/** A residual that nothing can change any more; `note` keeps apart what has the same truth. */
export function settled(truth: Truth, note = ''): Residual {
  return intern(`settled ${truth} ${note}`, () => {
    return { truth, missing: [], parts: [], after: () => settled(truth, note) };
  });
}

/** A condition on a question that has no answer yet. */
export function open(leaf: Leaf): Residual {
  const self = (): Residual =>
    intern(`leaf ${JSON.stringify(leaf)}`, () => ({
      missing: [leaf.question],
      parts: [],
      own: 'includes' in leaf ? [leaf.question, itemName(leaf.question, leaf.includes)] : [leaf.question],
      after: (fact) => {
        const truth = fact.truthOf(leaf);
        return truth === undefined ? self() : settled(truth);
      },
    }));
  return self();
}

/** A reference seen from outside: it has a truth some day, and that is all that is known about it. */
export function opaque(name: string): Residual {
  return intern(`opaque ${name}`, () => ({
    missing: [name],
    parts: [],
    own: [name],
    after: (fact) => settled(fact.truthOf(undefined) ?? 'unknown'),
  }));
}

/** Name of one item of a list. */
export function itemName(question: QuestionId, item: string): string {
  return `${question}:${item}`;
}

/** The fact that a question has this answer. */
export function answered(question: QuestionId, answer: Answer): Fact {
  const answers = { [question]: answer };
  const key = `${question}=${String(answer)}`;
  return { name: question, key, truthOf: (leaf) => leaf && leafEvaluator(leaf)({ answers }).truth };
}

/** Each thing once, in the order in which it came first. */
export function unique<T>(lists: readonly (readonly T[])[]): readonly T[] {
  return [...new Set(lists.flat())];
}
