import type { Evaluator } from './evaluator.ts';
import type { Facts } from './facts.ts';
import type { Evaluation } from './kleene.ts';
import type { Standing } from './rule.ts';
import { standingBy } from './rule.ts';
import type { RuleTable } from './ruleTable.ts';
import { tableOf } from './ruleTable.ts';
import type { QuestionId } from './types.ts';

/**
 * How all rules stand, kept up to date on the way through the questionnaire. An answer costs as much as the rules that
 * it can change: rules that wait for the same scope are looked at together until it is settled, and how many miss a
 * question is counted.
 */
export class Progress {
  private readonly table: RuleTable;
  private readonly standings: (Standing | undefined)[];
  /** Places of the rules that are open and do not wait for their scope. */
  private readonly isOpen: boolean[];
  private readonly waiting = new Map<Evaluator, Evaluation>();
  private readonly misses = new Map<QuestionId, number>();

  /** Goes on from how the rules stand on these facts. */
  constructor(standings: readonly Standing[], facts: Facts) {
    this.table = tableOf(facts.ruleSet);
    this.standings = this.table.readings.map(() => undefined);
    for (const each of standings) this.standings[this.table.places.get(each.rule) ?? -1] = each;
    for (const scope of this.table.scopes.keys()) this.lookAt(scope, facts);
    this.isOpen = this.table.readings.map(({ scope }, place) => {
      const standing = this.standings[place];
      if (!standing || standing.missing.length === 0 || (scope && this.waiting.has(scope))) return false;
      this.count(standing.missing, 1);
      return true;
    });
  }

  /** Some open rule misses the question. */
  isMissed(question: QuestionId): boolean {
    return (this.misses.get(question) ?? 0) > 0;
  }

  /** Some open rule misses the question, and not only behind a "don't know". */
  isAsked(question: QuestionId): boolean {
    for (const { asks } of this.waiting.values()) if (asks.includes(question)) return true;
    const readers = this.table.readers.get(question) ?? [];
    return readers.some((place) => this.isOpen[place] && this.standings[place]?.asks.includes(question));
  }

  /** Takes note of one more answer. Only open rules that read it can change: what is settled stays so. */
  learn(question: QuestionId, facts: Facts): void {
    for (const place of this.table.readers.get(question) ?? []) {
      if (!this.isOpen[place]) continue;
      this.count(this.standings[place]?.missing ?? [], -1);
      this.renew(place, facts);
    }
    for (const [scope, before] of this.waiting) {
      this.count(before.missing, -1);
      this.lookAt(scope, facts);
      if (!this.waiting.has(scope)) this.enter(scope, facts);
    }
  }

  /** How the rules stand now, in the order of the rule set. */
  all(): readonly Standing[] {
    const standings = [...this.standings];
    for (const [scope, applies] of this.waiting) {
      const { missing, asks } = applies;
      for (const place of this.table.scopes.get(scope) ?? []) {
        const rule = standings[place]?.rule;
        if (rule) standings[place] = { rule, applies, missing, asks };
      }
    }
    return standings.filter((each) => each !== undefined);
  }

  /** The rules with this scope wait as long as it is open. */
  private lookAt(scope: Evaluator, facts: Facts): void {
    const outcome = scope(facts);
    this.count(outcome.missing, 1);
    if (outcome.missing.length > 0) this.waiting.set(scope, outcome);
    else this.waiting.delete(scope);
  }

  /** The scope is settled: from now on each of its rules stands for itself. */
  private enter(scope: Evaluator, facts: Facts): void {
    for (const place of this.table.scopes.get(scope) ?? [])
      if (this.standings[place]) this.renew(place, facts);
  }

  private renew(place: number, facts: Facts): void {
    const reading = this.table.readings[place];
    if (!reading) return;
    const standing = standingBy(reading, facts);
    this.standings[place] = standing;
    this.isOpen[place] = standing.missing.length > 0;
    this.count(standing.missing, 1);
  }

  private count(missing: readonly QuestionId[], by: number): void {
    for (const id of missing) this.misses.set(id, (this.misses.get(id) ?? 0) + by);
  }
}
