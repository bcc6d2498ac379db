/**
 * What the site uses although not every browser has had it for long, by its key in the data set (which stands for all
 * below it), each with the reason why nothing is lost to a reader without it. Where a fallback can be written instead,
 * it is.
 */
const enhancements: Readonly<Record<string, string>> = {
  // Words and lines.
  'css.properties.text-wrap.pretty': 'lines break as they always did',
  'css.properties.hanging-punctuation': 'punctuation stays within the column',
  'css.properties.font-family.ui-monospace': 'the next font of the list is taken',
  'css.properties.text-size-adjust': 'a phone may enlarge text when it is turned sideways',
  'css.selectors.marker': 'numbers and triangles of lists have the colour and font of text',

  // Not in the data set under these names, although all phones and, for the teaser, all browsers have had them since
  // 2019; CSS Overflow 4 describes the teaser's for that reason.
  'css.properties.-webkit-box-orient': 'a teaser is shown in full',
  'css.properties.-webkit-line-clamp': 'a teaser is shown in full',
  'css.properties.-webkit-text-size-adjust': 'a phone may enlarge text when it is turned sideways',

  // Looks of what works the same without.
  'css.properties.accent-color': 'a ticked box has the colour of the system',
  'css.properties.cursor.pointer': 'on screens that are touched there is no pointer',
  'css.properties.cursor.help': 'on screens that are touched there is no pointer',
  'css.properties.scrollbar-gutter': 'a page that scrolls is narrower by its scroll bar',
  'css.properties.scrollbar-width': 'a scroll bar is as wide as the others',
  'css.properties.resize': 'a box for text scrolls and keeps its height, as on phones',
  'css.properties.forced-color-adjust': 'where colours cannot be forced, nothing needs exempting',
  'css.at-rules.page': 'paper has the margins that the browser gives it',

  // Speed.
  'css.properties.content-visibility':
    'what is below the window is laid out with the rest, and a long list takes longer',
  'css.properties.overflow-clip-margin': 'cards below the window have their numbers a moment later',

  // From page to page.
  'css.at-rules.view-transition': 'the next page appears at once',
  'css.properties.view-transition-name': 'the next page appears at once',
  'css.selectors.view-transition-group': 'the next page appears at once',
  'html.elements.script.type.speculationrules': 'the next page is fetched at the click',
  'api.Navigation.activation': 'a page is taken to come after another of this site',
  'api.NavigationActivation.from': 'a page is taken to come after another of this site',

  // Input.
  'html.global_attributes.autocapitalize': 'a phone may begin with a capital, which finds the same',
  'api.KeyboardEvent.isComposing': 'keys typed into a box are no shortcuts in any case',
  'api.Window.open': 'a phone, which opens a tab in its own way, has no Ctrl Enter',
};

/** All keys that are listed. */
export const enhancementKeys: readonly string[] = Object.keys(enhancements);

/** The listed key that stands for a key of the data set, if any. */
export function findEnhancement(key: string): string | undefined {
  return enhancementKeys.find((listed) => key === listed || key.startsWith(`${listed}.`));
}
