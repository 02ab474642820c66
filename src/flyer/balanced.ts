/** How finely narrower lines are tried. */
const STEPS = 100;
type Measure = (line: string) => number;

/** A text in as few lines as a width allows, all about as long. A dash never begins a line. */
export function balanced(text: string, width: number, measure: Measure): string[] {
  const words = text.replaceAll(' –', '\u00a0–').split(' ');
  const few = wrapped(words, width, measure);
  const longest = Math.max(...words.map(measure));
  for (let narrow = measure(words.join(' ')) / few.length; narrow < width; narrow += width / STEPS) {
    const lines = wrapped(words, Math.max(narrow, longest), measure);
    if (lines.length === few.length) return lines;
  }
  return few;
}

function wrapped(words: readonly string[], width: number, measure: Measure): string[] {
  return words.reduce<string[]>((lines, word) => {
    const longer = `${lines.at(-1)} ${word}`;
    return lines.length > 0 && measure(longer) <= width ? [...lines.slice(0, -1), longer] : [...lines, word];
  }, []);
}
