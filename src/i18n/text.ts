import i18next from 'i18next';
import type { Day, Version, Versions } from './versions.ts';
import { addressOn, BEFORE, noteVersions, treeOn } from './versions.ts';

/** Name of a folder in `locales/`, a BCP 47 tag: `de`. */
export type Language = string;

/** Texts of one language by namespace: `{ ui: { start: { title: '…' } } }`. */
export type Texts = Readonly<Record<string, object>>;

/** What is filled in: `{{name}}`, or `{{people.acc}}` by its parts. */
type Values = Readonly<Record<string, string | number | Readonly<Record<string, string>>>>;

/** Looks up a text by its address (`ui:start.title`) and fills in values. */
export type Translate = (address: string, values?: Values) => string;

export type Text = {
  language: Language;
  t: Translate;
  /** True if this address leads to a text. */
  has: (address: string) => boolean;
  /** Everything below an address, values filled in; its shape is for the caller to check. */
  tree: (address: string, values?: Values) => unknown;
  /** Adds the texts of further namespaces. */
  add: (texts: Texts) => void;
  /** The same texts as they are to be read on a day. */
  on: (day: Day) => Text;
  /** What a text says from which day on, beside what it says before. */
  versions: (address: string) => readonly Version[];
};

/** Texts of one language, ready for look-up. A missing text is answered with its address. */
export function createText(language: Language, texts: Texts): Text {
  const instance = libraryWith(language, texts);
  const known = { texts: new Map<string, string>(), addresses: new Map<string, boolean>() };
  const versions = noteVersions(texts, new Map());
  const undated: Undated = {
    language,
    t: (address, values) =>
      values ? instance.t(address, { ...values }) : remembered(known.texts, address, instance.t),
    has: (address) => remembered(known.addresses, address, (each) => instance.exists(each)),
    tree: (address, values) => instance.t(address, { ...values, returnObjects: true }),
    add: (more) => {
      Object.values(known).forEach((each) => each.clear());
      noteVersions(more, versions);
      Object.entries(more).forEach(([namespace, bundle]) =>
        instance.addResourceBundle(language, namespace, bundle, false, true, { skipCopy: true }),
      );
    },
  };
  return dated(BEFORE, undated, versions);
}

function libraryWith(language: Language, texts: Texts): typeof i18next {
  const instance = i18next.createInstance();
  void instance.init({
    lng: language,
    fallbackLng: false,
    resources: { [language]: { ...texts } },
    initAsync: false,
    interpolation: { escapeValue: false },
    missingInterpolationHandler: (_, [whole = '', name = '']: readonly string[]) =>
      generalWord(name.trim(), instance) ?? whole,
  });
  return instance;
}

/** `{{people.acc}}` that nobody fills in has a general word of its own. */
function generalWord(name: string, instance: typeof i18next): string | undefined {
  const address = `report:unfilled.${name}`;
  return instance.exists(address) ? instance.t(address) : undefined;
}

type Undated = Omit<Text, 'on' | 'versions'>;

function dated(day: Day, undated: Undated, versions: Versions): Text {
  return {
    ...undated,
    t: (address, values) => undated.t(addressOn(day, address, versions), values),
    tree: (address, values) => treeOn(day, undated.tree(address, values)),
    on: (other) => dated(other, undated, versions),
    versions: (address) => versions.get(address) ?? [],
  };
}

/** A step of the check looks up hundreds of texts, mostly the same ones; the library parses each address anew. */
function remembered<Found>(
  known: Map<string, Found>,
  address: string,
  lookUp: (address: string) => Found,
): Found {
  const found = known.get(address) ?? lookUp(address);
  known.set(address, found);
  return found;
}
