/** Plain data: what worlds, ops, results and journals are made of. */
export type Json =
  null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json | undefined };

/** A plain record. An absent key and an `undefined` value mean the same. */
export type JsonRecord = { readonly [key: string]: Json | undefined };

export function isRecord(value: unknown): value is { readonly [key: string]: unknown } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
