export function* op(name: string): Generator<string, void> {
  yield name;
}

export function* opOutsideSystem(): Generator<string, void> {
  yield* op('unmarked');
}
