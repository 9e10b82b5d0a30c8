/** A value that can be watched. */
export interface Store<T> {
  get(): T;
  /** Merges a change and tells every listener once. */
  set(change: Partial<T>): void;
  /** Calls back after every change until the returned function is called. */
  subscribe(listener: () => void): () => void;
}

export function createStore<T extends object>(initial: T): Store<T> {
  let value = initial;
  const listeners = new Set<() => void>();
  return {
    get: () => value,
    set(change) {
      value = { ...value, ...change };
      for (const listener of [...listeners]) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
