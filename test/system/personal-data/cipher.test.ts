import { describe, expect, test } from 'vitest';
import { decipher, encipher, secretOf } from '../../../src/system/personal-data/cipher.ts';

const secret = secretOf('Customer', 'customer-1');

describe('[N5] the cipher', () => {
  test.each(['', 'Mina', '김민아', '🙂 & "quotes"', 'enc:0000'])(
    'gives back what it was given: %j',
    (text) => {
      const sealed = encipher(secret, text);
      expect(decipher(secret, sealed)).toBe(text);
      if (text !== '') expect(sealed).not.toContain(text);
    },
  );

  test('says something else with the key of somebody else', () => {
    const other = secretOf('Customer', 'customer-2');
    expect(other).not.toBe(secret);
    expect(decipher(other, encipher(secret, 'Mina'))).not.toBe('Mina');
  });
});
