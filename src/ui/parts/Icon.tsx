/** A sign drawn with one stroke width on a grid of 24. Decoration: the word stands beside it. */
export function Icon({ shape, size = 24 }: { shape: string; size?: number }) {
  return (
    <svg class="icon" viewBox="0 0 24 24" width={size} height={size} aria-hidden="true">
      <path d={shape} />
    </svg>
  );
}
