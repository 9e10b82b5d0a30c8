/** Types of published.js, which webpack loads as it stands. */
export declare function publishedManifest(manifest: string, base: string | undefined): string;
