/** The oldest browsers that run the page. README.md and index.html name them, and what is built is for them. */
export const oldestBrowsers = { Chrome: '110', Edge: '110', Firefox: '115', Safari: '16.4' } as const;

/** As build tools write them. */
export const buildTarget: string[] = Object.entries(oldestBrowsers).map(
  ([name, version]) => name.toLowerCase() + version,
);
