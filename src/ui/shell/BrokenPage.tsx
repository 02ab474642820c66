import { route } from '../parts/router.ts';
import { hrefOf } from '../parts/routes.ts';
import { SlowDownload } from '../parts/SlowDownload.tsx';
import { useText } from '../parts/texts.ts';
import { useFocusOnMount } from '../parts/useFocusOnMount.ts';

/** In the place of a page that throws: says so, hands over what was saved, and leads to the start page. */
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
        <SlowDownload words="register:broken" make={save} />
        <a class="button" href={hrefOf('start', route.value.language)}>
          {text.t('register:broken.start')}
        </a>
      </div>
    </>
  );
}
