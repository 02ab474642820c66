/** Signs that Markdown or HTML would read as more than themselves. */
const MARKUP = /[\\`*_[\]<>~|]|&(?=#?\w+;)|!(?=\[)/g;
/** At the beginning of a line these make a heading, a list or a rule. */
const AT_START = /^\s*[#+=-]/;

/** A text that stays as it is in Markdown, whoever wrote it. */
export function plainMarkdown(text: string): string {
  return text.replace(MARKUP, '\\$&').replace(AT_START, (sign) => sign.replace(/.$/, '\\$&'));
}

/** The same for all texts of a model; addresses stay as they are. */
export function plainTexts<Model>(model: Model): Model {
  return plain(model) as Model;
}

function plain(value: unknown): unknown {
  if (typeof value === 'string') return plainMarkdown(value);
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, each]) => [key, key === 'href' ? each : plain(each)]);
  return Object.fromEntries(entries);
}
