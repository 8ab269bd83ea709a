import { grown } from './grown.ts';

/**
 * Moves that some worlds can take, written down side by side, so that all the worlds that they lead to
 * can be asked for together. Each field has an array of its own.
 */
export type Candidates = {
  readonly clear: () => void;
  /** A move by its number, and the parts that come with it. */
  readonly add: (move: number, budget: number, sent: number, isNatural: boolean) => void;
  readonly count: () => number;
  /** The arrays are other ones after the next `add`. */
  readonly fields: () => Fields;
};

export type Fields = {
  readonly move: Int32Array;
  readonly budget: Int32Array;
  readonly sent: Int32Array;
  readonly isNatural: Int32Array;
  /** These are for whoever goes through the list: what is watched after the move, and the world's hash. */
  readonly watch: Int32Array;
  readonly laneA: Int32Array;
  readonly laneB: Int32Array;
  readonly laneC: Int32Array;
};

export function createCandidates(): Candidates {
  let size = 256;
  let count = 0;
  let fields = fieldsOf(size);
  let { move, budget, sent, isNatural } = fields;

  const enlarge = (): void => {
    size *= 2;
    move = grown(move, size);
    budget = grown(budget, size);
    sent = grown(sent, size);
    isNatural = grown(isNatural, size);
    fields = { ...fieldsOf(size), move, budget, sent, isNatural };
  };

  return {
    clear: () => {
      count = 0;
    },
    add: (number, used, sentPart, goesByItself) => {
      if (count === size) enlarge();
      move[count] = number;
      budget[count] = used;
      sent[count] = sentPart;
      isNatural[count] = goesByItself ? 1 : 0;
      count += 1;
    },
    count: () => count,
    fields: () => fields,
  };
}

const fieldsOf = (size: number) => ({
  move: new Int32Array(size),
  budget: new Int32Array(size),
  sent: new Int32Array(size),
  isNatural: new Int32Array(size),
  watch: new Int32Array(size),
  laneA: new Int32Array(size),
  laneB: new Int32Array(size),
  laneC: new Int32Array(size),
});
