import { useEffect, useRef, useState } from 'preact/hooks';
import type { Language, Text } from '../i18n/text.ts';
import {
  CHECK_TEXTS,
  FIRM_TEXTS,
  INVENTORY_TEXTS,
  MEDIA_TEXTS,
  PILOT_TEXTS,
  RESULT_TEXTS,
  RULEBOOK_TEXTS,
  showTexts,
  START_TEXTS,
  text,
} from '../ui/parts/texts.ts';
import type { Specimen } from './specimen.ts';
import { clearStage } from './stage.ts';

const ALL_TEXTS = [
  ...START_TEXTS,
  ...CHECK_TEXTS,
  ...RESULT_TEXTS,
  ...FIRM_TEXTS,
  ...RULEBOOK_TEXTS,
  ...PILOT_TEXTS,
  ...MEDIA_TEXTS,
  ...INVENTORY_TEXTS,
  'legal',
  'lists',
  'privacy',
  'knowledge',
  'glossary',
  'teaser',
];
type Props = { specimen: Specimen; language: Language };

/** One specimen in one language. Wants a `key`, so that nothing of the one before remains. */
export function Stage({ specimen, language }: Props) {
  const [shown, setShown] = useState<Text>();
  const stage = useRef<HTMLElement>(null);
  useEffect(() => {
    let isCurrent = true;
    void showTexts(language, ALL_TEXTS).then(() => {
      if (!isCurrent || !text.value) return;
      clearStage(language);
      specimen.prepare?.(text.value);
      setShown(text.value);
    });
    return () => {
      isCurrent = false;
    };
  }, []);
  useEffect(() => {
    if (shown && stage.current) specimen.play?.(stage.current);
  }, [shown]);
  return (
    <main class="page" ref={stage} lang={language} data-ready={shown !== undefined}>
      {shown && specimen.render(shown)}
    </main>
  );
}
