/** The sign-up pitch of the source site, and who runs its list, as patterns; case does not matter. */
export const pitch =
  'get trending papers in your (?:email|e-mail) inbox(?: once a (?:day|week))?[!.]?';
export const byline = 'by ?AK and the research community';

/** Phrases that no title contains, so they can be cut from a line that has a title glued to them. */
const gluedPhrase = new RegExp(String.raw`^(?:${pitch}|${byline})\s*`, 'i');

/**
 * "Subscribe" is a word, so only a capital, a digit or a non-Latin letter right behind it shows that it is glued, or
 * one within the word behind it, as in "SubscribemOtter".
 */
const gluedSubscribe =
  /^Subscribe(?=[\p{Lu}\p{N}\p{Script=Greek}"“'‘([]|(?!rs?\p{Lu}|d\p{Lu})\p{Ll}{1,12}[\p{Lu}\p{N}])/u;

/** Right after the sign-up pitch a button is expected, so a lower-case title may follow it without a space too. */
const gluedSubscribeAfterPitch = /^Subscribe(?!rs?\b|d\b|\s|$)/;

/**
 * Cuts furniture that is glued to the front of a title, as in "SubscribeDistilled Feature Fields…".
 * @param afterPitch whether the line before was the sign-up pitch, which a "Subscribe" button follows.
 * @returns the text that is left; the same text where nothing is glued.
 */
export function cutGluedFurniture(text: string, afterPitch: boolean): string {
  const rest = text.replace(gluedPhrase, '');
  const cut = rest.replace(
    afterPitch || rest !== text ? gluedSubscribeAfterPitch : gluedSubscribe,
    '',
  );
  return cut === '' ? text : cut;
}

/** Whether the line is the sign-up pitch. */
export function isPitch(text: string): boolean {
  return gluedPhrase.test(text) && /^get/i.test(text);
}
