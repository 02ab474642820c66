import type { News } from '../../register/news.ts';
import { useText } from '../parts/texts.ts';
import { newsSentences } from './newsSentences.ts';

/** What the law says differently since a use was last assessed, in sentences. */
export function NewsText({ news }: { news: News }) {
  const text = useText();
  return (
    <>
      {newsSentences(news, text).map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </>
  );
}
