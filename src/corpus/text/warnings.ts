import { mayNameMirror } from './links/mirrors.ts';
import { findLinks } from './links.ts';

/** Something that a curator should look at; where it stands is added by whoever knows the file. */
export interface TextWarning {
  readonly rule: string;
  readonly message: string;
  readonly hint: string;
}

/** What a curator should know about a text and its repair. */
export function findWarnings(raw: string, truncated: boolean): readonly TextWarning[] {
  return [...warnOfMirrors(raw), ...(truncated ? [warnOfTruncation(raw)] : [])];
}

function warnOfMirrors(raw: string): readonly TextWarning[] {
  if (!mayNameMirror.test(raw)) return [];
  return findLinks(raw).flatMap(({ mirror, link }) => {
    if (mirror === undefined) return [];
    const message = `The host ${mirror} only passes on what another one publishes; it is not linked.`;
    const hint = link
      ? `Readers see ${link.url} instead. Check it, and write it into the listing if it is right.`
      : 'Find the address that the authors gave, and write it into the listing.';
    return [{ rule: 'mirror-host', message, hint }];
  });
}

function warnOfTruncation(raw: string): TextWarning {
  const end = raw.trim().slice(-40);
  return {
    rule: 'truncated-abstract',
    message: `The abstract breaks off: “…${end}”.`,
    hint: 'The page says so. Complete the abstract in the listing if you have it.',
  };
}
