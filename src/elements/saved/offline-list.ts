/** What `<base>saved/offline.json` holds. */
export interface OfflineList {
  /** Changes whenever any paper, topic, listing, setting, script or style of the site does. */
  readonly edition: string;
  /** Scripts, styles and fonts, as addresses below the base path. */
  readonly files: readonly string[];
}
