/** Calls back once a frame with the real time that passed; a hidden page gets no frames. */
export type FrameSource = {
  readonly start: (onFrame: (elapsedMs: number) => void) => void;
  readonly stop: () => void;
};

/** Frames of the page. A long gap (a hidden tab, a sleeping laptop) counts as one short frame. */
export function pageFrames(): FrameSource {
  let handle: number | null = null;
  const elapsedMsMax = 250;
  return {
    start: (onFrame) => {
      if (handle !== null) return;
      let last = performance.now();
      const frame = (now: number): void => {
        const elapsedMs = Math.min(elapsedMsMax, Math.max(0, now - last));
        last = now;
        handle = requestAnimationFrame(frame);
        onFrame(elapsedMs);
      };
      handle = requestAnimationFrame(frame);
    },
    stop: () => {
      if (handle !== null) cancelAnimationFrame(handle);
      handle = null;
    },
  };
}
