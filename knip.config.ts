import type { KnipConfig } from 'knip';

export default {
  entry: ['src/main.tsx', 'scripts/{run.mjs,start.ts,test.ts,play.ts}', 'bench/bench.ts', 'test/**/*.e2e.ts'],
  project: ['src/**', 'scripts/**', 'vite/**', 'bench/**', 'test/**'],
  ignore: ['test/tooling/op-sites-project/**'],
  ignoreExportsUsedInFile: true,
} satisfies KnipConfig;
