import type {
  Card,
  HandPicture,
  Picture,
  PlaceBody,
  PlacePicture,
  Stamps,
  Strip,
  TapePicture,
} from '../../app/stage/picture.ts';
import type { Texts } from '../../i18n/en/texts.ts';
import { lookUp } from '../../i18n/form/look-up.ts';
import { whoOf } from '../../i18n/narrate.ts';
import { culpritWords } from '../standing/culprits-text.ts';
import { detailTexts } from './ground/detail-texts.ts';
import { handText } from './things/hand-text.ts';

/** What a place is, how it is and what it holds, in the order of its picture; and what is wrong there. */
export function placeLabel(
  place: PlacePicture,
  { culprits, done }: Pick<Picture, 'culprits' | 'done'>,
  texts: Texts,
): string {
  const { labels, activities } = texts.stage;
  const { id, condition, activity, body, fallen } = place;
  const said =
    activity === null || condition !== 'up'
      ? texts.conditions[condition]
      : `${texts.conditions[condition]}, ${activities[activity]}`;
  const holds = [
    ...holdsOf(body, id, texts),
    ...(fallen.length === 0 ? [] : [labels.fallen(fallen.map((card) => cardLabel(card, texts)).join(', '))]),
  ];
  const cards = cardsOf(body);
  const wrong = culprits.flatMap((culprit) => {
    const card = cards.find((one) => one.id === culprit.thing);
    const told = culpritWords(culprit, texts);
    return card === undefined ? [] : [labels.culprit(cardLabel(card, texts), told)];
  });
  const held = done.flatMap(({ thing, words: kind }) => {
    const card = cards.find((one) => one.id === thing);
    return card === undefined ? [] : [labels.done[kind ?? 'unheard'](cardLabel(card, texts))];
  });
  return [labels.place(lookUp(texts.places, id), said, holds.join(labels.and)), ...wrong, ...held].join(' ');
}

/** By its number and name; by whose it is and what made it where it has no number. */
export function cardLabel(card: Card, texts: Texts): string {
  const { number, name, causes } = card;
  const { labels } = texts.stage;
  const details = detailTexts(card, texts);
  const own = number === null ? name : `#${number} ${name}`;
  const whole = details.length === 0 ? own : labels.of(own, details.join(' '));
  return causes.length === 0 ? whole : labels.causes(whole, causes.map((cause) => `#${cause}`).join(' '));
}

function holdsOf(body: PlaceBody, place: string, texts: Texts): readonly string[] {
  const { labels, told } = texts.stage;
  switch (body.kind) {
    case 'client':
      return body.requests.map(({ card, told: answer }) =>
        labels.request(cardLabel(card, texts), told[answer]),
      );
    case 'hands':
      return body.hands.flatMap((hand) => handLabels(hand, texts));
    case 'database':
      return [
        ...body.strips.flatMap((strip) => stripLabels(strip, texts)),
        ...body.stamps.filter(({ count }) => count > 0).map((stamps) => stampsLabel(stamps, texts)),
        ...body.open.map(({ owner, things }) => {
          const names = body.strips.flatMap(({ rows }) => rows.filter(({ id }) => things.includes(id)));
          return labels.openTransaction(
            whoOf(owner, place, texts),
            names.map((card) => cardLabel(card, texts)).join(', '),
          );
        }),
        ...body.locks.map(({ heldBy, waiting }) =>
          labels.lock(lookUp(texts.places, heldBy), waiting.map((id) => lookUp(texts.places, id)).join(', ')),
        ),
      ];
    case 'broker':
      return body.tapes.map((tape) => tapeLabel(tape, texts));
    case 'outside': {
      const newest = body.effects.at(-1);
      const inHands = body.hands.flatMap((hand) => handLabels(hand, texts));
      return newest === undefined
        ? inHands
        : [...inHands, labels.effects(body.count, cardLabel(newest, texts))];
    }
  }
}

function handLabels({ cards, line }: HandPicture, texts: Texts): readonly string[] {
  const { labels } = texts.stage;
  return [
    ...(cards.length === 0 ? [] : [labels.hand(cards.map((card) => cardLabel(card, texts)).join(', '))]),
    ...(line === null ? [] : [handText(line, texts).text]),
  ];
}

function stripLabels({ table, count, rows }: Strip, texts: Texts): readonly string[] {
  const { labels } = texts.stage;
  const newest = rows.at(-1);
  const unpublished = rows.filter(({ mark }) => mark === 'unpublished');
  return [
    labels.strip(table, count, newest === undefined ? null : cardLabel(newest, texts)),
    ...(unpublished.length === 0
      ? []
      : [labels.unpublished(unpublished.length, unpublished.map(({ number }) => `#${number}`).join(', '))]),
  ];
}

const stampsLabel = ({ table, count, marks }: Stamps, { stage: { labels } }: Texts): string =>
  labels.stamps(table, count, marks.map(({ number }) => `#${number}`).join(', '));

function tapeLabel({ id, count, cells, rails, hole }: TapePicture, texts: Texts): string {
  const { labels, behind } = texts.stage;
  const older = count - cells.length;
  const shown = cells.map(({ card: { number, name }, copy }) => {
    const own = number === null ? name : `#${number}`;
    return copy > 1 ? labels.copy(own, copy) : own;
  });
  const end = (cells.at(-1)?.offset ?? -1) + 1;
  const parts = [
    labels.tape(id, [...(older > 0 ? [labels.older(older)] : []), ...shown].join(', ')),
    ...(hole === null ? [] : [labels.hole]),
    ...rails.map(({ group, position, committed }) => {
      const read = labels.rail(lookUp(texts.places, group), position, committed);
      return end > position ? `${read}, ${behind(end - position)}` : read;
    }),
  ];
  return parts.join(', ');
}

function cardsOf(body: PlaceBody): readonly Card[] {
  switch (body.kind) {
    case 'client':
      return body.requests.map(({ card }) => card);
    case 'hands':
      return body.hands.flatMap(({ cards }) => cards);
    case 'database':
      return body.strips.flatMap(({ rows }) => rows);
    case 'broker':
      return body.tapes.flatMap(({ cells }) => cells.map(({ card }) => card));
    case 'outside':
      return [...body.hands.flatMap(({ cards }) => cards), ...body.effects];
  }
}
