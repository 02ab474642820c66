import { signal } from '@preact/signals';
import type { IsoDate } from '../../domain/types.ts';
import type { Language, Text } from '../../i18n/text.ts';
import { createText } from '../../i18n/text.ts';
import { loadTexts } from '../../i18n/loadTexts.ts';
import { today } from '../../today.ts';

/** Namespaces that a page needs, beyond those of the start page. */
export const START_TEXTS = ['ui', 'use-cases'] as const;
export const CHECK_TEXTS = ['check', 'questions', 'citations', 'report', 'ai-act', 'register'] as const;
export const RESULT_TEXTS = ['dsgvo', 'national', 'use-case-details', 'result', 'folder', 'formats'] as const;
export const FIRM_TEXTS = ['firm-plan'] as const;
/** `report`: names of classes, and how a date is written. */
export const PILOT_TEXTS = ['pilot', 'pilot-updates', 'report'] as const;
/** Where the titles of tasks stand. */
export const TASK_TEXTS = ['ai-act', 'dsgvo', 'national'] as const;
/** `report`: how dates, and uses without a name, are written. */
export const NEWS_TEXTS = ['news', 'pilot-updates', 'report', 'citations'] as const;
/** `report`: the next round table, as it is said everywhere. */
export const MEDIA_TEXTS = ['media', 'flyer', 'formats', 'pilot-updates', 'report'] as const;
export const INVENTORY_TEXTS = ['inventory', 'programs'] as const;
export const RULEBOOK_TEXTS = ['rulebook'] as const;

/** Texts in the language that is shown. Replaced as a whole when the language changes. */
export const text = signal<Text | undefined>(undefined);
type Loaded = { text: Text; namespaces: Set<string>; day: IsoDate };
const loaded = new Map<Language, Loaded>();

/** Makes sure that these texts are there, then shows that language as of today. Throws if the network fails. */
export async function showTexts(language: Language, namespaces: readonly string[]): Promise<void> {
  const known = loaded.get(language);
  const wanted = namespaces.filter((each) => !known?.namespaces.has(each));
  const bundle = await loadTexts(language, wanted);
  const entry = freshOf(known ?? { text: createText(language, {}), namespaces: new Set(), day: '' });
  entry.text.add(bundle);
  wanted.forEach((each) => entry.namespaces.add(each));
  loaded.set(language, entry);
  text.value = entry.text;
}

/** Says from now on what is right today. */
export function renewTexts(): void {
  const known = loaded.get(text.peek()?.language ?? '');
  if (!known) return;
  const entry = freshOf(known);
  loaded.set(entry.text.language, entry);
  text.value = entry.text;
}

/** The same object all day, so that nothing is drawn anew without need. */
function freshOf(known: Loaded): Loaded {
  const day = today();
  return known.day === day ? known : { ...known, text: known.text.on(day), day };
}

/** The texts shown now. Only for components that are rendered after they were loaded. */
export function useText(): Text {
  if (!text.value) throw new Error('texts are not loaded');
  return text.value;
}
