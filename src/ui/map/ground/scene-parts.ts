import type { PlaceRole } from '../../../kernel/definition/definition.ts';
import type { PlaceId } from '../../../kernel/terms/names.ts';

/** What the map has to know of a place, and of a link, to say where it stands. */
export type ScenePlace = {
  readonly id: PlaceId;
  readonly role: PlaceRole;
  readonly of?: string;
  readonly number?: number;
};

export type SceneLink = { readonly id: string; readonly from: PlaceId; readonly to: PlaceId };
