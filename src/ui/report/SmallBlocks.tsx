import type { Block } from '../../report/model.ts';
import { OutLink } from '../parts/OutLink.tsx';

type Of<T extends Block['type']> = { block: Extract<Block, { type: T }> };

/** A notice that stands open. */
export function Notice({ block }: Of<'notice'>) {
  return (
    <div class="notice">
      <h3>{block.title}</h3>
      <NoticeText block={block} />
    </div>
  );
}

/** A notice of which only the title stands open. */
export function NoticeRow({ block }: Of<'notice'>) {
  return (
    <details class={`row ${block.isAlarm ? 'alarm' : ''}`}>
      <summary>
        <h3>{block.title}</h3>
      </summary>
      <NoticeText block={block} />
    </details>
  );
}

function NoticeText({ block }: Of<'notice'>) {
  return (
    <>
      <p>{block.text}</p>
      {block.citation && (
        <p class="small-print">
          <OutLink link={block.citation} />
        </p>
      )}
    </>
  );
}

export function Facts({ block }: Of<'facts'>) {
  return (
    <dl class="chips">
      {block.items.map(({ label, value }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

export function Links({ block }: Of<'links'>) {
  return (
    <ul class={`links ${block.style}`}>
      {block.items.map((link) => (
        <li key={link.href}>
          <OutLink link={link} className={block.style === 'action' ? 'button' : ''} />
        </li>
      ))}
    </ul>
  );
}

/** How much is done, in words; announced when it changes. The bar is decoration. */
export function Progress({ block }: Of<'progress'>) {
  return (
    <div class="progress">
      <p role="status">{block.text}</p>
      <progress value={block.done} max={block.count} aria-hidden="true" />
    </div>
  );
}

/** Lines to fill in on paper. */
export function Blanks({ block }: Of<'form'>) {
  return (
    <ul class="blanks">
      {block.fields.map(({ label, options }) => (
        <li key={label} class={options ? 'choice-of' : 'blank'}>
          {label}
          {options && (
            <ul>
              {options.map((option) => (
                <li key={option}>{option}</li>
              ))}
            </ul>
          )}
        </li>
      ))}
    </ul>
  );
}
