import { chai, vi } from 'vitest';
import { page } from 'vitest/browser';

// What fails on another machine is known by its message alone: in a browser the config's own word isn't heeded.
chai.config.truncateThreshold = 0;

// Files share a page and what it has loaded: each finds it as the first one did.
vi.restoreAllMocks();
vi.unstubAllGlobals();
document.body.replaceChildren();
for (const storage of [localStorage, sessionStorage]) storage.clear();
await page.viewport(414, 896);
