import type { GrownList } from './grown-list.ts';
import type { SortedMap } from '../../base/sorted-map.ts';
import type { Answer } from '../../kernel/terms/message.ts';
import type { MessageKind } from '../../kernel/terms/message-kind.ts';
import type { ActivationId, DatabaseId, IntentId, PlaceId } from '../../kernel/terms/names.ts';

/** A run as a sequence diagram: a lane a place, time downwards, a row for each move that leaves something to be drawn. */
export type SequenceOfRun = {
  readonly rows: GrownList<SequenceRow>;
  /** The rows without those that are one statement to a database and nothing else, by their places in `rows`. */
  readonly messages: GrownList<number>;
  /** By their numbers: 1 is the first that was begun. */
  readonly transactions: SortedMap<TransactionBar>;
  /** Those that are open now, in the order of their beginnings. */
  readonly open: readonly OpenBar[];
  /** Places that are not up now. */
  readonly down: readonly PlaceId[];
  /** Places that anything was drawn at. */
  readonly used: Readonly<Record<PlaceId, true>>;
  /** How often what was sent has come to where it was sent. */
  readonly arrived: SortedMap<number>;
};

export type SequenceRow = {
  /** Of its move: the first is 1. */
  readonly number: number;
  readonly arrow: Arrow | null;
  readonly mark: LaneMark | null;
  /** Transactions that are open in this row, as far as it shows of them. */
  readonly bars: readonly BarPart[];
  /** Lanes of places that are not up after this move. */
  readonly down: readonly PlaceId[];
};

export type ArrowKind =
  | 'command'
  | 'answer'
  | 'publish'
  | 'delivery'
  /** Rows, or entries of a log, that somebody has waited for. */
  | 'take'
  /** A consumer's, to the broker: it is done with a record. */
  | 'acknowledge'
  /** An operator's, to the broker. */
  | 'direct'
  | 'mail'
  | 'commit'
  | 'rollback'
  | 'statement';

/** From whom it goes to whom: a delivery goes from the broker to the consumer, whoever has asked for it. */
export type Arrow = {
  readonly kind: ArrowKind;
  readonly from: PlaceId;
  readonly to: PlaceId;
  readonly about: ArrowAbout;
  /** `lost`: half-way. `refused`: it has come, or knocked, and nothing is done. */
  readonly end: 'arrives' | 'lost' | 'refused';
  /** It has arrived and is done, and whoever sent it never hears so. */
  readonly isUnheard: boolean;
  /** It comes twice at once. */
  readonly isTwice: boolean;
  /** Of the same that has come to the same: 2, where one has come before. */
  readonly copy: number;
};

export type ArrowAbout =
  | {
      readonly kind: 'message';
      readonly is: MessageKind;
      readonly name: string;
      readonly number: number;
    }
  /** With what a client means by it; null: nobody but a process means it. */
  | { readonly kind: 'command'; readonly name: string; readonly intent: IntentId | null }
  | { readonly kind: 'answer'; readonly answer: Answer }
  | { readonly kind: 'offset'; readonly partition: string; readonly offset: number }
  /** Of a table or a collection, with the numbers of the messages that the rows are about. */
  | { readonly kind: 'rows'; readonly table: string; readonly numbers: readonly number[] }
  /** Said in code, in every language the same: `COMMIT`. */
  | { readonly kind: 'code'; readonly text: string };

export type MarkKind =
  | 'begin'
  | 'crash'
  | 'take-down'
  | 'recover'
  | 'cut'
  | 'mend'
  | 'slow'
  | 'redeliver'
  | 'rebalance'
  | 'expire'
  | 'delete-snapshots'
  | 'forget-offsets'
  | 'subscribe'
  | 'poison'
  | 'deploy-fix'
  | 'raise-limit'
  | 'redrive'
  | 'decide'
  /** Whoever waits for an answer waits no longer. */
  | 'gave-up'
  /** What was asked of an outside system has come about. */
  | 'effect'
  /** A promise is broken by what stays at home. */
  | 'breaks';

/** What happens at a place, or to the link to another, and goes nowhere. */
export type LaneMark = { readonly kind: MarkKind; readonly place: PlaceId; readonly other: PlaceId | null };

export type TransactionEnding = 'committed' | 'rolled-back' | 'died';

export type TransactionBar = {
  readonly number: number;
  readonly owner: ActivationId;
  readonly database: DatabaseId;
  /** Whose lane it is on. */
  readonly place: PlaceId;
  /** Of those beside each other on a lane: 0 is the first. */
  readonly track: number;
  readonly begunAt: number;
  /** Null: it is open. */
  readonly end: { readonly at: number; readonly ending: TransactionEnding } | null;
};

export type OpenBar = Pick<TransactionBar, 'number' | 'owner' | 'database' | 'place' | 'track'>;

/** As much of a transaction as one row shows. */
export type BarPart = {
  readonly transaction: number;
  readonly place: PlaceId;
  readonly track: number;
  readonly part: 'begins' | 'goes-on' | 'ends';
};
