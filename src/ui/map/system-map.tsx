import { ReactFlow, type NodeTypes, type EdgeTypes } from '@xyflow/react';
import '@xyflow/react/dist/base.css';
import { useLayoutEffect, useMemo, useRef, useState, type ReactElement } from 'react';
import { useLab } from '../lab/lab-context.tsx';
import { useStable } from '../lab/use-stable.ts';
import { useTexts } from '../lab/texts-context.tsx';
import { classes } from '../parts/classes.ts';
import type { MapLayout } from '../../scenarios/form/map-layout.ts';
import { FlightLayer } from './flight/flight-layer.tsx';
import { heightNeeded, layOutAcross, layOutDown, type Geometry } from './geometry.ts';
import { LinkEdge, type LinkEdgeType } from './link-edge.tsx';
import styles from './map.module.css';
import { PlaceList } from './place-list.tsx';
import { SignLayer } from './sign/sign-layer.tsx';
import { PlaceNode, type PlaceNodeType } from './place-node.tsx';

const nodeTypes: NodeTypes = { place: PlaceNode };
const edgeTypes: EdgeTypes = { link: LinkEdge };
const stillViewport = { x: 0, y: 0, zoom: 1 };
const heightMin = 380;

/** Narrower than this the lanes would be too narrow to read: they go top to bottom and scroll. */
const acrossWidthMin = 620;

/** The system from the command side to the query side, laid out for the room that there is. */
export function SystemMap(): ReactElement {
  const texts = useTexts();
  const layout = useStable(useLab((state) => state.layout));
  const ref = useRef<HTMLElement>(null);
  const stage = useRef<HTMLDivElement>(null);
  const size = useSize(ref);
  const isDown = size.width < acrossWidthMin;
  const geometry = useMemo(() => {
    if (size.width === 0) return null;
    return isDown
      ? layOutDown(layout, size.width)
      : layOutAcross(layout, size.width, Math.max(heightMin, heightNeeded(layout), size.height));
  }, [layout, size, isDown]);
  return (
    <section
      ref={ref}
      className={classes(styles['map'], isDown && styles['down'])}
      aria-label={texts.shell.panels.map}
    >
      <PlaceList />
      {geometry !== null && (
        <div
          ref={stage}
          className={styles['stage']}
          style={{ width: geometry.width, height: geometry.height }}
        >
          <Flow layout={layout} geometry={geometry} />
          <SignLayer root={stage} ground={geometry} />
          <FlightLayer root={stage} ground={geometry} />
        </div>
      )}
    </section>
  );
}

type FlowProps = { readonly layout: MapLayout; readonly geometry: Geometry };

/** React Flow with everything switched off that edits: the map is looked at, its buttons are pressed. */
function Flow({ layout, geometry }: FlowProps): ReactElement {
  const nodes = useMemo(() => nodesOf(layout, geometry), [layout, geometry]);
  const edges = useMemo(() => edgesOf(layout, geometry), [layout, geometry]);
  return (
    <ReactFlow
      nodes={nodes}
      edges={edges}
      nodeTypes={nodeTypes}
      edgeTypes={edgeTypes}
      viewport={stillViewport}
      minZoom={1}
      maxZoom={1}
      nodesDraggable={false}
      nodesConnectable={false}
      nodesFocusable={false}
      edgesFocusable={false}
      elementsSelectable={false}
      panOnDrag={false}
      panOnScroll={false}
      zoomOnScroll={false}
      zoomOnPinch={false}
      zoomOnDoubleClick={false}
      preventScrolling={false}
      disableKeyboardA11y
      attributionPosition="bottom-left"
      role="presentation"
    />
  );
}

function nodesOf({ places }: MapLayout, { boxes }: Geometry): PlaceNodeType[] {
  return places.flatMap((place) => {
    const box = boxes[place.id];
    if (box === undefined) return [];
    const { x, y, width, height } = box;
    return [
      {
        id: place.id,
        type: 'place',
        position: { x, y },
        width,
        height,
        data: { place },
        style: { pointerEvents: 'all' },
      },
    ];
  });
}

function edgesOf({ links }: MapLayout, { paths }: Geometry): LinkEdgeType[] {
  return links.flatMap(({ id, from, to }) => {
    const path = paths[id];
    if (path === undefined) return [];
    return [{ id, type: 'link', source: from, target: to, data: { path, from, to } }];
  });
}

function useSize(ref: React.RefObject<HTMLElement | null>): {
  readonly width: number;
  readonly height: number;
} {
  const [size, setSize] = useState({ width: 0, height: 0 });
  useLayoutEffect(() => {
    const element = ref.current;
    if (element === null) return;
    const measure = (): void => {
      const { clientWidth: width, clientHeight: height } = element;
      setSize((old) => (old.width === width && old.height === height ? old : { width, height }));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [ref]);
  return size;
}
