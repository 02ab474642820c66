import { describe, expect, test, vi } from 'vitest';
import { walkUseCase } from '../support/walks.ts';
import { startWizard } from '../support/wizard.ts';

const complete = walkUseCase('marketing-texts');

describe('export', () => {
  test('runs, and is ready again', async () => {
    const { actor, state } = startWizard(complete);
    actor.send({ type: 'FINISH' });
    actor.send({ type: 'EXPORT' });
    expect(state()).toEqual({ result: 'exporting' });
    await vi.waitFor(() => expect(state()).toEqual({ result: 'ready' }));
  });

  test('can be called off: what is under way hears of it, and nothing fails', () => {
    let stop: AbortSignal | undefined;
    const { actor, state } = startWizard(complete, (signal) => {
      stop = signal;
      return new Promise(() => undefined);
    });
    actor.send({ type: 'FINISH' });
    actor.send({ type: 'EXPORT' });
    expect(stop?.aborted).toBe(false);
    actor.send({ type: 'CANCEL' });
    expect(stop?.aborted).toBe(true);
    expect(state()).toEqual({ result: 'ready' });
  });

  test.each([
    [new TypeError('Failed to fetch'), 'network'],
    [new Error('bad font'), 'unknown'],
  ])('after %s it says why, keeps the answers and can be tried again', async (error, failure) => {
    let broken = true;
    const { actor, state, context } = startWizard(complete, async () => {
      if (broken) throw error;
    });
    actor.send({ type: 'FINISH' });
    actor.send({ type: 'EXPORT' });
    await vi.waitFor(() => expect(state()).toEqual({ result: 'exportFailed' }));
    expect(context().failure).toBe(failure);
    expect(context().answers).toEqual(complete);
    broken = false;
    actor.send({ type: 'EXPORT' });
    await vi.waitFor(() => expect(state()).toEqual({ result: 'ready' }));
  });
});
