/** Goes to a place on the page: opens what folds it away, scrolls there, and puts the focus on it. */
export function jumpTo(id: string): void {
  const target = document.getElementById(id);
  for (let fold = target?.closest('details'); fold; fold = fold.parentElement?.closest('details'))
    fold.open = true;
  target?.scrollIntoView();
  target?.focus({ preventScroll: true });
}
