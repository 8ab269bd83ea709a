export function* atSite<R>(file: string, line: number, inner: Generator<string, R>): Generator<string, R> {
  let next = inner.next();
  while (next.done !== true) {
    yield `${file}:${line}`;
    next = inner.next();
  }
  return next.value;
}
