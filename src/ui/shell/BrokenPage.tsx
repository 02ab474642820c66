import { route } from '../parts/router.ts';
import { hrefOf } from '../parts/routes.ts';
import { useText } from '../parts/texts.ts';
import { useFocusOnMount } from '../parts/useFocusOnMount.ts';

/** In the place of a page that throws: what was saved is still there, can be taken along, and leads on. */
export function BrokenPage() {
  const text = useText();
  const heading = useFocusOnMount<HTMLHeadingElement>();
  const save = async () => {
    const [{ saveUses }, { records }] = await Promise.all([
      import('../share/takeAlong.ts'),
      import('../store/register.ts'),
    ]);
    saveUses(records.peek(), text);
  };
  return (
    <>
      <h1 ref={heading} tabIndex={-1}>
        {text.t('register:broken.title')}
      </h1>
      <p role="alert">{text.t('register:broken.text')}</p>
      <div class="actions">
        <button type="button" class="button" onClick={() => void save()}>
          {text.t('register:broken.save')}
        </button>
        <a class="button" href={hrefOf('start', route.value.language)}>
          {text.t('register:broken.start')}
        </a>
      </div>
    </>
  );
}
