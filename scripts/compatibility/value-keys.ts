/** Groups of types under which browser-compat-data has functions. */
const groups = [
  '',
  '.color',
  '.image',
  '.gradient',
  '.transform-function',
  '.filter-function',
  '.easing-function',
  '.basic-shape',
];

/** Units of the window stand in the data by what their first letter means. */
const windowUnits = new Map([
  ['d', 'dynamic'],
  ['l', 'large'],
  ['s', 'small'],
]);

/** Units that the data have as part of a type. */
const plainUnits = new Map([
  ['px', 'css.types.length'],
  ['cm', 'css.types.length'],
  ['mm', 'css.types.length'],
  ['in', 'css.types.length'],
  ['pt', 'css.types.length'],
  ['ms', 'css.types.time'],
  ['s', 'css.types.time'],
  ['deg', 'css.types.angle'],
  ['turn', 'css.types.angle'],
  ['fr', 'css.properties.grid-template-columns'],
]);

export function toFunctionKeys(name: string): readonly string[] {
  return groups.map((group) => `css.types${group}.${name}`);
}

/** @param unit `rem`, `dvh`, `ms` … */
export function toUnitKeys(unit: string): readonly string[] {
  const plain = plainUnits.get(unit);
  if (plain !== undefined) return [plain];
  const size = /^[dls]v(?:h|w|i|b|min|max)$/.test(unit) && windowUnits.get(unit.charAt(0));
  return size
    ? [`css.types.length.viewport_percentage_units_${size}`]
    : [`css.types.length.${unit}`];
}
