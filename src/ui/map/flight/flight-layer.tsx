import type { MapGround } from '../ground/geometry.ts';
import { useEffect, useRef, useState, type ReactElement, type RefObject } from 'react';
import { useLabStore } from '../../lab/lab-context.tsx';
import { useTexts } from '../../lab/texts-context.tsx';
import { usePrefersLessMotion } from '../../parts/hooks/use-media.ts';
import { useThemeCount } from '../../theme/use-theme-count.ts';
import styles from './flight.module.css';
import { flightBitmaps } from './flight-bitmap.ts';
import { flightColours } from './flight-colours.ts';
import { FlightMenu } from './flight-menu.tsx';
import type { FlightSurface } from './begun-motion.ts';
import { createFlightStage, type FlightInSight, type FlightStage } from './flight-stage.ts';
import { seenBetween } from './seen-between.ts';
import { thingRects } from './thing-rects.ts';

type FlightLayerProps = {
  /** The map's own box, in which all things are. */
  readonly root: RefObject<HTMLElement | null>;
  readonly ground: MapGround;
};

const scaleMax = 2;

/** What moves, on one canvas over the map: React draws what stays, never a frame. */
export function FlightLayer({ root, ground }: FlightLayerProps): ReactElement {
  const canvas = useRef<HTMLCanvasElement>(null);
  const stage = useRef<FlightStage>(null);
  const surface = useRef<FlightSurface>(null);
  const store = useLabStore();
  const texts = useTexts();
  const isReduced = usePrefersLessMotion();
  const themeCount = useThemeCount();
  const [pressed, setPressed] = useState<FlightInSight | null>(null);
  const { words } = texts.stage.flights;
  const scale = Math.min(scaleMax, window.devicePixelRatio);

  useEffect(() => {
    const element = canvas.current;
    if (element === null) return;
    element.dataset['themes'] = String(themeCount);
    const { width, height, unit, boxes } = ground;
    const colours = flightColours(element);
    element.width = Math.round(width * scale);
    element.height = Math.round(height * scale);
    surface.current = {
      ground,
      bitmaps: flightBitmaps(unit, scale, colours),
      paper: { width, height, unit, places: Object.values(boxes), scale, colours, isReduced },
      wordOf: ({ word }) => words[word],
    };
  }, [ground, scale, isReduced, themeCount, words]);

  useEffect(() => {
    const pen = canvas.current?.getContext('2d') ?? null;
    const map = root.current;
    if (pen === null || map === null) return;
    const rects = thingRects(map);
    const made = createFlightStage(rects, () => {
      if (surface.current === null) throw new Error('what is drawn on is there before anything flies');
      return surface.current;
    });
    stage.current = made;
    const frames = runFrames(pen, made, store);
    rects.listen(frames.wakeEarly);
    return () => {
      frames.stop();
      made.clear();
      rects.close();
      stage.current = null;
    };
  }, [root, store]);

  useEffect(() => pressesOn(root.current, stage, setPressed), [root]);

  return (
    <>
      <canvas ref={canvas} className={styles['canvas']} aria-hidden="true" data-flights="" />
      {pressed !== null && <FlightMenu inSight={pressed} onClose={() => setPressed(null)} />}
    </>
  );
}

/** Draws while something moves and sleeps when nothing does; a hidden tab gets no frames at all. */
function runFrames(
  pen: CanvasRenderingContext2D,
  stage: FlightStage,
  store: ReturnType<typeof useLabStore>,
): { readonly wakeEarly: () => void; readonly stop: () => void } {
  let handle = 0;
  let alarm: ReturnType<typeof setTimeout> | null = null;
  const frame = (nowMs: number): void => {
    handle = 0;
    const { followed } = store.getState();
    const inMs = stage.frame(pen, nowMs, followed?.activations ?? null);
    if (inMs === 0) wake();
    else if (inMs !== null) alarm = setTimeout(wake, inMs);
  };
  const forgetAlarm = (): void => {
    if (alarm !== null) clearTimeout(alarm);
    alarm = null;
  };
  const wake = (): void => {
    forgetAlarm();
    if (handle === 0) handle = requestAnimationFrame(frame);
  };
  const unsubscribe = store.subscribe((now, before) => {
    if (now.position === before.position && now.runId === before.runId) return;
    // What still flies goes on.
    if (now.isOnTheWay && now.runId === before.runId) return;
    const seen = seenBetween(before, now);
    if (seen.length === 0) stage.clear();
    for (const one of seen) stage.begin(one);
    wake();
  });
  return {
    wakeEarly: () => {
      if (alarm !== null) wake();
    },
    stop: () => {
      unsubscribe();
      forgetAlarm();
      cancelAnimationFrame(handle);
    },
  };
}

/** A press that is no button's may be one on what flies. */
function pressesOn(
  map: HTMLElement | null,
  stage: RefObject<FlightStage | null>,
  onPress: (inSight: FlightInSight) => void,
): (() => void) | undefined {
  if (map === null) return undefined;
  const onClick = (event: MouseEvent): void => {
    const box = map.getBoundingClientRect();
    const found = stage.current?.flightAt(event.clientX - box.x, event.clientY - box.y) ?? null;
    if (found === null) return;
    event.preventDefault();
    event.stopPropagation();
    onPress(found);
  };
  map.addEventListener('click', onClick, { capture: true });
  return () => map.removeEventListener('click', onClick, { capture: true });
}
