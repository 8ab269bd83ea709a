import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const still = fileURLToPath(new URL('still-flow-system.ts', import.meta.url));
const flow = /@xyflow[\\/]react[\\/]/;

/**
 * Builds React Flow without what nothing here uses. The map is neither moved nor zoomed, and nothing on it is dragged:
 * its pane stands still (`still-flow-system.ts`), and of D3 nothing is left. Its mini map, controls and background go,
 * too, once their making is known to have no effect.
 */
export function stillFlow(): Plugin {
  return {
    name: 'still-flow',
    enforce: 'pre',
    async resolveId(source, importer, options) {
      if (importer === undefined) return null;
      if (source === '@xyflow/system' && flow.test(importer)) return still;
      // It adds to the selections of D3.
      if (source !== 'd3-zoom') return null;
      const found = await this.resolve(source, importer, { ...options, skipSelf: true });
      return found === null ? null : { ...found, moduleSideEffects: false };
    },
    transform: {
      filter: { id: /@xyflow[\\/]react[\\/].*\.m?js$/ },
      handler: (code) => ({ code: withoutEffects(code), map: null }),
    },
  };
}

/** Parts are made by calls of React, and their names are for its developer tools: neither changes anything else. */
export function withoutEffects(code: string): string {
  return code
    .replaceAll(/(?<=^(?:const|var) [\w$]+ = )(?=(?:memo|forwardRef|create\w+Edge)\()/gm, '/* @__PURE__ */ ')
    .replaceAll(/^\w+\.displayName = '\w+';$/gm, '');
}
