import { chai } from 'vitest';

// What fails on another machine is known by its message alone: it names all that was found. Set here, since Vitest
// hands its own `chaiConfig` to Node and not to a browser.
chai.config.truncateThreshold = 0;
