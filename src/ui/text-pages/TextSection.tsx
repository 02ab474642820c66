import { operator } from '../../operator.ts';
import type { PageLink, PageSection } from './textPage.ts';
import { targetOf } from './textPage.ts';
import { useText } from '../parts/texts.ts';
import { OutLink } from '../parts/OutLink.tsx';
import { Points } from './Points.tsx';
import { Provisions } from './Provisions.tsx';

/** One section of a page of texts: paragraphs, a list, points, links. */
export function TextSection({ section }: { section: PageSection }) {
  const { id, title, text, list, points, provisions, links } = section;
  return (
    <section id={id} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`} tabIndex={-1}>
        {title}
      </h2>
      {text.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      {list.length > 0 && (
        <ul>
          {list.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      )}
      {points.length > 0 && <Points points={points} />}
      {provisions.length > 0 && (
        <p>
          <Provisions provisions={provisions} />
        </p>
      )}
      {links.length > 0 && (
        <ul class="text-links">
          {links.map((link) => (
            <li key={link.to}>
              <TextLink link={link} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function TextLink({ link }: { link: PageLink }) {
  const { language } = useText();
  return <OutLink link={{ text: link.label, href: targetOf(link, language, operator.email) }} />;
}
