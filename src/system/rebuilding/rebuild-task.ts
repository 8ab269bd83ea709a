import type { EventMessage } from '../../kernel/terms/message.ts';
import type { DatabaseId, GroupId, PlaceId } from '../../kernel/terms/names.ts';
import type { ProcessedMark } from '../consumer/mark.ts';
import type { ConsumerEffect } from '../consumer/consumer.ts';

/** A subscriber that reads its events again. */
export type Rewound = {
  readonly group: GroupId;
  /** Null: it keeps nothing. */
  readonly database: ViewDatabase | null;
  /** What is deleted there before it reads again: views, and marks of what is processed. */
  readonly cleared: readonly string[];
  /** Its effects are its rows alone, so that with these they are gone. */
  readonly isView: boolean;
  readonly isMuted: boolean;
};

export type ViewDatabase = { readonly id: DatabaseId; readonly place: PlaceId };

/** The view that is rebuilt, and who reads its events. */
export type RebuiltView = Rewound & { readonly database: ViewDatabase };

/** What a rebuild is about. */
export type RebuildTask = {
  readonly broker: PlaceId;
  readonly view: RebuiltView;
  /** Who else reads its events again. */
  readonly others: readonly Rewound[];
};

/** A view that stands beside the one that is read, and is filled by whoever rebuilds. */
export type SecondView = RebuiltView & {
  /** Each table that is read, and the one that takes its place. */
  readonly tables: readonly { readonly shown: string; readonly next: string }[];
  readonly effect: ConsumerEffect;
  /** What says, beside the view, that these are processed. */
  readonly marksOf: (events: readonly EventMessage[]) => readonly ProcessedMark[];
};
