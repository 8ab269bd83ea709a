import { useEffect, useMemo, useRef, type ReactElement } from 'react';
import type { MapLayout } from '../../scenarios/form/map-layout.ts';
import { useActions, useLabStore } from '../lab/lab-context.tsx';
import { usePrefersLessMotion } from '../parts/hooks/use-media.ts';
import { useThemeCount } from '../theme/use-theme-count.ts';
import { drawTokens, type TokenScene } from './draw-tokens.ts';
import type { Geometry } from './ground/geometry.ts';
import styles from './map.module.css';
import { drawSprites } from './token-sprites.ts';
import { tracksOf } from './track.ts';

const scaleMax = 2;

type TokenCanvasProps = {
  readonly geometry: Geometry;
  readonly links: MapLayout['links'];
};

/** All tokens on one canvas over the map: React draws the places, never a frame. */
export function TokenCanvas({ geometry, links }: TokenCanvasProps): ReactElement {
  const ref = useRef<HTMLCanvasElement>(null);
  const actions = useActions();
  const store = useLabStore();
  const isReduced = usePrefersLessMotion();
  const themeCount = useThemeCount();
  const tracks = useMemo(() => tracksOf(geometry, links), [geometry, links]);

  useEffect(() => {
    const canvas = ref.current;
    const pen = canvas?.getContext('2d') ?? null;
    if (canvas === null || pen === null) return;
    const scale = Math.min(scaleMax, window.devicePixelRatio);
    canvas.width = Math.round(geometry.width * scale);
    canvas.height = Math.round(geometry.height * scale);
    canvas.dataset['themes'] = String(themeCount);
    const scene: TokenScene = {
      width: geometry.width,
      height: geometry.height,
      scale,
      tracks,
      boxes: Object.values(geometry.boxes),
      sprites: drawSprites(canvas, scale),
      isReduced,
    };
    return runFrames(pen, scene, actions.flights, store);
  }, [geometry, tracks, isReduced, themeCount, actions, store]);

  return <canvas ref={ref} className={styles['tokens']} aria-hidden="true" />;
}

/** Draws while something moves and sleeps when nothing does; a hidden tab gets no frames at all. */
function runFrames(
  pen: CanvasRenderingContext2D,
  scene: TokenScene,
  flights: ReturnType<typeof useActions>['flights'],
  store: ReturnType<typeof useLabStore>,
): () => void {
  let frame = 0;
  let last = '';
  const draw = (): void => {
    frame = 0;
    const now = flights();
    const { isPlaying, isMoving, followed } = store.getState();
    drawTokens(pen, now, scene, followed?.activations ?? null);
    const sum = fingerprint(now);
    if (isPlaying || isMoving || sum !== last) frame = requestAnimationFrame(draw);
    last = sum;
  };
  const wake = (): void => {
    if (frame === 0) frame = requestAnimationFrame(draw);
  };
  const unsubscribe = store.subscribe(wake);
  wake();
  return () => {
    unsubscribe();
    cancelAnimationFrame(frame);
  };
}

function fingerprint(flights: ReturnType<ReturnType<typeof useActions>['flights']>): string {
  let sum = 0;
  for (const { progress } of flights) sum += progress;
  return `${flights.length} ${sum}`;
}
