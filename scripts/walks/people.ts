import type { Answers } from '../../src/domain/types.ts';
import { CARELESS, DOCTOR, FEEDBACK, HIRING, KEPT_IN_ORDER } from './given.ts';

/**
 * Somebody who comes with a question of his or her own. `otherwise` is what is answered where nothing is given: "none of
 * these" and the like, or "don't know" everywhere.
 */
export type Person = {
  id: string;
  who: string;
  language: 'de' | 'en';
  timeZone: string;
  useCase: string;
  given: Answers;
  otherwise?: 'unknown';
};

const VIENNA = { language: 'de', timeZone: 'Europe/Vienna' } as const;
/** The people of the review, each with the question that brought them here. */
export const PEOPLE: readonly Person[] = [
  {
    ...VIENNA,
    id: 'a',
    who: 'hairdresser, marketing texts',
    useCase: 'marketing-texts',
    given: { 'data-subjects': ['none'] },
  },
  {
    ...VIENNA,
    id: 'b',
    who: 'haulier, routes and drivers',
    useCase: 'route-planning',
    given: {
      'how-it-works': 'vendor-says-ai',
      areas: ['employment'],
      'employment-tasks': ['monitor-performance'],
      profiling: true,
      'intended-purpose': 'as-intended',
      'data-subjects': ['staff', 'customers'],
      decisions: 'human-decides',
      'risk-situations': ['staff-monitoring', 'location'],
      'data-location': 'eu',
    },
  },
  {
    ...VIENNA,
    id: 'c',
    who: 'web agency, chatbot for a client',
    useCase: 'customer-chatbot',
    given: {
      roles: ['build-for-client'],
      'interaction-obvious': false,
      'data-subjects': ['client-data'],
      'data-role': 'on-behalf',
      'data-location': 'eu',
    },
  },
  {
    ...VIENNA,
    timeZone: 'Europe/Berlin',
    id: 'd',
    who: 'HR, general chatbot, Bavaria',
    useCase: 'applicant-screening',
    given: HIRING,
  },
  {
    ...VIENNA,
    id: 'e1',
    who: 'doctor, telephone',
    useCase: 'phone-assistant',
    given: { 'interaction-obvious': false, 'looks-real': 'invented-voice', ...DOCTOR },
  },
  { ...VIENNA, id: 'e2', who: 'doctor, dictation', useCase: 'internal-documents', given: DOCTOR },
  {
    ...VIENNA,
    id: 'f',
    who: "photographer, portraits, boss's voice",
    useCase: 'real-people',
    given: {
      contact: ['creates-media', 'sounds-or-looks-human'],
      'looks-real': 'real-person-acts',
      'data-subjects': ['customers', 'others'],
      'company-size': 'sme',
      ...CARELESS,
    },
  },
  {
    ...VIENNA,
    id: 'g',
    who: 'tax adviser, receipts',
    useCase: 'invoices',
    given: { 'data-subjects': ['customers'], 'professional-secrecy': ['tax'], ...KEPT_IN_ORDER },
  },
  {
    ...VIENNA,
    id: 'h',
    who: "don't know, everywhere",
    useCase: 'customer-feedback',
    given: {},
    otherwise: 'unknown',
  },
  { ...VIENNA, id: 'h0', who: 'the same, knowing', useCase: 'customer-feedback', given: FEEDBACK },
  {
    ...VIENNA,
    id: 'h4',
    who: "don't know, once",
    useCase: 'customer-feedback',
    given: { 'red-lines': 'unknown', ...FEEDBACK },
  },
  {
    ...VIENNA,
    language: 'en',
    id: 'i',
    who: 'founder, in English',
    useCase: 'email-sorting',
    given: { 'data-subjects': ['customers'], ...CARELESS },
  },
  {
    ...VIENNA,
    id: 'j',
    who: 'next day, a second use',
    useCase: 'advertising-images',
    given: { 'looks-real': 'invented-realistic', 'data-subjects': ['none'], 'company-size': 'sme' },
  },
];
