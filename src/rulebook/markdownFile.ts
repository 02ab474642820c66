/** Joins the parts of a Markdown file. Hard spaces become plain ones, so that editors and `grep` find `Art. 5`. */
export function markdownFile(parts: readonly string[]): string {
  return `${parts.join('\n\n').replaceAll('\u00a0', ' ')}\n`;
}
