import type { StoreApi } from 'zustand/vanilla';
import type { TabSeat } from '../../live/tab-role.ts';
import type { LabState } from './lab-state.ts';
import type { LabContext } from './lab-context.ts';
import type { RunEntry } from './run-entry.ts';

/** What a lab works with. */
export type LabParts = {
  readonly context: LabContext;
  readonly store: StoreApi<LabState>;
  readonly seat: TabSeat;
  readonly entry: RunEntry;
  readonly navigate: (hash: string) => void;
  /** The page's address without its hash. */
  readonly pageUrl: string;
};
