/** How long a test waits for what must come, and ends if it hangs. A loaded machine is slow, which is no failure. */
export const patienceMs = 60_000;
export const testLimitMs = 240_000;
