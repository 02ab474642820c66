/** Prints figures, each with its ratio to the first. */
export function print(title: string, figures: Readonly<Record<string, number>>, unit = 'ms'): void {
  const [base = 1] = Object.values(figures);
  printLines(
    title,
    Object.entries(figures).map(([name, figure]): [string, string] => {
      const ratio = base === 0 ? '' : `   × ${(figure / base).toFixed(2)}`;
      return [name, `${figure.toFixed(3).padStart(10)} ${unit}${ratio}`];
    }),
  );
}

/** Prints lines with names in front. */
export function printLines(title: string, lines: readonly (readonly [string, string])[]): void {
  const rows = lines.map(([name, text]) => `${name.padEnd(18)} ${text}`);
  process.stdout.write(`${title}\n${rows.join('\n')}\n\n`);
}
