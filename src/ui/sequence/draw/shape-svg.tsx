import type { ReactElement } from 'react';
import { letterSize, type Shape } from './shape.ts';

/** The shapes as they stand on the page, in the page's colours. */
export function ShapeSvg({ shapes }: { readonly shapes: readonly Shape[] }): ReactElement {
  // They have no names, and none outlives the row that it is drawn in.
  return (
    <>
      {shapes.map((shape, index) => (
        <Drawn key={index} shape={shape} />
      ))}
    </>
  );
}

function Drawn({ shape }: { readonly shape: Shape }): ReactElement {
  switch (shape.kind) {
    case 'line': {
      const { from, to, ink, width, dash } = shape;
      return (
        <line
          x1={from[0]}
          y1={from[1]}
          x2={to[0]}
          y2={to[1]}
          stroke={`var(${ink})`}
          strokeWidth={width}
          strokeDasharray={dash}
        />
      );
    }
    case 'box': {
      const { at, width, height, ground } = shape;
      return <rect x={at[0]} y={at[1]} width={width} height={height} fill={`var(${ground})`} />;
    }
    case 'area':
      return <polygon points={shape.corners.join(' ')} fill={`var(${shape.ink})`} />;
    case 'text': {
      const { at, anchor, ink, ground, text } = shape;
      return (
        <text
          x={at[0]}
          y={at[1]}
          textAnchor={anchor}
          fontSize={letterSize}
          fill={`var(${ink})`}
          stroke={`var(${ground})`}
          strokeWidth={4}
          strokeLinejoin="round"
          paintOrder="stroke"
        >
          {text}
        </text>
      );
    }
  }
}
