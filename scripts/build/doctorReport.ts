import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import type { Language, Translate } from '../../src/i18n/text.ts';
import { createText } from '../../src/i18n/text.ts';
import type { Operator } from '../../src/operator.ts';
import { pictureFolder } from './editions.ts';
import { FACT_PLACES } from './factPlaces.ts';
import type { ToDo } from './goLive.ts';
import { advice, toDoBeforeGoingLive, toDoBeforePrinting } from './goLive.ts';
import { mostHelpful } from './mostHelpful.ts';
import { readJson } from './ruleFiles.ts';
import { settingsShape } from './settingsShape.ts';

export type DoctorReport = { text: string; good: boolean };

/** Says in sentences what keeps these settings from going live. */
export function doctorReport(root: string, file: string, language: Language): DoctorReport {
  const languages = readdirSync(join(root, 'locales')).sort();
  const isKnown = languages.includes(language);
  const t = translator(root, isKnown ? language : (languages[0] ?? ''));
  if (!isKnown)
    return { text: t('doctor:noLanguage', { language, languages: languages.join(', ') }), good: false };
  if (!existsSync(file)) return { text: t('doctor:noFile', { file }), good: false };
  const read = parsed(readFileSync(file, 'utf8'));
  return 'line' in read
    ? { text: t('doctor:noJson', { file, ...read }), good: false }
    : judged(root, file, read.settings, t);
}

/** The settings, or the line where reading them stopped. */
function parsed(source: string): { settings: unknown } | { line: number } {
  try {
    return { settings: JSON.parse(source) };
  } catch (error) {
    // Without a place in the message the end came too early.
    const end = Number(/position (\d+)/.exec(String(error))?.[1] ?? source.length);
    return { line: source.slice(0, end).split('\n').length };
  }
}

function judged(root: string, file: string, settings: unknown, t: Translate): DoctorReport {
  const { mistakes, canGoOn } = settingsShape(root, settings);
  const around = surroundings(root);
  const { folder } = around;
  const wrong = mistakes.map(({ text, values }) => t(`doctor:${text}`, { ...values, folder }));
  const operator = settings as Operator;
  const toDo = canGoOn ? toDoBeforeGoingLive(operator, around) : [];
  const problems = [...wrong, ...toDo.map((each) => sentence(t, each))];
  const hints = canGoOn ? toDoBeforePrinting(operator).map((each) => sentence(t, each)) : [];
  const advised = canGoOn ? advice(operator).flatMap((each) => ['', sentence(t, each)]) : [];
  const good = problems.length === 0;
  const head = good ? t('doctor:good', { file }) : t('doctor:bad', { file, count: problems.length });
  const help = wrong.length === 0 ? helped(t, operator) : [];
  return { text: [head, ...listed(problems), ...advised, ...hinted(t, hints), ...help].join('\n'), good };
}

/** What would make the invitation better, in order. */
function helped(t: Translate, operator: Operator): string[] {
  const lacking = mostHelpful(operator, Date.now());
  const sentences = lacking.map((each) =>
    t(`doctor:help.${each}`, { contactPerson: operator.contactPerson }),
  );
  const numbered = sentences.map((each, index) => `${index + 1}. ${each}`);
  return numbered.length === 0 ? [] : ['', t('doctor:help.title'), ...numbered];
}

function sentence(t: Translate, { text, values, fact }: ToDo): string {
  const named = fact && { field: t(`legal:fields.${fact}`), path: FACT_PLACES[fact] };
  return t(`doctor:${text}`, { ...values, ...named });
}

function listed(sentences: readonly string[]): string[] {
  return sentences.map((each) => `- ${each}`);
}

function hinted(t: Translate, hints: readonly string[]): string[] {
  return hints.length === 0 ? [] : ['', t('doctor:hints'), ...listed(hints)];
}

function translator(root: string, language: Language): Translate {
  const read = (name: string) => readJson(join(root, `locales/${language}/${name}.json`)) as object;
  return createText(language, { doctor: read('doctor'), legal: read('legal') }).t;
}

/** The paper of the light theme stands in the tokens; pictures lie in `public/` or in the folder of the edition. */
function surroundings(root: string) {
  const tokens = readFileSync(join(root, 'src/ui/parts/tokens.css'), 'utf8');
  const paper = /--paper: (#[0-9a-f]{6})/.exec(tokens)?.[1];
  if (paper === undefined) throw new Error('tokens.css: no --paper');
  const folder = pictureFolder(root);
  const hasFile = (name: string) => existsSync(join(folder, name));
  return { paper, folder: `${relative(resolve(root), folder)}/`, hasFile };
}
