import { expect, onTestFinished, test, vi } from 'vitest';
import type { StageFlight, StageMotion } from '../../../../src/app/stage/flight/flight.ts';
import type { FlightSurface } from '../../../../src/ui/map/flight/begun-motion.ts';
import { flightBitmaps } from '../../../../src/ui/map/flight/flight-bitmap.ts';
import { flightColours } from '../../../../src/ui/map/flight/flight-colours.ts';
import { createFlightStage } from '../../../../src/ui/map/flight/flight-stage.ts';
import { thingRects } from '../../../../src/ui/map/flight/thing-rects.ts';
import '../../../../src/ui/theme/tokens.css';

const flight: StageFlight = {
  kind: 'flight',
  activation: 'relay',
  card: { kind: 'event', number: 3, name: 'OrderCreated' },
  from: { place: 'relay', thing: 'held relay/3' },
  to: { place: 'broker', thing: 'cell Order/0/"1"' },
  link: 'relay->broker',
  isAnswer: false,
  word: 'publish',
  ending: 'lands',
  isUnheard: false,
};

/** A relay above a broker, with a card in its hand and one in a cell. */
function stand(isReduced = false) {
  const map = document.body.appendChild(document.createElement('div'));
  map.style.cssText = 'position: relative; width: 600px; height: 400px';
  const put = (thing: string, x: number, y: number): HTMLElement => {
    const element = map.appendChild(document.createElement('span'));
    element.dataset['thing'] = thing;
    element.style.cssText = `position: absolute; left: ${x}px; top: ${y}px; width: 134px; height: 26px`;
    return element;
  };
  const held = put('held relay/3', 430, 40);
  const cell = put('cell Order/0/"1"', 100, 240);
  const canvas = map.appendChild(document.createElement('canvas'));
  [canvas.width, canvas.height] = [600, 400];
  const pen = canvas.getContext('2d');
  if (pen === null) throw new Error('the browser draws on canvases');
  const colours = flightColours(canvas);
  const surface: FlightSurface = {
    ground: {
      width: 600,
      height: 400,
      unit: 1,
      boxes: {
        relay: { x: 420, y: 20, width: 160, height: 80 },
        broker: { x: 20, y: 200, width: 560, height: 100 },
      },
      paths: {
        'relay->broker': [
          [500, 100],
          [500, 200],
        ],
      },
    },
    bitmaps: flightBitmaps(1, 1, colours),
    paper: { width: 600, height: 400, unit: 1, places: [], scale: 1, colours, isReduced },
    wordOf: ({ word }) => word,
  };
  const rects = thingRects(map);
  const stage = createFlightStage(rects, () => surface);
  onTestFinished(() => {
    stage.clear();
    rects.close();
    map.remove();
  });
  const begin = (motions: readonly StageMotion[], known: readonly string[] = []): void =>
    stage.begin({ motions, position: 7, known: new Set(known), rate: 1 });
  const frame = (nowMs: number): number | null => stage.frame(pen, nowMs, null);
  const isInked = (x: number, y: number): boolean => (pen.getImageData(x, y, 1, 1).data[3] ?? 0) > 200;
  return { stage, held, cell, begin, frame, isInked, pen };
}

const isSeen = (element: HTMLElement): boolean => getComputedStyle(element).visibility === 'visible';

test('what has not landed is out of sight, its room kept, and what it left stays until then', () => {
  const { held, cell, begin, frame } = stand();
  begin([flight]);
  expect([isSeen(held), isSeen(cell)]).toEqual([true, false]);
  frame(0);
  frame(880);
  expect(isSeen(cell)).toBe(false);
  frame(900);
  expect(isSeen(cell)).toBe(true);
});

test('what lay there before stays in sight', () => {
  const { cell, begin, frame } = stand();
  begin([flight], ['cell Order/0/"1"']);
  frame(0);
  expect(isSeen(cell)).toBe(true);
});

