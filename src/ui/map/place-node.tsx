import { Handle, Position, type Node, type NodeProps } from '@xyflow/react';
import { memo, useMemo, type ReactElement } from 'react';
import { actorOf } from '../../app/selectors/actor-of.ts';
import { armedList } from '../../app/selectors/armed-list.ts';
import { placeContents } from '../../app/selectors/place-contents.ts';
import { lookUp } from '../../i18n/form/look-up.ts';
import { describeArmed } from '../../i18n/narrate.ts';
import type { PlaceCondition } from '../../kernel/world/world.ts';
import type { MapPlace } from '../../scenarios/form/map-layout.ts';
import { FaultMenu } from '../faults/fault-menu.tsx';
import { faultsAtPlace } from '../faults/fault-text.ts';
import { useLab, useView } from '../lab/lab-context.tsx';
import { lastEntryOf } from '../lab/last-entry.ts';
import { useTexts } from '../lab/texts-context.tsx';
import { classes } from '../parts/classes.ts';
import { Icon } from '../parts/icon.tsx';
import { contentsLines } from './contents-text.ts';
import { lookLetters, placeLook } from './place-look.ts';
import looks from './place-look.module.css';
import styles from './place-node.module.css';
import { PlaceWork } from './place-work.tsx';

export type PlaceNodeType = Node<{ readonly place: MapPlace }, 'place'>;

/** A place with its live contents in small, its condition, and what can be broken there. */
export const PlaceNode = memo(function PlaceNode({ data }: NodeProps<PlaceNodeType>): ReactElement {
  const { place } = data;
  const texts = useTexts();
  const world = useLab((state) => state.world);
  const start = useLab((state) => state.start);
  const last = useLab(lastEntryOf);
  const isPointed = useView(
    ({ preview }) => preview !== null && (preview.from === place.id || preview.to === place.id),
  );
  const isFollowed = useLab((state) => state.followed?.places.includes(place.id) ?? false);
  const condition = world.places[place.id] ?? 'up';
  const contents = useMemo(() => placeContents(world, place, start), [world, place, start]);
  const look = placeLook(place, contents);
  const isTouched = last !== null && (last.from === place.id || last.to === place.id);
  return (
    <div
      className={classes(
        styles['place'],
        looks[look],
        isFollowed && styles['followed'],
        isTouched && styles['touched'],
        isPointed && styles['pointed'],
        condition !== 'up' && styles['down'],
      )}
      data-place={place.id}
      data-condition={condition}
      data-followed={isFollowed}
    >
      {/* Links are drawn only between ends; their ways are our own. */}
      <Handle type="source" position={Position.Right} isConnectable={false} className={styles['end']} />
      <Handle type="target" position={Position.Left} isConnectable={false} className={styles['end']} />
      <PlaceHead place={place} letter={lookLetters[look]} />
      <Condition condition={condition} />
      <Armed place={place} />
      <Actors place={place} />
      <div className={styles['contents']}>
        {contentsLines(contents, texts).map(({ text, look: kind, before }, index) => (
          // Two lines may say the same; their order is their name.
          <span
            key={`${text} ${String(index)}`}
            className={classes(styles['fact'], styles[kind])}
            title={before === null ? text : `${text} (${before.words})`}
            translate={kind === 'code' ? 'no' : undefined}
          >
            <span>{text}</span>
            {before !== null && <span className={styles['preloaded']}>{` ${before.short}`}</span>}
          </span>
        ))}
      </div>
      <PlaceWork place={place} />
    </div>
  );
});

function PlaceHead({ place, letter }: { readonly place: MapPlace; readonly letter: string }): ReactElement {
  const texts = useTexts();
  const faults = useLab((state) => state.faults);
  const isWatching = useLab((state) => state.role === 'watching');
  const here = useMemo(() => faultsAtPlace(faults, place.id), [faults, place.id]);
  const name = lookUp(texts.places, place.id);
  return (
    <div className={styles['head']}>
      <span className={styles['letter']} aria-hidden="true">
        {letter}
      </span>
      <span className={styles['name']}>{name}</span>
      <FaultMenu
        label={texts.controls.faults.of(name)}
        faults={here}
        place={place.id}
        trigger={
          <button
            type="button"
            className={styles['menu']}
            aria-label={texts.controls.faults.of(name)}
            disabled={isWatching}
          >
            <Icon name="bolt" size={14} />
          </button>
        }
      />
    </div>
  );
}

/** That a fault waits here for its moment. */
function Armed({ place }: { readonly place: MapPlace }): ReactElement | null {
  const texts = useTexts();
  const world = useLab((state) => state.world);
  const here = armedList(world, place.id);
  if (here.length === 0) return null;
  return (
    <span className={styles['armed']} title={here.map(({ fault }) => describeArmed(fault, texts)).join('\n')}>
      <Icon name="bolt" size={10} />
      <span>{texts.controls.arming.atPlace(here.length)}</span>
    </span>
  );
}

const conditionSigns = { up: 'check', down: 'power', crashed: 'close' } as const;

function Condition({ condition }: { readonly condition: PlaceCondition }): ReactElement | null {
  const texts = useTexts();
  if (condition === 'up') return null;
  return (
    <span className={styles['condition']}>
      <Icon name={conditionSigns[condition]} size={11} />
      <span>{texts.conditions[condition]}</span>
    </span>
  );
}

function Actors({ place }: { readonly place: MapPlace }): ReactElement | null {
  const texts = useTexts();
  const lit = useLab((state) => {
    const last = lastEntryOf(state);
    return last?.op != null && last.from === place.id ? actorOf(last.op) : null;
  });
  if (place.actors.length === 0) return null;
  return (
    <span className={styles['chips']}>
      {place.actors.map((actor) => (
        <span key={actor} className={classes(styles['chip'], actor === lit && styles['lit'])}>
          {texts.actors[actor]}
        </span>
      ))}
    </span>
  );
}
