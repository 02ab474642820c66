/** Files beside the page of news, for programs that read them again and again: their names must stay. */
export const NEWS_FILES = { law: 'law.atom', project: 'project.atom', calendar: 'law.ics' } as const;

/** The anchor of an entry on how the project goes. */
export function projectAnchor(date: string): string {
  return `project-${date}`;
}
