import type { Addressee, DefinitionId, PenaltyId, RuleId } from '../domain/types.ts';
import type { Text } from '../i18n/text.ts';

/** Terms have a prefix, so that none can take the address of a rule. */
export const anchors = {
  rule: (id: RuleId) => id,
  definition: (id: DefinitionId) => `definition:${id}`,
  addressee: (id: Addressee) => `addressee:${id}`,
  penalty: (id: PenaltyId) => `penalty:${id}`,
};

/** What a definition is called, as a statement that may stand in a condition. */
export function definitionTitle(id: DefinitionId, { t }: Text): string {
  return t(`rulebook:definitions.${id.replace(':', '.')}`);
}

/** Who is meant by an addressee, in one word. */
export function addresseeTitle(id: Addressee, { t }: Text): string {
  return t(`rulebook:addressees.${id}`);
}
