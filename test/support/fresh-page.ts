import { vi } from 'vitest';
import { page } from 'vitest/browser';

// Files share a page and what it has loaded: each finds it as the first one did.
vi.restoreAllMocks();
vi.unstubAllGlobals();
document.body.replaceChildren();
for (const storage of [localStorage, sessionStorage]) storage.clear();
await page.viewport(414, 896);
