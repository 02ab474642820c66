import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { lastDeed } from '../store/registerActions.ts';
import { useText } from '../parts/texts.ts';
import { focusCard } from './focusCard.ts';

/** Says what was done last. A deletion stays undoable until the next deed, without haste. */
export function UndoBar() {
  const { t } = useText();
  const undo = useRef<HTMLButtonElement>(null);
  const deed = lastDeed.value;
  useLayoutEffect(() => {
    undo.current?.focus();
  }, [deed]);
  useEffect(() => () => void (lastDeed.value = undefined), []);
  const takeBack = () => {
    const use = deed?.undo?.();
    if (use) focusCard(use.id);
  };
  return (
    <div class="undo-bar">
      <p role="status">{deed && t(`register:overview.said.${deed.kind}`, { use: deed.use })}</p>
      {deed?.undo && (
        <button type="button" class="button" ref={undo} onClick={takeBack}>
          {t('register:overview.actions.undo')}
        </button>
      )}
    </div>
  );
}
