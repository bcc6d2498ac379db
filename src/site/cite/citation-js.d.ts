/** What is used of citation-js, which has no types of its own. */
declare module '@citation-js/core' {
  export const plugins: {
    readonly input: {
      /** Reads text of any format it knows as CSL-JSON items. Throws on what it cannot read. */
      chain(text: string, options: { readonly generateGraph: false }): readonly CslJson[];
      /** Takes one step alone: BibTeX as its entries, with fields as written. */
      chainLink(text: string): unknown;
    };
  };
  type CslJson = Readonly<Record<string, unknown>>;
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
