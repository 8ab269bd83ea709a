import { useMemo, type ReactElement } from 'react';
import { armedList } from '../../app/selectors/armed-list.ts';
import { linkNames, describeArmed, whoOf } from '../../i18n/narrate.ts';
import { useFollowed } from '../follow/use-followed.ts';
import { useLab } from '../lab/lab-context.tsx';
import { useTexts } from '../lab/texts-context.tsx';
import hidden from '../parts/text/hidden-text.module.css';
import { placeLabel } from './place-label.ts';

/** The map as a list, for who does not see it: every place, how it is, and what it holds in the order of its picture. */
export function PlaceList(): ReactElement {
  const texts = useTexts();
  const picture = useLab((state) => state.picture);
  const world = useLab((state) => state.world);
  const followed = useFollowed('places');
  const held = useLab((state) => state.held);
  const items = useMemo(
    () =>
      picture.places.map((place) => {
        const facts = armedList(world, place.id).map(
          ({ fault }) => `${texts.controls.arming.sign}: ${describeArmed(fault, texts)}`,
        );
        for (const id of held)
          if (world.activations[id]?.place === place.id)
            facts.push(`${texts.controls.holding.held}: ${whoOf(id, place.id, texts)}`);
        if (followed.has(place.id)) facts.push(texts.inspector.follow.inChain);
        return { id: place.id, text: [placeLabel(place, picture, texts), ...facts].join(' ') };
      }),
    [picture, world, held, followed, texts],
  );
  const cut = picture.links.filter(({ isCut }) => isCut);
  return (
    <div className={hidden['hidden']}>
      <ul aria-label={texts.controls.map.list}>
        {items.map(({ id, text }) => (
          <li key={id}>{text}</li>
        ))}
        {cut.map(({ id }) => {
          const [from, to] = linkNames(id, texts);
          return <li key={id}>{texts.stage.labels.cut(from, to)}</li>;
        })}
      </ul>
    </div>
  );
}
