import { Handle, Position, type Node, type NodeProps } from '@xyflow/react';
import { memo, useLayoutEffect, useRef, type ReactElement } from 'react';
import type { PlacePicture } from '../../../app/stage/picture.ts';
import { useLab, useView } from '../../lab/lab-context.tsx';
import { lastEntryOf } from '../../lab/last-entry.ts';
import { classes } from '../../parts/classes.ts';
import type { ScenePlace } from '../ground/scene-parts.ts';
import { useStage } from '../ground/stage-context.tsx';
import { Fallen } from './fallen.tsx';
import { PlaceBody } from './place-body.tsx';
import { PlaceHead } from './place-head.tsx';
import type { PlacePlan } from '../layout/place-plan.ts';
import styles from './place.module.css';

export type PlaceNodeData = {
  readonly place: ScenePlace;
  readonly picture: PlacePicture;
  readonly plan: PlacePlan;
  readonly isColumn: boolean;
  readonly isDense: boolean;
  readonly hasAllRails: boolean;
};

export type PlaceNodeType = Node<PlaceNodeData, 'place'>;

/** A place with what it holds, its condition, and what can be broken there; drawn again only when that changes. */
export const PlaceNode = memo(Place, (one, other) => one.data === other.data);

function Place({ data }: Pick<NodeProps<PlaceNodeType>, 'data'>): ReactElement {
  const { place, picture, plan, isColumn, isDense, hasAllRails } = data;
  const ref = useRef<HTMLDivElement>(null);
  const { onMeasure } = useStage();
  const isPointed = useView(
    ({ preview }) => preview !== null && (preview.from === place.id || preview.to === place.id),
  );
  const isFollowed = useLab((state) => state.followed?.places.includes(place.id) ?? false);
  const isTouched = useLab((state) => {
    const last = lastEntryOf(state);
    return last !== null && (last.from === place.id || last.to === place.id);
  });
  useLayoutEffect(() => {
    const element = ref.current;
    if (element === null) return;
    const measure = (): void => onMeasure(place.id, element.offsetHeight);
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [place.id, onMeasure]);
  return (
    <div
      ref={ref}
      className={classes(
        styles['place'],
        plan.isHead && styles['folded'],
        isColumn && styles['inColumn'],
        isDense && styles['dense'],
        plan.body.kind === 'broker' && plan.body.tapes.isBeside && styles['beside'],
        isTouched && styles['touched'],
        isPointed && styles['pointed'],
        isFollowed && styles['followed'],
      )}
      data-place={place.id}
      data-role={place.role}
      data-condition={picture.condition}
      data-followed={isFollowed}
    >
      {/* Links are drawn only between ends; their ways are our own. */}
      <Handle type="source" position={Position.Right} isConnectable={false} className={styles['end']} />
      <Handle type="target" position={Position.Left} isConnectable={false} className={styles['end']} />
      <PlaceHead place={place} picture={picture} plan={plan} isDense={isDense} />
      {!plan.isHead && <PlaceBody place={place} plan={plan} isDense={isDense} hasAllRails={hasAllRails} />}
      {picture.condition === 'crashed' && <Crack />}
      <Fallen cards={picture.fallen} />
    </div>
  );
}

/** The lower right corner breaks off. */
function Crack(): ReactElement {
  return (
    <svg className={styles['crack']} viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
      <path className={styles['gone']} d="M101 34 88 42l5 14-17 8 5 18-19 19h42V34z" />
      <path className={styles['crackLine']} d="M100 35 88 42l5 14-17 8 5 18-19 18" />
    </svg>
  );
}
