/** Signs of the three facts on the start page, on a grid of 24 in one stroke width. */
export const FACT_SHAPES: Readonly<Record<string, string>> = {
  time: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18M12 7.5V12l3 2',
  local: 'M7 2.5h10v19H7zM11 18.5h2',
  pdf: 'M6 3h8l4 4v14H6zM12 9v7M9 13.5l3 3 3-3',
};
