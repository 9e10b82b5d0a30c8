/** Waits until something holds, turn by turn of the event loop; the test's own limit ends a wait in vain. */
export async function settled(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((resolve) => setTimeout(resolve));
}
