type Measured = typeof globalThis & { painted?: Promise<number> };

/**
 * Runs in the page: waits for the next click and times it until after the paint that follows; with `isStep` until
 * after the paint that shows another heading or another question. The clock starts when the click happened, not when it was handled.
 */
export function armPaint(isStep: boolean): void {
  const step = () =>
    `${document.querySelector('h1')?.textContent} ${document.querySelectorAll('form.question > fieldset').length}`;
  const before = step();
  (globalThis as Measured).painted = new Promise((resolve) => {
    const start = (event: Event) => {
      const afterPaint = () => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => resolve(performance.now() - event.timeStamp);
        port2.postMessage(undefined);
      };
      const frame = () => {
        if (isStep && step() === before) requestAnimationFrame(frame);
        else afterPaint();
      };
      requestAnimationFrame(frame);
    };
    document.addEventListener('click', start, { capture: true, once: true });
  });
}

/** Runs in the page: milliseconds that the click took, once it is painted. */
export function paintTime(): Promise<number> {
  return (globalThis as Measured).painted ?? Promise.reject(new Error('no click is awaited'));
}
