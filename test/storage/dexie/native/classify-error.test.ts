import { expect, test } from 'vitest';
import { classifyError } from '../../../../src/storage/dexie/native/classify-error.ts';
import { describeFailure } from '../../../../src/storage/storage-failure.ts';

const named = (name: string) => new DOMException('said the browser', name);

test('[ST13] errors of the browser are told apart by their names, wrapped or not', () => {
  const kinds = (error: unknown) => {
    const failure = classifyError(error);
    return failure.kind === 'unavailable' ? failure.reason : failure.kind;
  };
  expect(kinds(named('QuotaExceededError'))).toBe('quota-exceeded');
  expect(kinds({ name: 'AbortError', message: '', inner: named('QuotaExceededError') })).toBe(
    'quota-exceeded',
  );
  expect(kinds(named('InvalidStateError'))).toBe('closed');
  expect(kinds({ name: 'DatabaseClosedError', message: '' })).toBe('closed');
  expect(kinds(named('AbortError'))).toBe('closed');
  expect(kinds(named('UnknownError'))).toBe('closed');
  // What Chromium says of a disk that is really full.
  const full = 'Connection is closing because of: IO error: 000003.log: FILE_ERROR_NO_SPACE (8)';
  expect(kinds(new DOMException(full, 'UnknownError'))).toBe('quota-exceeded');
  const denied = 'The user denied permission to access the database.';
  expect(kinds(new DOMException(denied, 'UnknownError'))).toBe('denied');
  expect(kinds(named('SecurityError'))).toBe('denied');
  expect(kinds({ name: 'MissingAPIError', message: '' })).toBe('not-supported');
  expect(kinds(named('DataError'))).toBe('unexpected');
  expect(kinds('a text')).toBe('unexpected');
});

test('[ST13] each failure says in one line what happened', () => {
  expect(describeFailure(classifyError(named('QuotaExceededError')))).toBe(
    'storage is full: said the browser',
  );
  expect(describeFailure({ kind: 'duplicate-key', step: 2, database: 'run', table: 'journal', key: 4 })).toBe(
    'step 2: run/journal already has 4',
  );
});
