/**
 * Stops on a programmer's error. What can happen to a correct program is a value, never an assert.
 * The message says what was expected and what came; where it takes long to write, it is written when it is needed.
 */
export function assert(condition: boolean, message: string | (() => string)): asserts condition {
  if (condition) return;
  throw new Error(`Assertion failed: ${typeof message === 'string' ? message : message()}`);
}

/** The end of a `switch` over a closed union: the compiler proves that it is not reached. */
export function assertNever(value: never, what: string): never {
  throw new Error(`Assertion failed: unknown ${what}: ${JSON.stringify(value)}`);
}

/** The value, which must be there. */
export function present<T>(value: T | undefined | null, what: string): T {
  if (value === undefined || value === null)
    throw new Error(`Assertion failed: expected ${what}, found nothing`);
  return value;
}
