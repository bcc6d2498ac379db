import { readRecords } from './read-records.ts';
import { siteInfoSchema } from './site-info.ts';

/** Name, address and settings of this site. */
export const site = readRecords('site', siteInfoSchema);
