/** A rule of a `_headers` file: a path, with one `*` at its end or none, and what is sent along with what fits. */
export type HeaderRule = { path: string; headers: [name: string, value: string][] };

/** What Cloudflare Pages takes; Netlify names no limits. Source: https://developers.cloudflare.com/pages/configuration/headers/ */
const MOST_RULES = 100;
const LONGEST_LINE = 2_000;
/** Names that Netlify does not let anybody set. Source: https://docs.netlify.com/manage/routing/headers/ */
const NOT_OURS = [
  ...['accept-ranges', 'age', 'allow', 'alt-svc', 'connection', 'content-encoding', 'content-length'],
  ...['content-range', 'date', 'location', 'server', 'set-cookie', 'trailer', 'transfer-encoding', 'upgrade'],
];

/**
 * Reads a `_headers` file as Netlify and Cloudflare Pages both do: what begins with a slash is the path of a rule, what begins
 * with `#` a remark, all else a header of the rule above. Throws with each line that one of them would not take as it stands.
 */
export function headerRules(content: string): HeaderRule[] {
  const rules: HeaderRule[] = [];
  const refused: string[] = [];
  for (const line of content.split('\n')) {
    const said = line.trim();
    if (said === '' || said.startsWith('#')) continue;
    if (said.startsWith('/')) rules.push({ path: said, headers: [] });
    const [, name, value] = /^([\w-]+):\s*(\S.*)$/.exec(said) ?? [];
    if (name !== undefined && value !== undefined) rules.at(-1)?.headers.push([name, value]);
    if (line.length > LONGEST_LINE || !isTaken(said, rules, name)) refused.push(said.slice(0, 80));
  }
  const empty = rules.filter(({ headers }) => headers.length === 0).map(({ path }) => path);
  const all = [...refused, ...empty, ...(rules.length > MOST_RULES ? [`${rules.length} rules`] : [])];
  if (all.length > 0) throw new Error(`not taken: ${all.join(', ')}`);
  return rules;
}

/** A path without placeholders and with one asterisk at most, or a header that may be set, below a path. */
function isTaken(line: string, rules: readonly HeaderRule[], name: string | undefined): boolean {
  if (line.startsWith('/')) return /^[^*\s:]*\*?$/.test(line);
  return name !== undefined && rules.length > 0 && !NOT_OURS.includes(name.toLowerCase());
}

/** Whether a request for this path gets the headers of a rule. */
export function isFor({ path }: HeaderRule, asked: string): boolean {
  return path.endsWith('*') ? asked.startsWith(path.slice(0, -1)) : asked === path;
}
