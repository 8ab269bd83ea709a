import { ReactFlow, type EdgeTypes, type NodeTypes } from '@xyflow/react';
import { useMemo, useState, type ReactElement } from 'react';
import type { PlaceId } from '../../kernel/terms/names.ts';
import type { PlacePicture } from '../../app/stage/picture.ts';
import { isSameData } from '../lab/use-stable.ts';
import type { Geometry } from './ground/geometry.ts';
import type { MapPlan } from './layout/lay-out-map.ts';
import type { SceneLink, ScenePlace } from './ground/scene-parts.ts';
import { LinkEdge, type LinkEdgeType } from './link-edge.tsx';
import { isTaken, wireWord } from './wire-word.ts';
import { PlaceNode, type PlaceNodeType } from './places/place-node.tsx';

const nodeTypes: NodeTypes = { place: PlaceNode };
const edgeTypes: EdgeTypes = { link: LinkEdge };
const stillViewport = { x: 0, y: 0, zoom: 1 };

type MapFlowProps = {
  readonly places: readonly ScenePlace[];
  readonly links: readonly SceneLink[];
  readonly pictures: ReadonlyMap<PlaceId, PlacePicture>;
  readonly plan: MapPlan;
  readonly geometry: Geometry;
};

/** React Flow with everything switched off that edits: the map is looked at, its buttons are pressed. */
export function MapFlow({ places, links, pictures, plan, geometry }: MapFlowProps): ReactElement {
  const [kept] = useState((): Kept => ({ nodes: new Map(), edges: new Map() }));
  const nodes = useMemo(
    () => nodesOf({ places, pictures, plan, geometry }, kept.nodes),
    [places, pictures, plan, geometry, kept],
  );
  const edges = useMemo(() => edgesOf(links, places, geometry, kept.edges), [links, places, geometry, kept]);
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
      attributionPosition="bottom-right"
      role="presentation"
    />
  );
}

type Parts = Pick<MapFlowProps, 'places' | 'pictures' | 'plan' | 'geometry'>;
type Kept = { readonly nodes: Map<string, PlaceNodeType>; readonly edges: Map<string, LinkEdgeType> };

/** A node is the same object for as long as it shows the same at the same spot: a move redraws what it has changed. */
function nodesOf({ places, pictures, plan, geometry }: Parts, kept: Kept['nodes']): PlaceNodeType[] {
  return places.flatMap((place): readonly PlaceNodeType[] => {
    const box = geometry.boxes[place.id];
    const picture = pictures.get(place.id);
    const shown = plan.plans[place.id];
    if (box === undefined || picture === undefined || shown === undefined) return [];
    const { isColumn } = geometry;
    const { hasAllRails, isDense } = plan.folding;
    const before = kept.get(place.id);
    const fresh = { place, picture, plan: shown, isColumn, isDense, hasAllRails };
    const data = before !== undefined && isSameData(before.data, fresh) ? before.data : fresh;
    const { x, y, width, height } = box;
    const node: PlaceNodeType = {
      id: place.id,
      type: 'place',
      position: { x, y },
      width,
      measured: { width, height },
      data,
      style: { pointerEvents: 'all' },
    };
    const isSame = before?.data === data && isAtSameSpot(before, node);
    const shownAs = isSame ? before : node;
    kept.set(place.id, shownAs);
    return [shownAs];
  });
}

const isAtSameSpot = (a: PlaceNodeType, b: PlaceNodeType): boolean =>
  a.position.x === b.position.x &&
  a.position.y === b.position.y &&
  a.width === b.width &&
  a.measured?.height === b.measured?.height;

/** So is an edge for as long as it goes the same way. */
function edgesOf(
  links: readonly SceneLink[],
  places: readonly ScenePlace[],
  { paths, unit }: Geometry,
  kept: Kept['edges'],
): LinkEdgeType[] {
  const roles = new Map(places.map(({ id, role }) => [id, role]));
  return links.flatMap(({ id, from, to }) => {
    const path = paths[id];
    const [caller, called] = [roles.get(from), roles.get(to)];
    if (path === undefined || caller === undefined || called === undefined) return [];
    const own = { word: wireWord(caller, called), isTaken: isTaken(caller, called) };
    const data = { path, from, to, unit, ...own };
    const before = kept.get(id);
    const shownAs: LinkEdgeType =
      before !== undefined && isSameData(before.data, data)
        ? before
        : { id, type: 'link', source: from, target: to, data };
    kept.set(id, shownAs);
    return [shownAs];
  });
}
