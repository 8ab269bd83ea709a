import * as v from 'valibot';

/** The longest id that a sender may give. Names that the machine makes of it are longer. */
const idLengthMax = 100;

/** What an aggregate may be called, in a command or in another aggregate's data. */
export const idShape = v.pipe(v.string(), v.nonEmpty(), v.maxLength(idLengthMax));

/**
 * One value of a command's data: what it may be (`shape`), and what a form needs to ask for it. A number
 * that a rule of the domain refuses fits all the same.
 */
export const field = {
  text: (initial: string, lengthMax: number) =>
    ({ kind: 'text', initial, lengthMax, shape: v.pipe(v.string(), v.maxLength(lengthMax)) }) as const,
  number: (initial: number, min: number, max: number) =>
    ({
      kind: 'number',
      initial,
      min,
      max,
      shape: v.pipe(v.number(), v.minValue(min), v.maxValue(max)),
    }) as const,
  /** Several texts; a form takes them with commas between them. */
  list: (initial: readonly string[], countMax: number, lengthMax: number) => {
    const item = v.pipe(v.string(), v.maxLength(lengthMax));
    const shape = v.pipe(v.array(item), v.maxLength(countMax), v.readonly());
    return { kind: 'list', initial, countMax, lengthMax, shape } as const;
  },
  /** The id of an aggregate of that type. */
  reference: (aggregateType: string, initial: string) =>
    ({ kind: 'reference', aggregateType, initial, lengthMax: idLengthMax, shape: idShape }) as const,
};

/** A field that came later: a command of an older file, link or run lacks it, and stays as it is. */
export const added = <One extends Field>(one: One) => ({ ...one, isAdded: true }) as const;

export type Field = ReturnType<(typeof field)[keyof typeof field]> & { readonly isAdded?: true };
