/** Works something out when it is first asked for. */
export function once<T>(work: () => T): () => T {
  let done: T | undefined;
  return () => (done ??= work());
}
