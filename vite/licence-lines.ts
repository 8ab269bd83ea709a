import { posix } from 'node:path';
import type { Plugin, Rolldown } from 'vite';

/** Beside index.html. Vite writes it, with the whole licence of each package that is built in. */
export const licencesFile = 'licenses.txt';

/** Begins every built script and style sheet with whose work it contains, and where their licences stand. */
export function licenceLines(): Plugin {
  return {
    name: 'licence-lines',
    apply: 'build',
    generateBundle: {
      // After all that may still change a file.
      order: 'post',
      handler(_, bundle) {
        const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
        for (const chunk of chunks) chunk.code = licenceLine(chunk.fileName, chunk.moduleIds) + chunk.code;
        for (const sheet of Object.values(bundle)) {
          if (sheet.type === 'chunk' || !sheet.fileName.endsWith('.css')) continue;
          const styled = chunks.filter(
            (chunk) => chunk.viteMetadata?.importedCss.has(sheet.fileName) === true,
          );
          const modules = styled.flatMap(({ moduleIds }) =>
            moduleIds.filter((id) => /\.css(?:$|\?)/.test(id)),
          );
          sheet.source = licenceLine(sheet.fileName, modules) + textOf(sheet.source);
        }
      },
    },
  };
}

/** The packages that modules come from, by the names of their folders. */
export function packagesOf(moduleIds: readonly string[]): readonly string[] {
  const names = moduleIds.flatMap((id) => {
    const [, name] = /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(id.replaceAll('\\', '/')) ?? [];
    return name === undefined ? [] : [name];
  });
  return [...new Set(names)].sort();
}

function licenceLine(file: string, moduleIds: readonly string[]): string {
  const whose = ['Replayground (MIT)', ...packagesOf(moduleIds)].join(', ');
  return `/*! ${whose}: ${posix.relative(posix.dirname(file), licencesFile)} */\n`;
}

const textOf = (source: Rolldown.OutputAsset['source']): string =>
  typeof source === 'string' ? source : new TextDecoder().decode(source);
