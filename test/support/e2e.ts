import { test as base } from '@playwright/test';
import { builtFolder, serveFolder, type FolderServer } from '../../scripts/serve-folder.ts';

export { expect } from '@playwright/test';

/** For `test.use`: as for who has not asked for less motion. */
export const inMotion = { contextOptions: { reducedMotion: 'no-preference' } } as const;

export type HostingOptions = {
  /** The path below which the built page is served. */
  mountPath: string;
  hosting: FolderServer;
};

/** Playwright's test with the built page behind `baseURL`: open it by `page.goto('./')` or `'./#/...'`. */
export const test = base.extend<object, HostingOptions>({
  mountPath: ['/', { option: true, scope: 'worker' }],
  hosting: [
    async ({ mountPath }, provide) => {
      const server = await serveFolder({ folder: builtFolder, mountPath, port: 0 });
      await provide(server);
      await server.close();
    },
    { scope: 'worker' },
  ],
  baseURL: async ({ hosting }, provide) => provide(hosting.url),
});
