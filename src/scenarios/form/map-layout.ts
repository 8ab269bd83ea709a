import type { PlaceKind } from '../../kernel/definition/definition.ts';
import type { DatabaseId, LinkId, PlaceId } from '../../kernel/terms/names.ts';
import type { Actor } from '../../kernel/language/op.ts';

/** Where the places stand: columns from the command side to the query side, rows within them. */
export type MapLayout = {
  readonly places: readonly MapPlace[];
  readonly links: readonly MapLink[];
};

export type MapPlace = {
  readonly id: PlaceId;
  readonly kind: PlaceKind;
  readonly column: number;
  readonly row: number;
  /** How many rows high. */
  readonly span: number;
  /** Actors inside that `tell` ops light up, in the order of the work. */
  readonly actors: readonly Actor[];
  /** The database whose small contents the box shows. */
  readonly database: DatabaseId | null;
  /** The database whose commit log it reads, if it reads one; null: it can't. */
  readonly log: DatabaseId | null;
};

export type MapLink = { readonly id: LinkId; readonly from: PlaceId; readonly to: PlaceId };
