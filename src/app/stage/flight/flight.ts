import { linkBetween, type ActivationId, type LinkId, type PlaceId } from '../../../kernel/terms/names.ts';
import type { Card, CardKind, ThingId } from '../picture.ts';

/** What is seen to move when one move has been made, in things of the picture and without a time or a pixel. */
export type StageMotion =
  | StageFlight
  /** What was only in memory falls out of a place that crashes. */
  | { readonly kind: 'fall'; readonly cards: readonly Card[] }
  /** What was not committed drops and fades, all at once. */
  | { readonly kind: 'undo'; readonly cards: readonly Card[] }
  /** What was not committed is, all at once, and glows for a moment. */
  | { readonly kind: 'settle'; readonly things: readonly ThingId[] }
  /** Changed where it lies: a mark, a stamp. */
  | { readonly kind: 'mark'; readonly things: readonly ThingId[] };

/** One card on its way from a thing to the thing that it becomes. */
export type StageFlight = {
  readonly kind: 'flight';
  /** Whose doing it is. */
  readonly activation: ActivationId;
  readonly card: FlyingCard;
  readonly from: FlightEnd;
  readonly to: FlightEnd;
  /** Along which it goes, whichever way; null: the two places have none. */
  readonly link: LinkId | null;
  /** It goes back to who asked, beside what comes the other way. */
  readonly isAnswer: boolean;
  readonly word: FlightWord;
  readonly ending: FlightEnding;
  /** It lands, and the answer that says so is lost on its way back. */
  readonly isUnheard: boolean;
};

/** As much of a card as is seen of it in the air; a question and an answer are small ones of their own. */
export type FlyingCard = {
  readonly kind: CardKind | 'question' | 'answer';
  readonly number: number | null;
  readonly name: string;
};

/** A thing at a place, or where nothing there stands for what flies, the place itself. */
export type FlightEnd = { readonly place: PlaceId; readonly thing: ThingId | null };

/** A link runs from its caller to whom it calls; a flight may go the other way. */
export const goesAgainstLink = ({ from, to, link }: StageFlight): boolean =>
  link !== linkBetween(from.place, to.place);

/** `bounces`: at the other's door, and back. `fades`: half-way. */
export type FlightEnding = 'lands' | 'bounces' | 'fades';

export type FlightWord =
  | 'ask'
  | 'answer'
  | 'read'
  | 'take'
  | 'store'
  | 'commit'
  | 'publish'
  | 'deliver'
  | 'apply'
  | 'confirm'
  | 'send';
