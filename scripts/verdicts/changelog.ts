/** What CHANGELOG.md must say of results: a line “Rule set 2026.1, results 1a2b3c4d.” in every section of a version. */

const LINE = /^Rule set (\d{4}\.\d+), results ([0-9a-f]{8})\.$/m;
const CHANGED = 'Results on the same book change:';

interface Section {
  readonly heading: string;
  readonly text: string;
  readonly ruleSet: string | null;
  readonly results: string | null;
}

function sectionsOf(changelog: string): Section[] {
  return changelog
    .split(/^## /m)
    .slice(1)
    .map((part) => {
      const [heading = ''] = part.split('\n', 1);
      const line = LINE.exec(part);
      return { heading, text: part, ruleSet: line?.[1] ?? null, results: line?.[2] ?? null };
    });
}

/** A version that is out carries its day: “## 0.1.0 (2026-12-01)”. Its line stays as it is. */
export function isReleased(changelog: string): boolean {
  return /\(\d{4}-\d\d-\d\d\)$/.test(sectionsOf(changelog)[0]?.heading ?? '');
}

/** The changelog with the results of its newest section replaced. */
export function withResults(changelog: string, ruleSet: string, results: string): string {
  return changelog.replace(LINE, `Rule set ${ruleSet}, results ${results}.`);
}

/** What is wrong, as sentences; nothing when rule set, results and changelog agree. */
export function changelogFaults(changelog: string, ruleSet: string, results: string): string[] {
  const sections = sectionsOf(changelog);
  const faults = sections
    .filter((section) => section.ruleSet === null)
    .map(({ heading }) => `CHANGELOG.md, ${heading}: no line “Rule set …, results ….”`);
  const [newest] = sections;
  if (!newest || faults.length > 0) return newest ? faults : ['CHANGELOG.md has no section'];
  if (newest.ruleSet !== ruleSet)
    faults.push(`CHANGELOG.md, ${newest.heading}: rule set ${newest.ruleSet}, the rules say ${ruleSet}`);
  if (newest.results !== results)
    faults.push(`CHANGELOG.md, ${newest.heading}: results ${newest.results}, the rules give ${results}`);
  sections.slice(0, -1).forEach((section, index) => {
    const before = sections[index + 1];
    if (!before) return;
    const changed = section.results !== before.results;
    if (changed && section.ruleSet === before.ruleSet)
      faults.push(
        `CHANGELOG.md, ${section.heading}: other results than ${before.heading} under the same rule set`,
      );
    if (changed && !section.text.includes(CHANGED))
      faults.push(`CHANGELOG.md, ${section.heading}: says nothing under “${CHANGED}”`);
  });
  return faults;
}
