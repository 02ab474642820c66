/** Longest line in octets, without its break (RFC 5545, 3.1). */
const LONGEST = 75;
const octets = new TextEncoder();

/** A line of a calendar with its break. What is too long goes on in the next line, after a blank. */
export function contentLine(name: string, value: string): string {
  const lines = [''];
  let length = 0;
  for (const character of `${name}:${value}`) {
    const more = octets.encode(character).length;
    if (length + more > LONGEST) {
      lines.push(' ');
      length = 1;
    }
    lines.push(`${lines.pop() ?? ''}${character}`);
    length += more;
  }
  return lines.map((line) => `${line}\r\n`).join('');
}

/** A text as value (RFC 5545, 3.3.11); control characters, which no value may hold, are left out. */
export function textValue(text: string): string {
  return text
    .replaceAll('\u00a0', ' ')
    .replace(/\r\n?/g, '\n')
    .replace(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n')
    .replace(/\p{Cc}/gu, '');
}

/** A day as value: `20271202`. */
export function dateValue(date: string): string {
  return date.replaceAll('-', '');
}
