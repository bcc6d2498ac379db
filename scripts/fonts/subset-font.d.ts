/** What is used here of a package that has no types of its own. */
declare module 'subset-font' {
  export default function subsetFont(
    font: Buffer,
    /** The characters to keep. */
    text: string,
    options: {
      readonly targetFormat: 'woff2';
      readonly variationAxes: Readonly<
        Record<string, { readonly min: number; readonly max: number }>
      >;
      /** Tags of the OpenType features to keep. */
      readonly keepFeatures: readonly string[];
    },
  ): Promise<Buffer>;
}
