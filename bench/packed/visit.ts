/** Is given the world that a move leads to. */
export type Visit = (a: number, b: number, c: number, d: number) => void;

/** Is told what a move breaks, as bits. */
export type Broke = (promises: number) => void;
