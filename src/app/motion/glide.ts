import type { FrameSource } from './player.ts';

/** Moves the shown time on to an instant within a moment, so that a single step can be followed. */
export type Glide = {
  /** Resolves with true when the time is there, with false if it was interrupted on its way. */
  readonly to: (targetMs: number) => Promise<boolean>;
  /** Lets a glide that is under way arrive at once: keys are pressed faster than tokens fly. */
  readonly hurry: () => void;
  /** Stops a glide where it is: a fault that strikes while a token flies out strikes first (K6). */
  readonly interrupt: () => void;
};

export type GlideOptions = {
  readonly frames: FrameSource;
  readonly shownMs: () => number;
  readonly setShownMs: (nowMs: number) => void;
  readonly onMoving: (isMoving: boolean) => void;
  /** Whether motion is unwanted. */
  readonly isStill: () => boolean;
};

/** However slow a link is made, a step does not keep its reader waiting longer. Real time. */
const glideMsMax = 320;

export function createGlide(options: GlideOptions): Glide {
  const { frames, shownMs, setShownMs, onMoving, isStill } = options;
  let end: ((hasArrived: boolean) => void) | null = null;
  return {
    hurry: () => end?.(true),
    interrupt: () => end?.(false),
    to: (targetMs) =>
      new Promise((resolve) => {
        const startMs = shownMs();
        const wayMs = targetMs - startMs;
        if (wayMs <= 0 || isStill()) {
          resolve(true);
          return;
        }
        const takesMs = Math.min(glideMsMax, wayMs);
        let passedMs = 0;
        end = (hasArrived) => {
          end = null;
          frames.stop();
          if (hasArrived) setShownMs(targetMs);
          onMoving(false);
          resolve(hasArrived);
        };
        onMoving(true);
        frames.start((elapsedMs) => {
          passedMs += elapsedMs;
          if (passedMs >= takesMs) end?.(true);
          else setShownMs(startMs + (wayMs * passedMs) / takesMs);
        });
      }),
  };
}
