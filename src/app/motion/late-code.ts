/** Loads code with the first press that needs it; null: it did not come, and why is said. */
export function lateCode(
  say: (why: string) => void,
): <Code>(load: () => Promise<Code>) => Promise<Code | null> {
  return async (load) => {
    try {
      return await load();
    } catch (error) {
      say(String(error));
      return null;
    }
  };
}
