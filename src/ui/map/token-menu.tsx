import { useEffect, useMemo, useState, type ReactElement, type RefObject } from 'react';
import { linkNames, whoOf } from '../../i18n/narrate.ts';
import type { MapLayout } from '../../scenarios/form/map-layout.ts';
import { FaultMenu } from '../faults/fault-menu.tsx';
import { useActions, useLab } from '../lab/lab-context.tsx';
import { useTexts } from '../lab/texts-context.tsx';
import { usePrefersLessMotion } from '../parts/hooks/use-media.ts';
import type { Geometry } from './ground/geometry.ts';
import styles from './map.module.css';
import { tokenNear } from './token-near.ts';
import { tracksOf } from './track.ts';

type TokenMenuProps = {
  /** What the tokens are drawn over: a press on it that is no button's may be a token's. */
  readonly stage: RefObject<HTMLElement | null>;
  readonly geometry: Geometry;
  readonly links: MapLayout['links'];
};

type Pressed = {
  readonly x: number;
  readonly y: number;
  readonly activation: string;
  readonly from: string;
  readonly to: string;
};

/** The faults of a token that is pressed; by keyboard they are at its place, as every op's are. */
export function TokenMenu({ stage, geometry, links }: TokenMenuProps): ReactElement | null {
  const texts = useTexts();
  const actions = useActions();
  const faults = useLab((state) => state.faults);
  const processes = useLab((state) => state.processes);
  const isWatching = useLab((state) => state.role === 'watching');
  const isReduced = usePrefersLessMotion();
  const tracks = useMemo(() => tracksOf(geometry, links), [geometry, links]);
  const [pressed, setPressed] = useState<Pressed | null>(null);

  useEffect(() => {
    const element = stage.current;
    if (element === null || isWatching) return;
    const onClick = (event: MouseEvent): void => {
      if (event.target instanceof Element && event.target.closest('button') !== null) return;
      const box = element.getBoundingClientRect();
      const [x, y] = [event.clientX - box.x, event.clientY - box.y];
      const token = tokenNear(actions.flights(), tracks, isReduced, x, y);
      if (token !== null) setPressed({ x, y, ...token });
    };
    element.addEventListener('click', onClick);
    return () => element.removeEventListener('click', onClick);
  }, [stage, actions, tracks, isReduced, isWatching]);

  if (pressed === null) return null;
  const { x, y, activation, from, to } = pressed;
  const link = links.find((one) => joins(one, from, to));
  const here = faults.filter(
    ({ at }) =>
      (at.kind === 'op' && at.activation === activation) || (at.kind === 'link' && at.link === link?.id),
  );
  const place = processes.find((process) => process.activation === activation)?.place ?? from;
  const where =
    link === undefined
      ? whoOf(activation, place, texts)
      : texts.controls.faults.link(...linkNames(link.id, texts));
  return (
    <FaultMenu
      label={texts.controls.faults.of(where)}
      faults={here}
      isOpen
      onOpenChange={(isOpen) => {
        if (!isOpen) setPressed(null);
      }}
      trigger={<span className={styles['pressed']} style={{ left: x, top: y }} aria-hidden="true" />}
    />
  );
}

const joins = (link: { readonly from: string; readonly to: string }, a: string, b: string): boolean =>
  (link.from === a && link.to === b) || (link.from === b && link.to === a);
