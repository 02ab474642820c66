import { useMemo } from 'preact/hooks';
import { missingFacts, privacyFacts } from '../../legal/required.ts';
import { operator } from '../../operator.ts';
import { SampleNotice } from '../components/legal/SampleNotice.tsx';
import { StoredOnDevice } from '../components/legal/StoredOnDevice.tsx';
import { legalPageOf } from '../legalPage.ts';
import { useText } from '../texts.ts';
import { TextPageView } from './TextPage.tsx';

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
