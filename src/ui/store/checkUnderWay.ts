import { isVisible } from '../../domain/isVisible.ts';
import { latestFirst } from '../../register/latestFirst.ts';

const PREFIX = 'ki-check:';
const CATALOGUE = 'use-case';
/** Line breaks, and what would turn the text behind the name around; small, because the start page brings it along. */
const NOT_SHOWN = /[\p{Cc}\u202a-\u202e\u2066-\u2069]+/gu;

export type UnderWay = { useCase: string; name: string; isFinished: boolean };
type Saved = {
  name?: unknown;
  savedAt?: unknown;
  answers?: Record<string, unknown>;
  verdict?: { isFinished?: unknown };
};

/** The check that was begun last on this device. The start page reads it itself: it does without the rules. */
export function checkUnderWay(storage: Storage | undefined): UnderWay | undefined {
  try {
    const found = keysOf(storage).flatMap((key) => parse(storage?.getItem(key) ?? ''));
    return latestFirst(found, new Date().toISOString())[0];
  } catch {
    return undefined;
  }
}

function keysOf(storage: Storage | undefined): string[] {
  const keys = Array.from({ length: storage?.length ?? 0 }, (_, index) => storage?.key(index) ?? '');
  return keys.filter((key) => key.startsWith(PREFIX));
}

function parse(raw: string): (UnderWay & { savedAt: string })[] {
  try {
    const { name, savedAt, answers, verdict } = JSON.parse(raw) as Saved;
    const useCase = answers?.[CATALOGUE];
    if (typeof useCase !== 'string') return [];
    const isFinished = verdict?.isFinished === true;
    return [{ useCase, name: nameIn(textOf(name)), isFinished, savedAt: textOf(savedAt) }];
  } catch {
    return [];
  }
}

function nameIn(written: string): string {
  return isVisible(written) ? written.replace(NOT_SHOWN, ' ') : '';
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
