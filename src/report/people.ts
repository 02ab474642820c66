import { itemsOf } from '../domain/listItems.ts';
import type { Answers } from '../domain/types.ts';
import type { Text } from '../i18n/text.ts';

/** More groups than this are not named one by one. */
const MOST = 2;
const WORDS = ['acc', 'dat'] as const;
const SENTENCES = ['ground', 'notice'] as const;
type Values = Readonly<Record<string, Readonly<Record<string, string>>>>;

const known = new WeakMap<Text, Map<string, Text>>();

/**
 * The same texts for a case: `{{people.acc}}` names whose data it is about ("Bewerber informieren"), `{{staff.acc}}`
 * whoever works there. Where the answers name nobody in particular, the texts have a general word of their own.
 */
export function withPeople(answers: Answers, useCase: string, text: Text): Text {
  const groups = groupsOf(answers);
  const key = [useCase, ...groups].join();
  const made = known.get(text) ?? new Map<string, Text>();
  known.set(text, made);
  const filled = made.get(key) ?? filledWith(valuesOf(groups, useCase, text), text);
  made.set(key, filled);
  return filled;
}

function filledWith(values: Values, text: Text): Text {
  if (Object.keys(values).length === 0) return text;
  const plain = new Map<string, string>();
  const t: Text['t'] = (address, more) => {
    if (more) return text.t(address, { ...values, ...more });
    const said = plain.get(address) ?? text.t(address, values);
    plain.set(address, said);
    return said;
  };
  return {
    ...text,
    t,
    tree: (address, more) => text.tree(address, { ...values, ...more }),
    on: (day) => filledWith(values, text.on(day)),
  };
}

/** Whose data it is about. Accounts of the staff count only where there is nobody else. */
function groupsOf(answers: Answers): readonly string[] {
  const all = itemsOf(answers['data-subjects']).flatMap(({ option, is }) => (is === 'true' ? option : []));
  const main = all.filter((each) => each !== 'accounts');
  return main.length > 0 ? main : all;
}

function valuesOf(groups: readonly string[], useCase: string, text: Text): Values {
  const staff = addressOf('staff', useCase, text);
  const isOwnStaff = staff?.startsWith('report:peopleOf');
  const people = peopleValues(groups, useCase, text);
  return {
    ...(people && { people }),
    ...(isOwnStaff && { staff: Object.fromEntries(WORDS.map((each) => [each, text.t(`${staff}.${each}`)])) }),
  };
}

function peopleValues(
  groups: readonly string[],
  useCase: string,
  text: Text,
): Record<string, string> | undefined {
  const addresses = groups.map((each) => addressOf(each, useCase, text));
  const said = (part: string) => [
    ...new Set(addresses.flatMap((each) => (each === undefined ? [] : text.t(`${each}.${part}`)))),
  ];
  const count = said('acc').length;
  if (addresses.includes(undefined) || count === 0 || count > MOST) return undefined;
  return Object.fromEntries([
    ...WORDS.map((part) => [part, joined(said(part), text)]),
    ...SENTENCES.map((part) => [part, said(part).join(' ')]),
  ]);
}

function joined([first = '', second]: readonly string[], { t }: Text): string {
  return second === undefined ? first : t('report:people.joined', { first, second });
}

/** Where the words for a group stand: for this typical use, else for all; nothing for those without a name. */
function addressOf(group: string, useCase: string, { has }: Text): string | undefined {
  return [`report:peopleOf.${useCase}.${group}`, `report:people.${group}`].find((each) => has(`${each}.acc`));
}
