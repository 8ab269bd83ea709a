import type { ReactNode } from 'react';
import { Code } from '../inspector/code.tsx';
import { Tables } from '../inspector/tables.tsx';
import { Trace, TraceFilters } from '../inspector/trace.tsx';
import type { InspectorTab } from '../lab/view-state.ts';

export type InspectorPanel = {
  readonly id: InspectorTab;
  readonly content: ReactNode;
  /** What stands beside the tabs, or above the panel where there is no room; null: nothing. */
  readonly filters: ReactNode;
};

/** What lies behind the map, in the order of its tabs, on a desk and on a phone. */
export const inspectorPanels: readonly InspectorPanel[] = [
  { id: 'trace', content: <Trace />, filters: <TraceFilters /> },
  { id: 'tables', content: <Tables />, filters: null },
  { id: 'code', content: <Code />, filters: null },
];
