import Prism from 'prismjs';

/**
 * Prism's language files look for `Prism` among the globals, which a bundle does not give them.
 * This module stands before them in the imports.
 */
Object.assign(globalThis, { Prism });
