/** The modules that a script names in full. `eager` ones load with it; `lazy` ones when the script asks for them. */
export interface ScriptImports {
  readonly eager: readonly string[];
  readonly lazy: readonly string[];
}

/** Reads the imports of a bundled module by their shape. Addresses put together at run time are not seen. */
export function readScriptImports(script: string): ScriptImports {
  const relative = String.raw`["'](\.{0,2}/[^"'\s]+)["']`;
  const find = (pattern: string) =>
    [...script.matchAll(new RegExp(pattern, 'g'))].flatMap(([, href]) => (href ? [href] : []));
  return {
    eager: find(String.raw`\b(?:import|from)\s*${relative}`),
    lazy: find(String.raw`\bimport\(\s*${relative}`),
  };
}
