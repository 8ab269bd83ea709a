import type { KnipConfig } from 'knip';

export default {
  entry: [
    'scripts/*.{mjs,ts}',
    'bench/bench.ts',
    'bench/lighthouse.ts',
    'bench/lighthouse.ts',
    'bench/explorer-in-node.ts',
    'bench/page/page.ts',
    'bench/page/explorer.ts',
    'bench/page/search-worker.ts',
    // Called only by what vite/op-sites.ts writes.
    'src/kernel/language/site.ts',
  ],
  project: ['src/**', 'scripts/**', 'vite/**', 'bench/**', 'test/**'],
  ignore: ['test/tooling/op-sites-project/**'],
  // What Linux has and only a test uses, which says so where it may not.
  ignoreBinaries: ['mount', 'umount'],
  ignoreExportsUsedInFile: true,
} satisfies KnipConfig;
