import { batch } from '@preact/signals';
import type { Answers } from '../domain/types.ts';
import type { Language } from '../i18n/text.ts';
import { linkProblem, received } from '../ui/store/arrivals.ts';
import { making } from '../ui/documents/making.ts';
import { editing, kept } from '../ui/store/editing.ts';
import { campaign, forget, result } from '../ui/pilot/enquiry.ts';
import { sending } from '../ui/pilot/sending.ts';
import { waiting } from '../ui/pilot/waiting.ts';
import { firm } from '../ui/store/firm.ts';
import { lastMade, running, tapped } from '../ui/inventory/inventory.ts';
import { forbiddenSeen, storageNotices, records } from '../ui/store/register.ts';
import { lastDeed } from '../ui/store/registerActions.ts';
import { route } from '../ui/parts/router.ts';
import { wizard } from '../ui/store/session.ts';
import { newsSource } from '../ui/store/openNews.ts';
import { putAside } from '../ui/store/wizardRoute.ts';
import type { WizardEvent } from '../wizard/events.ts';

/** Puts everything that components read besides their properties back to the beginning of a first visit. */
export function clearStage(language: Language): void {
  batch(() => {
    // No page of the app, so that the wizard does not take the address for its own.
    route.value = { page: 'not-found', language, fragment: '', useCase: undefined };
    wizard.send({ type: 'RESTART' });
    [records.value, firm.value] = [[], {}];
    storageNotices.value = { dropped: [], damaged: undefined, newer: false, forbidden: false };
    for (const each of [linkProblem, received, editing, lastDeed, putAside, newsSource])
      each.value = undefined;
    [tapped.value, running.value, lastMade.value] = [[], [], undefined];
    forbiddenSeen.value = false;
    kept.value = '';
    making.value = { state: 'idle' };
    forget();
    campaign.value = '';
    result.value = undefined;
    waiting.value = undefined;
    sending.value = { state: 'idle' };
  });
}

/** Opens a use with these answers and lets things happen to it. */
export function openWith(answers: Answers, ...events: readonly WizardEvent[]): void {
  wizard.send({ type: 'OPEN', answers, name: '', done: [] });
  for (const event of events) wizard.send(event);
}
