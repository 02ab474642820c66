import { signal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { drawQr, QrDrawing } from '../../share/qr.ts';

/** Milliseconds after the result is there. */
const SOON = 1000;
const loaded = signal<{ drawQr: typeof drawQr } | undefined>(undefined);

/** An address as a QR code for paper; nothing if it is too long, or if what draws it is not there (yet). */
export function printedCode(address: string): QrDrawing | undefined {
  return loaded.value?.drawQr(address);
}

/** Loads what draws codes before anybody prints: the browser does not wait for it then. Without it the page is printed without a code. */
export function useCodeForPrint(): void {
  useEffect(() => {
    const load = () =>
      import('../../share/qr.ts').then(
        (all) => void (loaded.value = all),
        () => undefined,
      );
    const timer = setTimeout(() => void load(), SOON);
    return () => clearTimeout(timer);
  }, []);
}
