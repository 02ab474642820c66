type Request = { method: string; path: string };

/** One line for each path that was asked for, with how often; files of the build are summed up by their kind. */
export function requestTable(asked: readonly Request[]): string {
  const counts = new Map<string, { count: number; paths: Set<string> }>();
  for (const { method, path } of asked) {
    const key = `${method.padEnd(4)} ${path.replace(/^\/assets\/.*(?=\.\w+$)/, '/assets/*')}`;
    const entry = counts.get(key) ?? { count: 0, paths: new Set() };
    entry.count++;
    entry.paths.add(path);
    counts.set(key, entry);
  }
  const lines = [...counts].sort(([a], [b]) => (a < b ? -1 : 1));
  return lines
    .map(
      ([key, { count, paths }]) =>
        `${String(count).padStart(5)}  ${key}${paths.size > 1 ? ` (${paths.size} files)` : ''}`,
    )
    .join('\n');
}
