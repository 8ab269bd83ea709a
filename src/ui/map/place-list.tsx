import { useMemo, type ReactElement } from 'react';
import { placeContents } from '../../app/selectors/place-contents.ts';
import { lookUp } from '../../i18n/look-up.ts';
import { useFollowed } from '../follow/use-followed.ts';
import { useLab } from '../lab/lab-context.tsx';
import { useTexts } from '../lab/texts-context.tsx';
import hidden from '../parts/hidden-text.module.css';
import { contentsLines } from './contents-text.ts';

/** The map as a list, for who does not see it: every place, its condition and its contents. */
export function PlaceList(): ReactElement {
  const texts = useTexts();
  const { map } = texts.controls;
  const places = useLab((state) => state.layout.places);
  const world = useLab((state) => state.world);
  const followed = useFollowed('places');
  const items = useMemo(
    () =>
      places.map((place) => {
        const name = lookUp(texts.places, place.id);
        const condition = texts.conditions[world.places[place.id] ?? 'up'];
        const lines = contentsLines(placeContents(world, place), texts);
        const facts = lines.map(({ text }) => text);
        if (followed.has(place.id)) facts.push(texts.inspector.follow.inChain);
        return {
          id: place.id,
          text: `${map.place(name, texts.placeKinds[place.kind], condition)}. ${facts.join(', ')}`,
        };
      }),
    [places, world, followed, texts, map],
  );
  return (
    <div className={hidden['hidden']}>
      <ul aria-label={map.list}>
        {items.map(({ id, text }) => (
          <li key={id}>{text}</li>
        ))}
      </ul>
    </div>
  );
}
