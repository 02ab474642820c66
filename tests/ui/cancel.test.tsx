// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeAll, expect, test, vi } from 'vitest';
import { Cancel } from '../../src/ui/parts/Cancel.tsx';
import { saveFile } from '../../src/ui/parts/saveFile.ts';
import { showTexts } from '../../src/ui/parts/texts.ts';
import type { Download } from '../../src/ui/parts/useDownload.ts';
import { useDownload } from '../../src/ui/parts/useDownload.ts';

beforeAll(() => showTexts('de', ['ui']));
afterEach(cleanup);

/** A download that ends when it is told to. */
function Slow({ made }: { made: Promise<void> }) {
  const { state, start, cancel } = useDownload();
  const download = async (stop: AbortSignal) => {
    await made;
    saveFile(new Blob(['x']), 'x.txt', stop);
  };
  return (
    <>
      <button type="button" onClick={() => start(download)}>
        {state}
      </button>
      <Cancel working={state === 'working'} onClick={cancel} />
    </>
  );
}

test.each([
  [true, 0],
  [false, 1],
])('a slow download that is called off (%s) saves %d files', async (isCalledOff, files) => {
  const saved = vi.spyOn(URL, 'createObjectURL').mockClear();
  let resolve = () => {};
  const promise = new Promise<void>((done) => (resolve = done));
  render(<Slow made={promise} />);
  fireEvent.click(screen.getByText('idle'));
  const cancel = await screen.findByText('Abbrechen');
  if (isCalledOff) fireEvent.click(cancel);
  resolve();
  await waitFor(() => screen.getByText('idle'));
  await promise;
  expect(saved).toHaveBeenCalledTimes(files);
  expect(screen.queryByText('Abbrechen')).toBeNull();
});

test('a download that is over at once offers no way to call it off', async () => {
  render(<Slow made={Promise.resolve()} />);
  fireEvent.click(screen.getByText('idle'));
  await waitFor(() => screen.getByText('idle'));
  expect(screen.queryByText('Abbrechen')).toBeNull();
});

test.each([
  [new TypeError('Failed to fetch'), 'network'],
  [new Error('bad font'), 'unknown'],
])('after %s it says why, and can be tried again', async (error, failure) => {
  let download: Download | undefined;
  const Shown = () => void (download = useDownload());
  render(<Shown />);
  download?.start(() => Promise.reject(error));
  await waitFor(() => expect(download).toMatchObject({ state: 'failed', failure }));
  download?.start(() => Promise.resolve());
  await waitFor(() => expect(download).toMatchObject({ state: 'idle', failure: undefined }));
});

test('who leaves the page calls it off', () => {
  let download: Download | undefined;
  let stop: AbortSignal | undefined;
  const Shown = () => void (download = useDownload());
  const { unmount } = render(<Shown />);
  download?.start((signal) => {
    stop = signal;
    return new Promise(() => undefined);
  });
  expect(stop?.aborted).toBe(false);
  unmount();
  expect(stop?.aborted).toBe(true);
});
