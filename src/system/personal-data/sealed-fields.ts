import type { JsonRecord } from '../../base/json.ts';
import { forgottenValue } from '../../domains/personal-data.ts';
import { decipher, encipher } from './cipher.ts';

/** The same with some fields enciphered. Where there is no key any more there is nothing left to write. */
export const withSealed = (data: JsonRecord, fields: readonly string[], secret: string | null): JsonRecord =>
  withFields(data, fields, (plain) => (secret === null ? forgottenValue : encipher(secret, plain)));

/** The same with some fields deciphered; without the key they are forgotten. */
export const withOpened = (data: JsonRecord, fields: readonly string[], secret: string | null): JsonRecord =>
  withFields(data, fields, (sealed) => (secret === null ? forgottenValue : decipher(secret, sealed)));

function withFields(
  data: JsonRecord,
  fields: readonly string[],
  change: (value: string) => string,
): JsonRecord {
  const changed = fields.flatMap((field) => {
    const value = data[field];
    return typeof value === 'string' && value !== forgottenValue ? [[field, change(value)] as const] : [];
  });
  return { ...data, ...Object.fromEntries(changed) };
}
