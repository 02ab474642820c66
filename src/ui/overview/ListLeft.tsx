import { useText } from '../parts/texts.ts';

/** What of a list is not taken over, by column and by row, so that nothing is lost unseen. */
export function ListLeft({ lines }: { lines: readonly string[] }) {
  const { t } = useText();
  if (lines.length === 0) return null;
  return (
    <>
      <h4>{t('lists:left.title')}</h4>
      <ul class="list-left">
        {lines.map((line, index) => (
          <li key={index}>{line}</li>
        ))}
      </ul>
    </>
  );
}
