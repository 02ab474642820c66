import { useMemo } from 'preact/hooks';
import { imprintFacts, missingFacts } from '../../legal/required.ts';
import { operator } from '../../operator.ts';
import { SampleNotice } from './SampleNotice.tsx';
import { legalPageOf } from './legalPage.ts';
import { useText } from '../parts/texts.ts';
import { TextPageView } from '../text-pages/TextPage.tsx';

/** Who offers this tool, as the law of the operator's country asks. */
export function ImprintPage() {
  const text = useText();
  const missing = missingFacts(operator, imprintFacts(operator));
  const page = useMemo(() => legalPageOf('imprint', text, operator, missing), [text]);
  return <TextPageView page={page} notice={missing.length > 0 && <SampleNotice />} />;
}
