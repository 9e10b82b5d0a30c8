/**
 * The one place that knows office-js-helpers, loaded only when asked for. Of its parts only the names of host and platform
 * are used: they stand on the about page, to be quoted in a report.
 */
export async function describeHost(): Promise<string> {
  const { Utilities } = await import('@microsoft/office-js-helpers');
  return [Utilities.host, Utilities.platform].filter(Boolean).join(' · ');
}
