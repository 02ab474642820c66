import report from '../../locales/de/report.json';
import { createText } from '../../src/i18n/text.ts';
import { loadFonts } from '../../src/report/pdf/loadFonts.ts';
import { renderPdf } from '../../src/report/pdf/renderPdf.ts';
import type { RenderPdf } from './content.ts';

const { t } = createText('de', { report });

/** Our own PDF as visitors get it: tagged, with links and bookmarks, which the peers' do not have. */
export const render: RenderPdf = async (content) => {
  return new Uint8Array(renderPdf(content, { fonts: await loadFonts(), date: '2026-11-29', t }));
};
