import { ReactFlow, type EdgeTypes, type NodeTypes } from '@xyflow/react';
import { useMemo, useState, type ReactElement } from 'react';
import type { Picture } from '../../app/stage/picture.ts';
import type { Geometry } from './ground/geometry.ts';
import type { MapPlan } from './layout/lay-out-map.ts';
import type { SceneLink, ScenePlace } from './ground/scene-parts.ts';
import { LinkEdge, type LinkEdgeType } from './link-edge.tsx';
import { PlaceNode, type PlaceNodeData, type PlaceNodeType } from './places/place-node.tsx';

const nodeTypes: NodeTypes = { place: PlaceNode };
const edgeTypes: EdgeTypes = { link: LinkEdge };
const stillViewport = { x: 0, y: 0, zoom: 1 };

type MapFlowProps = {
  readonly places: readonly ScenePlace[];
  readonly links: readonly SceneLink[];
  readonly picture: Picture;
  readonly plan: MapPlan;
  readonly geometry: Geometry;
};

/** React Flow with everything switched off that edits: the map is looked at, its buttons are pressed. */
export function MapFlow({ places, links, picture, plan, geometry }: MapFlowProps): ReactElement {
  const [kept] = useState((): Kept => new Map());
  const nodes = useMemo(
    () => nodesOf({ places, picture, plan, geometry }, kept),
    [places, picture, plan, geometry, kept],
  );
  const edges = useMemo(() => edgesOf(links, places, geometry), [links, places, geometry]);
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

type Parts = Pick<MapFlowProps, 'places' | 'picture' | 'plan' | 'geometry'>;
type Kept = Map<string, { readonly text: string; readonly data: PlaceNodeData }>;

/** What a place shows is the same object for as long as it says the same: a move redraws what it has changed. */
function nodesOf({ places, picture, plan, geometry }: Parts, kept: Kept): PlaceNodeType[] {
  return places.flatMap((place): readonly PlaceNodeType[] => {
    const box = geometry.boxes[place.id];
    const own = picture.places.find(({ id }) => id === place.id);
    const shown = plan.plans[place.id];
    if (box === undefined || own === undefined || shown === undefined) return [];
    const fresh: PlaceNodeData = {
      place,
      picture: own,
      plan: shown,
      isColumn: geometry.isColumn,
      hasAllRails: plan.folding.hasAllRails,
    };
    const text = JSON.stringify(fresh);
    const before = kept.get(place.id);
    const data = before?.text === text ? before.data : fresh;
    kept.set(place.id, { text, data });
    const { x, y, width, height } = box;
    return [
      {
        id: place.id,
        type: 'place',
        position: { x, y },
        width,
        measured: { width, height },
        data,
        style: { pointerEvents: 'all' },
      },
    ];
  });
}

function edgesOf(
  links: readonly SceneLink[],
  places: readonly ScenePlace[],
  { paths, unit }: Geometry,
): LinkEdgeType[] {
  const roles = new Map(places.map(({ id, role }) => [id, role]));
  return links.flatMap(({ id, from, to }) => {
    const path = paths[id];
    if (path === undefined) return [];
    const isTaken = takes(roles.get(from), roles.get(to));
    return [{ id, type: 'link', source: from, target: to, data: { path, from, to, unit, isTaken } }];
  });
}

type Role = ScenePlace['role'] | undefined;

const takers: readonly Role[] = [
  'handler',
  'command-handler',
  'process-manager',
  'projection',
  'notification',
  'person',
];

/** A relay takes rows, readers and handlers take messages: what flows there comes to who asks for it. */
function takes(caller: Role, called: Role): boolean {
  if (called === 'broker') return takers.includes(caller);
  return (
    called === 'database' && (caller === 'relay' || caller === 'projection' || caller === 'notification')
  );
}
