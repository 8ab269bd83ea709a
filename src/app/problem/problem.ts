import type { PropertyId } from '../../kernel/terms/names.ts';
import type { WhyNot } from '../run/why-not.ts';
import type { BadRow } from '../../live/read-record.ts';

/** Something that the user must know and can do something about. Texts by `kind`. */
export type Problem = {
  /** Of a run made with older rules, or damaged. */
  readonly parted?: Parted;
  /** Of a run that is kept here: the row that is in the way. What is kept beyond is untouched. */
  readonly row?: BadRow;
  readonly kind:
    | 'storage-full'
    | 'storage-failed'
    | 'storage-silent'
    | 'storage-lost'
    | 'run-deleted'
    | 'runs-not-readable'
    | 'link-not-unpacked'
    | 'lost-lockstep'
    | 'overtaken'
    | 'tables-differ'
    | 'link-not-readable'
    | 'link-too-large'
    | 'link-unknown-version'
    | 'link-unknown-scenario'
    | 'link-unknown-variant'
    | 'link-unfit-variants'
    | 'link-wrong-shape'
    | 'unknown-story'
    | 'unknown-challenge'
    | 'outside-rules'
    | 'unknown-page'
    | 'older-rules'
    | 'damaged-run'
    | 'run-full'
    | 'run-too-long'
    | 'move-not-possible'
    | 'unknown-run'
    | 'not-loaded'
    | 'unexpected';
  readonly detail: string;
  /** Of patterns that were chosen: why they can't be had. */
  readonly why?: WhyNot;
  readonly canRetry: boolean;
};

/** Where a run and what it was when it was made part. */
export type Parted = {
  readonly equalUpTo: number;
  /** Moves after that, which are not possible any more. */
  readonly leftOutCount: number;
  /** Promises that stand otherwise at the end. */
  readonly changed: readonly PropertyId[];
};
