import type { PanZoomInstance, PanZoomParams, XYDragInstance, XYHandle as Connecting } from '@xyflow/system';

/** All that React Flow draws with is its own; what follows takes the place of what it moves with (`still-flow.ts`). */
export * from '@xyflow/system';

const nothing = (): void => undefined;
const never = async (): Promise<false> => Promise.resolve(false);

/** A pane that stands where it was put. */
export function XYPanZoom({ viewport }: PanZoomParams): PanZoomInstance {
  const stand = async (): Promise<undefined> => Promise.resolve(undefined);
  return {
    update: nothing,
    destroy: nothing,
    getViewport: () => viewport,
    setViewport: stand,
    setViewportConstrained: stand,
    setScaleExtent: nothing,
    setTranslateExtent: nothing,
    scaleTo: never,
    scaleBy: never,
    syncViewport: nothing,
    setClickDistance: nothing,
  };
}

/** Nodes that nobody drags. */
export function XYDrag(): XYDragInstance {
  return { update: nothing, destroy: nothing };
}

/** Ends of links that nobody draws. */
export const XYHandle: typeof Connecting = {
  onPointerDown: nothing,
  isValid: () => ({ handleDomNode: null, isValid: false, connection: null, toHandle: null }),
};
