import type { PlaceKind } from './definition.ts';

/** What can lose its memory. The broker keeps its logs and offsets whatever happens (B5). */
export const crashable: readonly PlaceKind[] = ['service', 'database', 'relay', 'consumer'];

/** What others call can be unreachable without losing its memory. */
export const callable: readonly PlaceKind[] = ['service', 'database', 'broker', 'outside'];
