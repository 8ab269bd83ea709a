import type { en } from './en.ts';

/** All that the interface says. A language that lacks a key does not compile. */
export type Texts = typeof en;
