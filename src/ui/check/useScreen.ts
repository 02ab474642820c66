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
  const draftWith = (more: Typed) => {
    const walk = { ...context.value, at: first };
    return draftOf(walk, { ...typed, ...more }, (id) => presetOf(id)?.answer);
  };
  const draft = draftWith({});
  useEffect(() => readAhead(draft.answers, text), [first, typed]);
  const change = (question: QuestionId, answer: Answer | undefined) => {
    setTyped({ ...typed, [question]: answer });
    setMissing(undefined);
  };
  const finish = (more: Typed = {}) => {
    const { questions, answers } = draftWith(more);
    const wasThere = (id: QuestionId) => draft.questions.includes(id);
    // What has only just come up is shown first, also where an answer stands there already; so is what was not read yet.
    const open = questions.find((id) => answers[id] === undefined || !wasThere(id));
    if (open === undefined) return wizard.send({ type: 'ANSWER', answers });
    setTyped({ ...typed, ...more });
    const earlier = missing?.question === open ? missing.attempts : undefined;
    const isKnown = wasThere(open) && (earlier !== undefined || reading.read.has(open));
    setMissing({ question: open, attempts: isKnown ? (earlier ?? 0) + 1 : 0 });
  };
  return { ...draft, ...reading, missing, change, finish };
}

function useReading(): Pick<Screen, 'read' | 'onRead'> {
  const [read, setRead] = useState<Screen['read']>(new Set());
  return { read, onRead: (question) => setRead((before) => new Set([...before, question])) };
}
