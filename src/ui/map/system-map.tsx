import '@xyflow/react/dist/base.css';
import { useMemo, useRef, useState, type CSSProperties, type ReactElement } from 'react';
import type { Picture, PlacePicture } from '../../app/stage/picture.ts';
import type { PlaceId } from '../../kernel/terms/names.ts';
import { lookUp } from '../../i18n/form/look-up.ts';
import { useLab } from '../lab/lab-context.tsx';
import { useStable } from '../lab/use-stable.ts';
import { useTexts } from '../lab/texts-context.tsx';
import { lateSilently } from '../late/late.tsx';
import { hasGrounds, layOutBoxes, layOutWires, planMap, type Scene } from './layout/lay-out-map.ts';
import styles from './map.module.css';
import { MapFlow } from './map-flow.tsx';
import type { MapWords } from './layout/map-words.ts';
import { MapMarks } from './marks/map-marks.tsx';
import { PlaceList } from './place-list.tsx';
import { sceneLinks, scenePlaces } from './scene.ts';
import { StageContext, type Stage } from './ground/stage-context.tsx';
import { SignLayer } from './sign/sign-layer.tsx';
import { useArrows } from './use-arrows.ts';
import { useHeights } from './use-heights.ts';
import { usePlaceInSight } from './use-place-in-sight.ts';
import { usePlaceNames } from './use-place-names.ts';
import { useSize } from './use-size.ts';
import { wordsOfMap } from './words-of-map.ts';

type SystemMapProps = {
  /** It is as high as it likes: what is around it scrolls. */
  readonly isEndless?: boolean;
};

/** What stands is seen before what moves. */
const FlightLayer = lateSilently(async () => (await import('./flight/flight-layer.tsx')).FlightLayer);

/** The system as a stage: who writes above its tapes, who reads below, and everything on it a thing. */
export function SystemMap({ isEndless = false }: SystemMapProps): ReactElement {
  const { shell } = useTexts();
  const ref = useRef<HTMLElement>(null);
  const size = useSize(ref);
  return (
    <section ref={ref} className={styles['map']} aria-label={shell.panels.map}>
      <PlaceList />
      {size.width > 0 && <Scenery width={size.width} height={isEndless ? null : size.height} />}
    </section>
  );
}

type SceneryProps = { readonly width: number; readonly height: number | null };

function Scenery({ width, height }: SceneryProps): ReactElement {
  const texts = useTexts();
  const picture = useLab((state) => state.picture);
  const definition = useLab((state) => state.definition);
  const isTold = useLab(({ offers }) => offers.script !== null || offers.hasGoal);
  const [hasQuietTapes, setQuietTapes] = useState(false);
  const { heights, onMeasure } = useHeights();
  const places = useStable(scenePlaces(definition, picture, isTold));
  const links = useMemo(() => sceneLinks(definition, places), [definition, places]);
  const nameOf = usePlaceNames(places, hasGrounds(places, width));
  const words = useMemo((): MapWords => wordsOfMap(texts, nameOf), [texts, nameOf]);
  const { places: drawn, culprits } = picture;
  const scene = useMemo(
    (): Scene => ({ places, links, pictures: picturesOf(drawn), words, hasQuietTapes, culprits }),
    [places, links, drawn, words, hasQuietTapes, culprits],
  );
  const plan = useMemo(() => planMap(scene, width, height), [scene, width, height]);
  const placed = useStable(useMemo(() => layOutBoxes(plan, heights), [plan, heights]));
  const geometry = useMemo(() => layOutWires(placed, links), [placed, links]);
  const box = useRef<HTMLDivElement>(null);
  const stop = useArrows(box, geometry, links);
  usePlaceInSight(box, geometry, height);
  const stage = useMemo(
    (): Stage => ({
      nameOf,
      onMeasure,
      hasQuietTapes,
      onQuietTapes: () => setQuietTapes((isOpen) => !isOpen),
      stop,
    }),
    [nameOf, onMeasure, hasQuietTapes, stop],
  );
  return (
    <StageContext value={stage}>
      <div
        ref={box}
        className={styles['stage']}
        style={
          { '--u': `${geometry.unit}px`, width: geometry.width, height: geometry.height } as CSSProperties
        }
      >
        {geometry.swims.map(({ business, box: { x, y, width: wide, height: high } }) => (
          <div
            key={business}
            className={styles['swim']}
            data-ground={business}
            style={{ left: x, top: y, width: wide, height: high }}
          >
            {texts.placeWords.ofBusiness(
              lookUp(texts.placeWords.businesses, business),
              texts.placeWords.roles.service,
            )}
          </div>
        ))}
        <MapFlow places={places} links={links} pictures={scene.pictures} plan={plan} geometry={geometry} />
        <MapMarks root={box} picture={picture} geometry={geometry} />
        <SignLayer root={box} ground={geometry} />
        <FlightLayer root={box} ground={geometry} />
      </div>
    </StageContext>
  );
}

const picturesOf = (places: Picture['places']): ReadonlyMap<PlaceId, PlacePicture> =>
  new Map(places.map((place) => [place.id, place]));
