import type { Flight } from '../../app/lab/lab-state.ts';

export type SpriteCargo = Flight['cargo'];
/** One small picture a cargo, drawn once a theme and copied per token. */
export type TokenSprites = Readonly<Record<SpriteCargo, CanvasImageSource>> & {
  readonly text: string;
  /** Of labels: the page's own. */
  readonly font: string;
  /** Around what is followed. */
  readonly halo: string;
  /** Behind a label. */
  readonly plate: string;
};

export const spriteSize = 22;

type Shape = (pen: CanvasRenderingContext2D) => void;

/** Shape and letter tell the cargo as well as its colour does. */
const looks: Readonly<
  Record<SpriteCargo, { readonly colour: string; readonly letter: string; readonly shape: Shape }>
> = {
  command: { colour: 'command', letter: 'C', shape: (pen) => pen.roundRect(3, 3, 16, 16, 3) },
  event: {
    colour: 'event',
    letter: 'E',
    shape: (pen) => pen.arc(11, 11, 9, 0, 2 * Math.PI),
  },
  query: {
    colour: 'plain',
    letter: '?',
    shape: (pen) => {
      pen.moveTo(11, 1.5);
      pen.lineTo(20.5, 11);
      pen.lineTo(11, 20.5);
      pen.lineTo(1.5, 11);
      pen.closePath();
    },
  },
  reply: { colour: 'plain', letter: '↩', shape: (pen) => pen.arc(11, 11, 8, 0, 2 * Math.PI) },
  mail: { colour: 'outside', letter: 'M', shape: (pen) => pen.rect(1.5, 4.5, 19, 13) },
};

/** Draws the pictures with the colours that the style sheet has for the element now. */
export function drawSprites(element: Element, scale: number): TokenSprites {
  const style = getComputedStyle(element);
  const colour = (name: string): string => style.getPropertyValue(`--${name}`).trim();
  const sprite = (cargo: SpriteCargo): HTMLCanvasElement => {
    const look = looks[cargo];
    const canvas = document.createElement('canvas');
    canvas.width = spriteSize * scale;
    canvas.height = spriteSize * scale;
    const pen = canvas.getContext('2d');
    if (pen === null) return canvas;
    pen.scale(scale, scale);
    pen.beginPath();
    look.shape(pen);
    pen.fillStyle = colour(look.colour);
    pen.fill();
    pen.lineWidth = 2;
    pen.strokeStyle = colour(`${look.colour}-line`);
    pen.stroke();
    pen.fillStyle = colour(`on-${look.colour}`);
    pen.font = `700 11px ${style.fontFamily}`;
    pen.textAlign = 'center';
    pen.textBaseline = 'middle';
    pen.fillText(look.letter, 11, 11.5);
    return canvas;
  };
  return {
    command: sprite('command'),
    event: sprite('event'),
    query: sprite('query'),
    reply: sprite('reply'),
    mail: sprite('mail'),
    font: `600 11px ${style.fontFamily}`,
    text: colour('text'),
    halo: colour('accent'),
    plate: colour('surface-1'),
  };
}
