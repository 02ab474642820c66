import { useMemo } from 'preact/hooks';
import { missingFacts, privacyFacts } from '../../legal/required.ts';
import { operator } from '../../operator.ts';
import { SampleNotice } from './SampleNotice.tsx';
import { StoredOnDevice } from './StoredOnDevice.tsx';
import { legalPageOf } from './legalPage.ts';
import { useText } from '../parts/texts.ts';
import { TextPageView } from '../text-pages/TextPage.tsx';

/** What is done with personal data, and what lies on the visitor's device. */
export function PrivacyPage() {
  const text = useText();
  const missing = missingFacts(operator, privacyFacts(operator));
  const page = useMemo(() => legalPageOf('privacy', text, operator, missing), [text]);
  return (
    <TextPageView page={page} notice={missing.length > 0 && <SampleNotice />}>
      <StoredOnDevice reload={() => location.reload()} />
    </TextPageView>
  );
}
