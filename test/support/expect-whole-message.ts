import { expect, test } from 'vitest';

/** As a storage says why it opened nothing, among as much as a list answers. */
const found = {
  failure: { kind: 'failed', name: 'UnknownError', message: 'the transaction was cut off '.repeat(20) },
  others: Array.from({ length: 20 }, (_, id) => ({ id })),
};

export function expectWholeMessage(where: string): void {
  test(`what fails says all that it found ${where}`, () => {
    expect(() => expect(found).toEqual([])).toThrow(found.failure.message);
    expect(() => expect(found).toEqual([])).toThrow('id: 19');
  });
}
