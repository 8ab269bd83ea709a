import type { Problem } from './problem.ts';

/** Loads code with the first press that needs it; null: it did not come, and that is said. */
export function lateCode(
  say: (problem: Problem) => void,
): <Code>(load: () => Promise<Code>) => Promise<Code | null> {
  return async (load) => {
    try {
      return await load();
    } catch (error) {
      say({ kind: 'not-loaded', detail: String(error), canRetry: false });
      return null;
    }
  };
}
