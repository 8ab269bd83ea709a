/**
 * What a move can read and write, as sets of bits: a bit stands for one shared thing. What is only added
 * to comes out the same in whichever order it is added to.
 */
export type Access = { readonly reads: bigint; readonly writes: bigint; readonly adds: bigint };

export const nothing: Access = { reads: 0n, writes: 0n, adds: 0n };

export function both(a: Access, b: Access): Access {
  return { reads: a.reads | b.reads, writes: a.writes | b.writes, adds: a.adds | b.adds };
}

export function together(accesses: readonly Access[]): Access {
  return accesses.reduce(both, nothing);
}

/** Whether two moves may disturb each other: then their order may count. */
export function conflict(a: Access, b: Access): boolean {
  return (
    (a.writes & (b.reads | b.writes | b.adds)) !== 0n ||
    (b.writes & (a.reads | a.adds)) !== 0n ||
    (a.adds & b.reads) !== 0n ||
    (a.reads & b.adds) !== 0n
  );
}

export function covers(a: Access, b: Access): boolean {
  return (b.reads & ~a.reads) === 0n && (b.writes & ~a.writes) === 0n && (b.adds & ~a.adds) === 0n;
}

/** Numbers the shared things by their names. */
export type Things = {
  readonly reading: (...names: readonly string[]) => Access;
  readonly writing: (...names: readonly string[]) => Access;
  readonly adding: (...names: readonly string[]) => Access;
};

export function createThings(): Things {
  const bits = new Map<string, bigint>();
  const bitsOf = (names: readonly string[]): bigint => {
    let all = 0n;
    for (const name of names) {
      const bit = bits.get(name) ?? 1n << BigInt(bits.size);
      bits.set(name, bit);
      all |= bit;
    }
    return all;
  };
  return {
    reading: (...names) => ({ ...nothing, reads: bitsOf(names) }),
    writing: (...names) => ({ ...nothing, writes: bitsOf(names) }),
    adding: (...names) => ({ ...nothing, adds: bitsOf(names) }),
  };
}
