import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { loadRecordParts, makeRecordFile, publishedRecords } from '../../site/load-record-parts.ts';
import { toPartName } from '../../site/paths.ts';

export function getStaticPaths() {
  return publishedRecords.flatMap((kind) =>
    loadRecordParts(kind).map((part, index) => ({
      params: { file: toPartName(kind, index + 1) },
      props: { kind, part },
    })),
  );
}

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

/** Records as they are. */
export const GET: APIRoute<Props> = ({ props: { kind, part } }) =>
  new Response(new Uint8Array(makeRecordFile(kind, part)), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