test('it is in the middle of the lane half-way, and can be pressed there and nowhere else', () => {
  const { stage, begin, frame, isInked } = stand();
  begin([flight]);
  frame(0);
  frame(420);
  const found = stage.flightAt(330, 150);
  expect(found).toMatchObject({ position: 7, flight: { activation: 'relay' } });
  expect(found?.y).toBeCloseTo(150, 0);
  expect(isInked(Math.round(found?.x ?? 0) - 55, 150)).toBe(true);
  expect(stage.flightAt(330, 320)).toBeNull();
});

test('things are measured once and not frame by frame, for as long as the map stays as it is', () => {
  const { cell, begin, frame } = stand();
  const looks = vi.spyOn(Element.prototype, 'getBoundingClientRect');
  onTestFinished(() => looks.mockRestore());
  begin([flight, { kind: 'settle', things: ['cell Order/0/"1"'] }]);
  frame(0);
  const countThen = looks.mock.calls.length;
  for (let ms = 10; ms < 800; ms += 10) frame(ms);
  expect(looks.mock.calls.length).toBe(countThen);
  cell.style.left = '60px';
  frame(810);
  expect(looks.mock.calls.length).toBeGreaterThan(countThen);
});

test('a flight goes to where its cell has moved to while it was under way', () => {
  const { stage, cell, begin, frame } = stand();
  begin([flight]);
  frame(0);
  frame(820);
  const before = stage.flightAt(167, 253);
  cell.style.left = `${String(cell.offsetLeft + 300)}px`;
  frame(821);
  expect(before).not.toBeNull();
  expect(stage.flightAt(167, 253)).toBeNull();
});

test('once all is still nothing is drawn any more and no frame is asked for', () => {
  const { begin, frame, isInked } = stand();
  begin([flight, { kind: 'settle', things: ['cell Order/0/"1"'] }]);
  expect(frame(0)).toBe(0);
  expect(frame(1_400)).toBe(0);
  expect(frame(1_600)).toBeNull();
  expect(isInked(330, 150)).toBe(false);
});

test('a jump ends all that is under way at once', () => {
  const { stage, cell, begin, frame } = stand();
  begin([flight]);
  frame(0);
  stage.clear();
  expect(isSeen(cell)).toBe(true);
  expect(frame(100)).toBeNull();
});

test('without motion it stands where it began, half-way, and where it lands, and nowhere between', () => {
  const { stage, begin, frame } = stand(true);
  begin([flight]);
  frame(0);
  const at = (ms: number): readonly (number | undefined)[] => {
    frame(ms);
    const found = [497, 330, 300, 167].flatMap((x) =>
      [50, 150, 253].flatMap((y) => stage.flightAt(x, y) ?? []),
    );
    return [found[0]?.x, found[0]?.y].map((value) => (value === undefined ? undefined : Math.round(value)));
  };
  expect(at(10)).toEqual(at(290));
  expect(at(310)).toEqual(at(590));
  expect(at(290)).not.toEqual(at(310));
  expect(at(610)).toEqual([167, 253]);
});

test('without motion each picture is drawn once, and again where the map has moved under it', () => {
  const { cell, begin, frame, pen } = stand(true);
  const drawn = vi.spyOn(pen, 'clearRect');
  begin([flight]);
  const drawnUntil = (fromMs: number, toMs: number): number => {
    drawn.mockClear();
    for (let ms = fromMs; ms < toMs; ms += 10) frame(ms);
    return drawn.mock.calls.length;
  };
  expect(drawnUntil(0, 900)).toBe(3);
  // The paper is left empty, once.
  expect(drawnUntil(900, 1000)).toBe(1);
  begin([flight]);
  expect([frame(1000), frame(1100), frame(1300), frame(1899), frame(1900)]).toEqual([300, 200, 300, 1, null]);
  begin([flight]);
  frame(2000);
  expect(drawnUntil(2010, 2100)).toBe(0);
  cell.style.left = '60px';
  expect(drawnUntil(2110, 2200)).toBe(1);
});

test('what has bounced is never hidden, and is back where it was', () => {
  const { stage, cell, begin, frame } = stand();
  begin([{ ...flight, ending: 'bounces', to: { place: 'broker', thing: null } }]);
  frame(0);
  expect(isSeen(cell)).toBe(true);
  frame(890);
  expect(stage.flightAt(497, 53)).not.toBeNull();
});
