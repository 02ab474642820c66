import type { Rolldown } from 'vite';

type Bundle = Rolldown.OutputBundle;
type Chunk = Rolldown.OutputChunk;
/** The entry that loads everything else. */
const MAIN = '/src/main.tsx';

/** The styles of a page: those of every page, then those of its component. */
export function stylesOf(bundle: Bundle, component: string): string {
  const files = [MAIN, `/${component}.tsx`].flatMap((end) => cssOf(bundle, chunkWith(bundle, end)));
  return [...new Set(files)].map((file) => textOf(bundle, file)).join('');
}

/** Files of the app itself, to be fetched when the page is there and nothing else is to do. */
export function appFiles(bundle: Bundle): string[] {
  const main = chunkWith(bundle, MAIN);
  return main ? [main.fileName, ...main.imports] : [];
}

function chunkWith(bundle: Bundle, moduleEnd: string): Chunk | undefined {
  return Object.values(bundle).find(
    (each): each is Chunk => each.type === 'chunk' && each.moduleIds.some((id) => id.endsWith(moduleEnd)),
  );
}

/** Of a chunk and everything that it imports at once; what is imported stands first. */
function cssOf(bundle: Bundle, chunk: Chunk | undefined): string[] {
  if (!chunk) return [];
  const imported = chunk.imports.flatMap((file) => {
    const each = bundle[file];
    return each?.type === 'chunk' ? cssOf(bundle, each) : [];
  });
  return [...imported, ...(chunk.viteMetadata?.importedCss ?? [])];
}

function textOf(bundle: Bundle, file: string): string {
  const asset = bundle[file];
  return asset?.type === 'asset' ? asset.source.toString().trim() : '';
}
