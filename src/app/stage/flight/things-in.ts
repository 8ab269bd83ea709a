import type { ActivationId, PlaceId } from '../../../kernel/terms/names.ts';
import type { Card, Picture, PlacePicture, Stamps, ThingId } from '../picture.ts';

/** A card where it lies, and which process has it in its hand. */
export type LaidCard = {
  readonly card: Card;
  readonly place: PlaceId;
  readonly process: ActivationId | null;
};

/** All cards of a picture, place by place, each place's from its first to its last. */
export function cardsIn({ places }: Picture): readonly LaidCard[] {
  return places.flatMap(cardsAt);
}

export function cardsAt({ id, body }: PlacePicture): readonly LaidCard[] {
  const laid = (card: Card, process: ActivationId | null = null): LaidCard => ({ card, place: id, process });
  switch (body.kind) {
    case 'client':
      return body.requests.map(({ card }) => laid(card));
    case 'hands':
      return heldIn(body.hands).map(({ card, process }) => laid(card, process));
    case 'database':
      return [
        ...body.strips.flatMap(({ rows }) => rows.map((card) => laid(card))),
        ...body.tapes.flatMap(({ cells }) => cells.map(({ card }) => laid(card))),
      ];
    case 'broker':
      return body.tapes.flatMap(({ cells }) => cells.map(({ card }) => laid(card)));
    case 'outside':
      return [
        ...heldIn(body.hands).map(({ card, process }) => laid(card, process)),
        ...body.effects.map((card) => laid(card)),
      ];
  }
}

type Hands = Extract<PlacePicture['body'], { readonly kind: 'hands' }>['hands'];

const heldIn = (hands: Hands): readonly { readonly card: Card; readonly process: ActivationId }[] =>
  hands.flatMap(({ process, cards }) => cards.map((card) => ({ card, process })));

/** Marks of what subscribers have done before, as cards: a number and no name. */
export const stampsIn = ({ places }: Picture): readonly Card[] =>
  places.flatMap(({ body }) =>
    body.kind === 'database' ? body.stamps.flatMap(({ marks }) => marks.map(cardOfMark)) : [],
  );

function cardOfMark({ id, number, firmness }: Stamps['marks'][number]): Card {
  const plain = { name: '', details: [], mark: null, causes: [], isPinned: false, isPreloaded: false };
  return { ...plain, id, kind: 'row', number, firmness };
}

/** The things of a picture that were not in another one, or that look otherwise now. */
export function changedIn(before: Picture, after: Picture): ReadonlySet<ThingId> {
  const old = new Map(looksIn(before));
  return new Set(looksIn(after).flatMap(([id, look]) => (old.get(id) === look ? [] : [id])));
}

/** The row that an uncommitted change is of; of any other thing, itself. */
export const rowOfChange = (id: ThingId): ThingId => id.replace(/^change /, 'row ');

/** How each thing looks, stamps among them; what only makes room or steps back does not change its look. */
function looksIn(picture: Picture): readonly (readonly [ThingId, string])[] {
  const cards = cardsIn(picture).map(({ card }): readonly [ThingId, string] => {
    const { number, name, details, firmness, mark, causes } = card;
    return [card.id, JSON.stringify([number, name, details, firmness, mark, causes])];
  });
  const stamps = picture.places.flatMap(({ body }) =>
    body.kind === 'database' ? body.stamps.flatMap(({ marks }) => marks) : [],
  );
  return [
    ...cards,
    ...stamps.map(({ id, firmness, isHit }) => [id, `${firmness} ${String(isHit)}`] as const),
  ];
}
