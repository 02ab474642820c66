export type Said = 'copied' | 'failed' | undefined;
type Message = { text?: string; title?: string; url: string };

/**
 * Hands something to the device's own way of sharing, with a picture if it takes one; else copies it. Says what is to
 * be told; nothing if the device says everything itself.
 */
export async function passOn(message: Message, picture?: File): Promise<Said> {
  if (!('share' in navigator)) return copied([message.text, message.url].filter(Boolean).join(' '));
  const files = picture ? [picture] : [];
  const takesPicture = files.length > 0 && 'canShare' in navigator && navigator.canShare({ files });
  // Closing the device's dialog is no failure.
  await navigator.share(takesPicture ? { ...message, files } : message).catch(() => undefined);
  return undefined;
}

function copied(text: string): Promise<Said> {
  // Without a secure origin there is no clipboard at all.
  const writing = async () => navigator.clipboard.writeText(text);
  return writing().then(
    () => 'copied',
    () => 'failed',
  );
}
