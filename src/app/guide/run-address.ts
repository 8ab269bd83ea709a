import * as v from 'valibot';
import { readAddress } from '../addresses.ts';

/** A run that travels in an address of this page, and nothing else that one could be led to. */
export const runAddressShape = v.pipe(
  v.string(),
  v.maxLength(100_000),
  v.check((text) => text.startsWith('#') && readAddress(text).page === 'run'),
);
