import { create, type StoreApi } from 'zustand';
import type { SequenceDetail } from '../../app/sequence/shown-rows.ts';
import type { PlaceId, PropertyId } from '../../kernel/terms/names.ts';
import type { AnswerId } from '../../scenarios/form/question.ts';
import { keepChoice, readChoice } from '../theme/theme.ts';
import { askedStation } from './asked-station.ts';
import type { TraceFilter } from './trace-filter.ts';

export const inspectorTabs = [
  'trace',
  'tables',
  'code',
  'sequence',
  'sagas',
  'questions',
  'walk',
  'charts',
] as const;
export type InspectorTab = (typeof inspectorTabs)[number];

/** State of the interface that is no part of the run and not shared. */
export type ViewState = {
  /** A move that is pointed at and not made: the map shows who would touch what. */
  readonly preview: { readonly from: PlaceId; readonly to: PlaceId | null } | null;
  readonly tab: InspectorTab;
  /** Chosen by the reader; null follows what moves. */
  readonly table: { readonly database: string; readonly table: string } | null;
  readonly process: string | null;
  /** Of the path through the code, the one that is read; null: the code of a process is. */
  readonly station: string | null;
  readonly filter: TraceFilter;
  /** Of the sequence: what it shows, and whether it has more of the height than the map. */
  readonly sequence: { readonly detail: SequenceDetail; readonly isTall: boolean };
  /** The list of faults: whether it is open, and the place that a fault is to be armed at. */
  readonly faultList: { readonly isOpen: boolean; readonly armAt: PlaceId | null };
  /** The search for a way to break it: whether its dialog is open, and the promise it was opened from. */
  readonly exploring: { readonly isOpen: boolean; readonly property: PropertyId | null };
  /** What the reader predicts of the story. */
  readonly prediction: AnswerId | null;
};

const tabKey = 'replayground-inspector';

/** Where one looked last is where the next run is looked at. */
export function keepTab(tab: InspectorTab): void {
  keepChoice(tabKey, tab);
}

export function createViewState(): StoreApi<ViewState> {
  const station = askedStation();
  return create<ViewState>(() => ({
    preview: null,
    tab: station === null ? (inspectorTabs.find((tab) => tab === readChoice(tabKey)) ?? 'trace') : 'code',
    station,
    table: null,
    process: null,
    faultList: { isOpen: false, armAt: null },
    exploring: { isOpen: false, property: null },
    prediction: null,
    sequence: { detail: 'messages', isTall: true },
    filter: { place: '', kind: 'all', saga: '' },
  }));
}
