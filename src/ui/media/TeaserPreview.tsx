import { useLayoutEffect, useRef } from 'preact/hooks';

/** Shows HTML of the teaser as it will look, made anew whenever `make` is another. */
export function TeaserPreview({ label, make }: { label: string; make: () => HTMLElement }) {
  const stage = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => stage.current?.replaceChildren(make()), [make]);
  return (
    <figure class="teaser-preview">
      <figcaption>{label}</figcaption>
      <div ref={stage} />
    </figure>
  );
}
