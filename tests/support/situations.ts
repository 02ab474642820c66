import { assess } from '../../src/domain/assess.ts';
import type { Assessment } from '../../src/domain/assess.ts';
import type { Finding } from '../../src/domain/finding.ts';
import { isMine } from '../../src/domain/owner.ts';
import { rank } from '../../src/domain/risk.ts';
import type { Risk } from '../../src/domain/risk.ts';
import type { Answers, Citation, IsoDate, RiskClass, RuleSet } from '../../src/domain/types.ts';
import type { VerdictKind } from '../../src/domain/verdict.ts';
import { verdictOf } from '../../src/domain/verdict.ts';
import { TODAY } from './ruleFiles.ts';

/** A small firm in its own words, and what the law says about it (`tests/situations/README.md`). */
export type Situation = {
  id: string;
  text: string;
  because: string;
  asOf?: IsoDate;
  class?: RiskClass;
  classes?: readonly RiskClass[];
  open?: string;
  contradiction?: boolean;
  otherwise?: RiskClass;
  names?: readonly Citation[];
  silent?: readonly Citation[];
  verdict?: VerdictKind;
};
/** What one reader answered, who had read nothing but the texts. */
export type Reading = Readonly<Record<Situation['id'], Answers>>;
type Check = { situation: Situation; result: Assessment; risk: Risk };

const TOPICS = import.meta.glob<readonly Situation[]>(
  ['../situations/*.json', '!../situations/answers-*.json'],
  { eager: true, import: 'default' },
);
const READINGS = import.meta.glob<Reading>('../situations/answers-*.json', {
  eager: true,
  import: 'default',
});

export const situations: readonly Situation[] = Object.values(TOPICS).flat();
/** The readings that exist, by the name of their file. */
export const readings: readonly (readonly [string, Reading])[] = Object.entries(READINGS).map(
  ([path, reading]) => [path.split('/').at(-1) ?? path, reading] as const,
);

/** Everything in which the result differs from what the situation says; nothing where they agree. */
export function differences(situation: Situation, answers: Answers, ruleSet: RuleSet): readonly string[] {
  const result = assess(ruleSet, answers, situation.asOf ?? TODAY);
  const check: Check = { situation, result, risk: result.risk };
  const caught = check.risk.contradictions.length > 0;
  if (caught && situation.contradiction) return [...tooLight(check), ...aboutProvisions(check)];
  return [
    ...(caught ? [`contradiction: ${check.risk.contradictions.join(', ')}`] : []),
    ...aboutClass(check),
    ...aboutProvisions(check),
    ...aboutVerdict(check),
  ];
}

function tooLight({ situation, risk }: Check): readonly string[] {
  const light = rank(risk.atMost) < rank(situation.class);
  return light ? [`class: at most ${risk.atMost} in spite of the contradiction`] : [];
}

function aboutClass({ situation, risk }: Check): readonly string[] {
  const span = risk.atLeast === risk.atMost ? risk.atLeast : `${risk.atLeast} to ${risk.atMost}`;
  const caveat = risk.otherwise?.riskClass;
  if (situation.open !== undefined)
    return span === risk.atLeast && !caveat ? [`class: settled as ${span}, but it is open`] : [];
  const accepted = situation.classes ?? [situation.class];
  const fits = accepted.includes(risk.atLeast) && accepted.includes(risk.atMost);
  return [
    ...(fits ? [] : [`class: ${span} instead of ${accepted.join(' or ')}`]),
    ...(situation.otherwise && caveat !== situation.otherwise
      ? [`otherwise: ${caveat ?? 'nothing'} instead of ${situation.otherwise}`]
      : []),
  ];
}

function aboutVerdict({ situation, result }: Check): readonly string[] {
  const { kind } = verdictOf(result);
  const { verdict = kind } = situation;
  return kind === verdict ? [] : [`verdict: ${kind} instead of ${verdict}`];
}

function aboutProvisions({ situation, result }: Check): readonly string[] {
  const { names = [], silent = [], open } = situation;
  const holds = ({ applies }: Finding) => applies === true || (open !== undefined && applies === 'unknown');
  const said = result.findings.filter(holds);
  const claimed = said.filter((each) => each.applies === true && concerns(each, result));
  return [
    ...names.filter((each) => !said.some((finding) => cites(finding, each))).map(label('missing')),
    ...silent.filter((each) => claimed.some((finding) => cites(finding, each))).map(label('must not apply')),
  ];
}

/** A class, or a duty that is the user's own. */
function concerns(finding: Finding, result: Assessment): boolean {
  return (
    finding.kind === 'classification' || (finding.kind === 'obligation' && isMine(finding, result) !== false)
  );
}

/** True if the finding cites this provision or a part of it. */
function cites({ citation }: Finding, { source, provision }: Citation): boolean {
  return citation.source === source && `${citation.provision} `.startsWith(`${provision} `);
}

function label(word: string): (citation: Citation) => string {
  return ({ source, provision }) => `${word}: ${source} ${provision}`;
}
