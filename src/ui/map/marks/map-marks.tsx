import { useEffect, useMemo, useState, type ReactElement, type RefObject } from 'react';
import type { Picture, ThingId } from '../../../app/stage/picture.ts';
import { useTexts } from '../../lab/texts-context.tsx';
import { culpritWords } from '../../standing/culprits-text.ts';
import { Glyph } from '../ground/glyph.tsx';
import type { Box, Geometry } from '../ground/geometry.ts';
import styles from './marks.module.css';
import { measureThings } from './measure-things.ts';
import { placeMarks, type Mark } from './place-marks.ts';

type MapMarksProps = {
  /** The map's own box, in which all things are. */
  readonly root: RefObject<HTMLElement | null>;
  readonly picture: Picture;
  readonly geometry: Geometry;
};

/** What stands over the things: the culprit's ring and tag, the frame of what is not committed, padlocks. */
export function MapMarks({ root, picture, geometry }: MapMarksProps): ReactElement {
  const texts = useTexts();
  const { stage } = texts;
  const { culprits, done, places } = picture;
  const things = useMemo(() => thingsOf([...culprits, ...done], places), [culprits, done, places]);
  const spots = useSpots(root, geometry, things);
  const marks = placeMarks(picture, geometry, spots, {
    culprit: (culprit) => culpritWords(culprit, texts),
    open: stage.openTransaction,
    once: stage.once,
  });
  return (
    <div className={styles['marks']} aria-hidden="true">
      <svg width={geometry.width} height={geometry.height}>
        {marks.map((mark) =>
          mark.kind === 'line' ? <path key={mark.id} d={mark.path} data-look={mark.look} /> : null,
        )}
      </svg>
      {marks.map((mark) => (
        <MarkView key={mark.id} mark={mark} />
      ))}
    </div>
  );
}

const tagGlyphs = { broken: 'cross', 'will-break': 'clock', open: 'padlock', done: 'check' } as const;

function MarkView({ mark }: { readonly mark: Mark }): ReactElement | null {
  if (mark.kind === 'line') return null;
  const { x, y, width, height } = mark.box;
  const style = { left: x, top: y, width, height };
  if (mark.kind === 'ring') return <span className={styles['ring']} data-look={mark.look} style={style} />;
  if (mark.kind === 'sign')
    return (
      <span className={styles['sign']} data-look={mark.look} style={style}>
        <Glyph name={mark.look === 'end' ? 'cross' : 'padlock'} />
      </span>
    );
  return (
    <span className={styles['tag']} data-look={mark.look} style={{ left: x, top: y, height }}>
      <Glyph name={tagGlyphs[mark.look]} />
      <span>{mark.words}</span>
    </span>
  );
}

const thingsOf = (
  marked: readonly { readonly thing: ThingId }[],
  places: Picture['places'],
): readonly ThingId[] => [
  ...marked.map(({ thing }) => thing),
  ...places.flatMap(({ body }) =>
    body.kind === 'database'
      ? [...body.open.flatMap((open) => open.things), ...body.locks.map(({ thing }) => thing)]
      : [],
  ),
];

type Spots = Readonly<Record<ThingId, Box & { readonly place: string }>>;

/** Where these things are, as often as the map is drawn anew. React Flow draws its nodes a moment after their places. */
function useSpots(
  root: RefObject<HTMLElement | null>,
  geometry: Geometry,
  things: readonly ThingId[],
): Spots {
  const [spots, setSpots] = useState<Spots>({});
  useEffect(() => {
    const element = root.current;
    const flow = element?.querySelector('.react-flow__nodes') ?? null;
    if (element === null || flow === null || things.length === 0) return;
    let frame = 0;
    const measure = (): void => {
      frame = 0;
      const found = measureThings(element, geometry.boxes, things);
      setSpots((old) => (JSON.stringify(old) === JSON.stringify(found) ? old : found));
    };
    const later = (): void => {
      if (frame === 0) frame = requestAnimationFrame(measure);
    };
    measure();
    later();
    const mutations = new MutationObserver(later);
    mutations.observe(flow, { childList: true, subtree: true, characterData: true, attributes: true });
    return () => {
      mutations.disconnect();
      cancelAnimationFrame(frame);
    };
  }, [root, geometry, things]);
  return spots;
}
