/** How finely narrower lines are tried. */
const STEPS = 100;
type Measure = (line: string) => number;

/** A text in as few lines as a width allows, all about as long. A dash never begins a line. */
export function balanced(text: string, width: number, measure: Measure): string[] {
  const words = text.replaceAll(' –', '\u00a0–').split(' ');
  const few = packed(words, width, measure);
  const longest = Math.max(...words.map(measure));
  for (let narrow = measure(words.join(' ')) / few.length; narrow < width; narrow += width / STEPS) {
    const lines = packed(words, Math.max(narrow, longest), measure);
    if (lines.length === few.length) return lines;
  }
  return few;
}

/** As many parts on each line as a width allows, with `between` between two of them. */
export function packed(parts: readonly string[], width: number, measure: Measure, between = ' '): string[] {
  return parts.reduce<string[]>((lines, part) => {
    const longer = `${lines.at(-1)}${between}${part}`;
    return lines.length > 0 && measure(longer) <= width ? [...lines.slice(0, -1), longer] : [...lines, part];
  }, []);
}
