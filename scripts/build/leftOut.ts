import { fileURLToPath } from 'node:url';

const empty = fileURLToPath(new URL('./empty.ts', import.meta.url));

/** Parts of jsPDF for HTML, SVG and pictures, which no PDF here has: replaced by an empty module. */
export const LEFT_OUT = { html2canvas: empty, canvg: empty, dompurify: empty, 'fast-png': empty };
