import { signal } from '@preact/signals';

/** What was handed to the browser last, until the visitor has read that or gone to another page. */
export const lastFile = signal<File | undefined>(undefined);
/** Long enough for every browser to have taken over the file. */
const RELEASE_AFTER_MS = 60_000;

/** Hands a file to the browser as a download, unless it was called off meanwhile. */
export function saveFile(content: Blob, name: string, stop?: AbortSignal): void {
  if (stop?.aborted) return;
  const href = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = href;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  lastFile.value = new File([content], name, { type: content.type });
  setTimeout(() => URL.revokeObjectURL(href), RELEASE_AFTER_MS);
}
