/** What a report counts or quotes of an enquiry. */
export const COLUMNS = [
  ...(['kind', 'branch', 'size', 'obstacle', 'useCase', 'resultClass', 'hardestTasks'] as const),
  ...(['campaign', 'requestedAt'] as const),
  ...(['message', 'name', 'company'] as const),
];
export type Column = (typeof COLUMNS)[number];
/** Stands for a value that the form cannot have sent. Anybody can post to its address. */
export const OTHER = '?';
