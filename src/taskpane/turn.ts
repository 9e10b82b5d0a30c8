/** Ends the task at hand, so that the page can draw and take clicks. */
export function turn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
