import { generic } from './generic/profile';
import { hebei } from './hebei/profile';
import type { Profile } from './profile';
import { shanxi } from './shanxi/profile';

export * from './generic/columns';
export * from './generic/rows';
export { generic } from './generic/profile';
export * from './generic/tables';
export type { LayoutSign, Profile, ProfileVersion } from './profile';
export { NATIONAL_SECTIONS } from './sections';

/** The built-in profiles; `generic` last, for whatever no province claims. */
export const profiles: readonly Profile[] = [shanxi, hebei, generic];

/** The profile with a version of this id (`shanxi-2024`), or of this province. */
export function profileById(id: string, among: readonly Profile[] = profiles): Profile | undefined {
  return among.find(
    (profile) => profile.province === id || profile.versions.some((version) => version.id === id),
  );
}

/** The version for a budget year: the newest that is not later; the oldest where all are. */
export function versionFor(profile: Profile, year: number | null): string {
  let [chosen] = profile.versions;
  for (const version of profile.versions) {
    if (year === null || version.fromYear <= year) chosen = version;
  }
  return chosen.id;
}
