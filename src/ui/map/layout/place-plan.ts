import type {
  HandPicture,
  OutsideBody,
  RequestPicture,
  Stamps,
  Strip,
  TapePicture,
  ThingId,
} from '../../../app/stage/picture.ts';
import type { Folding } from '../ground/folding.ts';
import type { MapWords } from './map-words.ts';

export type TableColumn =
  | { readonly kind: 'strip'; readonly strip: Strip; readonly width: number }
  | { readonly kind: 'stamps'; readonly stamps: Stamps; readonly width: number };

/** What a place shows of what it holds; widths and heights in units. */
export type PlacePlan = {
  /** Its name alone. */
  readonly isHead: boolean;
  readonly hasLongName: boolean;
  readonly height: number;
  readonly body: BodyPlan;
};

export type TapesPlan = {
  readonly rows: readonly (readonly TapePicture[])[];
  readonly quietCount: number;
  readonly labelWidth: number;
  readonly trackWidth: number;
  readonly named: number;
  /** Names above the tapes and rails without any: there is no column for them. */
  readonly isNarrow: boolean;
  /** The place's name stands beside them. */
  readonly isBeside: boolean;
  /** The one tape there is stands in the head. */
  readonly headTape: TapePicture | null;
};

export type BodyPlan =
  | { readonly kind: 'client'; readonly requests: readonly RequestPicture[]; readonly foldedCount: number }
  | { readonly kind: 'hands'; readonly hands: readonly HandPicture[]; readonly hasTrays: boolean }
  | {
      readonly kind: 'database';
      readonly columns: readonly TableColumn[];
      /** Tables that are a pill in the head. */
      readonly pills: readonly { readonly table: string; readonly count: number }[];
      /** Its log as a tape, where it is what others read. */
      readonly log: TapesPlan | null;
      readonly rowCount: number;
    }
  | { readonly kind: 'broker'; readonly tapes: TapesPlan }
  | {
      readonly kind: 'outside';
      readonly hands: readonly HandPicture[];
      readonly effects: OutsideBody['effects'];
      readonly foldedCount: number;
    };

export type PlanOptions = {
  readonly folding: Folding;
  readonly isColumn: boolean;
  /** Quiet tapes are seen, too. */
  readonly hasQuietTapes: boolean;
  readonly words: MapWords;
  /** What is wrong: no table or tape that has one of them is folded away. */
  readonly culprits: ReadonlySet<ThingId>;
};
