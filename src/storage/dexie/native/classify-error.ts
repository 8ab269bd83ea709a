import type { NoAnswer } from '../../../browser/answer-within.ts';
import { unavailable, type StorageFailure } from '../../storage-failure.ts';

/** What an error of IndexedDB or Dexie means to us, told by its name, which is all that browsers share. */
export function classifyError(error: unknown): StorageFailure {
  const { name, message } = described(error);
  switch (name) {
    case 'QuotaExceededError':
      return { kind: 'quota-exceeded', message };
    // In Chromium a disk that is really full is an unknown error, after which it closes the connection; so is
    // a database that the settings deny.
    case 'UnknownError':
      if (/permission/i.test(message)) return unavailable('denied', message);
      if (/NO_SPACE|no space|disk (?:is )?full/i.test(message)) return { kind: 'quota-exceeded', message };
      return unavailable('closed', message);
    case 'AbortError':
    case 'InvalidStateError':
    case 'DatabaseClosedError':
      return unavailable('closed', message);
    case 'MissingAPIError':
    case 'MissingApiError':
      return unavailable('not-supported', message);
    case 'SecurityError':
    case 'NotAllowedError':
      return unavailable('denied', message);
    default:
      return { kind: 'unexpected', message: `${name}: ${message}` };
  }
}

/** The same where the browser may also have said nothing at all. */
export function classifyNoAnswer(none: NoAnswer): StorageFailure {
  if (none.kind === 'refused') return classifyError(none.error);
  return unavailable('silent', `no answer within ${none.limitMs / 1000} s`);
}

/** Dexie wraps the browser's error; the inner one says what happened. */
function described(error: unknown): { readonly name: string; readonly message: string } {
  const inner = typeof error === 'object' && error !== null && 'inner' in error ? error.inner : undefined;
  const found = inner ?? error;
  // A DOMException is not an Error in every engine.
  if (typeof found === 'object' && found !== null && 'name' in found && 'message' in found)
    return { name: String(found.name), message: String(found.message) };
  return { name: 'Error', message: String(found) };
}
