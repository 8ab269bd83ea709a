import type { HtmlTagDescriptor, Plugin, Rolldown } from 'vite';

/**
 * Has index.html ask for what every page is started with. The first script imports it, so without this it would only be
 * asked for once that script has come and run: the largest of it would wait for a whole way to the server and back.
 */
export function earlyFiles(module: string): Plugin {
  return {
    name: 'early-files',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle = {} }) {
        return filesOf(module, bundle)
          .filter((file) => !html.includes(file))
          .map(askFor);
      },
    },
  };
}

/** The scripts that a module needs at once, and their style sheets. */
function filesOf(module: string, bundle: Rolldown.OutputBundle): readonly string[] {
  const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
  const first = chunks.find(({ moduleIds }) => moduleIds.some((id) => id.endsWith(module)));
  if (first === undefined) throw new Error(`No built file holds ${module}.`);
  const found = new Set([first]);
  for (const { imports } of found)
    for (const name of imports) for (const chunk of chunks) if (chunk.fileName === name) found.add(chunk);
  const sheets = [...found].flatMap(({ viteMetadata }) => [...(viteMetadata?.importedCss ?? [])]);
  return [...[...found].map(({ fileName }) => fileName), ...new Set(sheets)];
}

/** As the script will ask for it, with the same `crossorigin`, or it would come twice. */
function askFor(file: string): HtmlTagDescriptor {
  const kind = file.endsWith('.css') ? { rel: 'preload', as: 'style' } : { rel: 'modulepreload' };
  return { tag: 'link', attrs: { ...kind, crossorigin: true, href: `./${file}` }, injectTo: 'head' };
}
