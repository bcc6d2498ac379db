/** An entry as it stands in a BibTeX file: the key, and the fields that tell which paper it is, as written. */
export interface BibtexEntry {
  readonly key: string;
  readonly title: string;
  readonly url: string;
}

const ENTRY = /@\s*(?!comment|string|preamble)[a-z]+\s*[{(]\s*([^\s,{}()]+)\s*[,})]/gi;

/** Reads the entries of a BibTeX file. Whatever is no entry is passed over; it never throws. */
export function readBibtex(text: string): BibtexEntry[] {
  const starts = [...text.matchAll(ENTRY)];
  return starts.map((start, index) => {
    const body = text.slice(start.index + start[0].length, starts[index + 1]?.index);
    return { key: start[1] ?? '', title: readField(body, 'title'), url: readField(body, 'url') };
  });
}

/** The value of a field without what encloses it; empty where the entry has no such field. */
function readField(body: string, name: string): string {
  const start = new RegExp(String.raw`(?:^|[\s,])${name}\s*=\s*`, 'i').exec(body);
  if (!start) return '';
  const value = body.slice(start.index + start[0].length);
  if (value.startsWith('{')) return readBraced(value);
  if (value.startsWith('"')) return readQuoted(value);
  return /^[^\s,}]*/.exec(value)?.[0] ?? '';
}

/** Up to the brace that closes the first one. BibTeX counts braces even after a backslash. */
function readBraced(value: string): string {
  let depth = 0;
  for (let at = 0; at < value.length; at++) {
    if (value[at] === '{') depth++;
    else if (value[at] === '}' && --depth === 0) return value.slice(1, at);
  }
  return value.slice(1);
}

/** Up to the next quotation mark outside braces. */
function readQuoted(value: string): string {
  let depth = 0;
  for (let at = 1; at < value.length; at++) {
    if (value[at] === '{') depth++;
    else if (value[at] === '}') depth--;
    else if (value[at] === '"' && depth === 0) return value.slice(1, at);
  }
  return value.slice(1);
}
