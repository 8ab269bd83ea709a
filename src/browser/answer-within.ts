import { fail, succeed, type Result } from '../base/result.ts';

/** Why the browser has not done what it was asked: it refused, or has said nothing up to the limit. */
export type NoAnswer =
  | { readonly kind: 'refused'; readonly error: unknown }
  | { readonly kind: 'silent'; readonly limitMs: number };

/**
 * Asks the browser for something and waits for its answer, but not for ever. A throw counts as a refusal,
 * whether it comes at once or later. What is answered after the limit goes to `onLate` alone.
 */
export function answerWithin<Value>(
  limitMs: number,
  ask: () => PromiseLike<Value>,
  onLate: (value: Value) => void = () => undefined,
): Promise<Result<Value, NoAnswer>> {
  return new Promise((resolve) => {
    let isOver = false;
    const timer = setTimeout(() => {
      isOver = true;
      resolve(fail({ kind: 'silent', limitMs }));
    }, limitMs);
    const answer = async (): Promise<void> => {
      try {
        const value = await ask();
        if (isOver) onLate(value);
        else resolve(succeed(value));
      } catch (error) {
        resolve(fail({ kind: 'refused', error }));
      } finally {
        clearTimeout(timer);
      }
    };
    void answer();
  });
}
