import { useEffect, useState } from 'preact/hooks';
import type { Answer, QuestionId } from '../../domain/types.ts';
import type { Draft, Typed } from '../../wizard/draft.ts';
import { draftOf } from '../../wizard/draft.ts';
import { presetOf } from '../store/preset.ts';
import { readAhead } from './readAhead.ts';
import { context, wizard } from '../store/session.ts';
import { useText } from '../parts/texts.ts';

/**
 * The question that was left without an answer, and how often the visitor wanted to go on without it; not at all as long as
 * it has not been read.
 */
type Missing = { question: QuestionId; attempts: number };
export type Screen = Draft & {
  missing: Missing | undefined;
  /** The questions whose answers have been on the screen to the last one. */
  read: ReadonlySet<QuestionId>;
  onRead: (question: QuestionId) => void;
  change: (question: QuestionId, answer: Answer | undefined) => void;
  /** Goes on, with this answer more if there is one; or says which answer is missing. */
  finish: (more?: Typed) => void;
};

/** What is typed on the screen that begins with this question. Nothing counts before the visitor goes on. */
export function useScreen(first: QuestionId): Screen {
  const text = useText();
  const [typed, setTyped] = useState<Typed>({});
  const [missing, setMissing] = useState<Missing>();
  const reading = useReading();
  const walk = { ...context.value, at: first };
  const draftWith = (more: Typed) => draftOf(walk, { ...typed, ...more }, (id) => presetOf(id)?.answer);
  const draft = draftWith({});
  useEffect(() => readAhead(draft.answers, text), [first, typed]);
  const change = (question: QuestionId, answer: Answer | undefined) => {
    setTyped({ ...typed, [question]: answer });
    setMissing(undefined);
  };
  const finish = (more: Typed = {}) => {
    const next = draftWith(more);
    const said = { ...walk.answers, ...typed, ...more };
    const isSeen = (id: QuestionId) => draft.questions.includes(id) && (reading.read.has(id) || id in said);
    const open = openIn(next, (id) => isSeen(id) || missing?.question === id);
    if (open === undefined) return wizard.send({ type: 'ANSWER', answers: next.answers });
    setTyped({ ...typed, ...more });
    setMissing(nextMissing(open, isSeen(open), missing));
  };
  return { ...draft, ...reading, missing, change, finish };
}

/** The first question without an answer, or with one that nobody has seen: ticked beforehand, or only just come up. */
function openIn(
  { questions, answers }: Draft,
  isSeen: (question: QuestionId) => boolean,
): QuestionId | undefined {
  return questions.find((id) => answers[id] === undefined || !isSeen(id));
}

/** Whoever has not read a question yet is led to it first; from the second time on it is said what is missing. */
function nextMissing(question: QuestionId, isKnown: boolean, before: Missing | undefined): Missing {
  if (before?.question === question) return { question, attempts: before.attempts + 1 };
  return { question, attempts: isKnown ? 1 : 0 };
}

function useReading(): Pick<Screen, 'read' | 'onRead'> {
  const [read, setRead] = useState<Screen['read']>(new Set());
  return { read, onRead: (question) => setRead((before) => new Set([...before, question])) };
}
