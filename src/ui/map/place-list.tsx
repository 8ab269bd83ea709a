import { useMemo, type ReactElement } from 'react';
import { armedList } from '../../app/selectors/armed-list.ts';
import { placeContents } from '../../app/selectors/place-contents.ts';
import { lookUp } from '../../i18n/form/look-up.ts';
import { useFollowed } from '../follow/use-followed.ts';
import { describeArmed, whoOf } from '../../i18n/narrate.ts';
import { useLab } from '../lab/lab-context.tsx';
import { useTexts } from '../lab/texts-context.tsx';
import hidden from '../parts/text/hidden-text.module.css';
import { contentsLines } from './contents-text.ts';

/** The map as a list, for who does not see it: every place, its condition and its contents. */
export function PlaceList(): ReactElement {
  const texts = useTexts();
  const { map } = texts.controls;
  const places = useLab((state) => state.layout.places);
  const world = useLab((state) => state.world);
  const start = useLab((state) => state.start);
  const followed = useFollowed('places');
  const held = useLab((state) => state.held);
  const items = useMemo(
    () =>
      places.map((place) => {
        const name = lookUp(texts.places, place.id);
        const condition = texts.conditions[world.places[place.id] ?? 'up'];
        const facts = contentsLines(placeContents(world, place, start), texts).map(({ text, before }) =>
          before === null ? text : `${text} (${before.words})`,
        );
        for (const { fault } of armedList(world, place.id))
          facts.push(`${texts.controls.arming.sign}: ${describeArmed(fault, texts)}`);
        for (const id of held)
          if (world.activations[id]?.place === place.id)
            facts.push(`${texts.controls.holding.held}: ${whoOf(id, place.id, texts)}`);
        if (followed.has(place.id)) facts.push(texts.inspector.follow.inChain);
        return {
          id: place.id,
          text: `${map.place(name, texts.placeKinds[place.kind], condition)}. ${facts.join(', ')}`,
        };
      }),
    [places, world, start, held, followed, texts, map],
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
