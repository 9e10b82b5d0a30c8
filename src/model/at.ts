/**
 * What stands at an index that is known to be there. Throws a RangeError when nothing does: a made-up 0 or '' in its place would
 * be added up as if it had been read. Loops over every cell of a book write `list[index]!` instead (docs/decisions/0028).
 */
export function at<T>(list: ArrayLike<T>, index: number): T {
  const value = list[index];
  if (value === undefined) throw new RangeError(`nothing at ${index} of ${list.length}`);
  return value;
}

/** What a map holds under a key that is known to be in it. Throws a RangeError when it is not. */
export function entry<K, V>(map: ReadonlyMap<K, V>, key: K): V {
  const value = map.get(key);
  if (value === undefined) throw new RangeError(`no entry ${String(key)}`);
  return value;
}
