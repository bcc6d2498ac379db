import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { loadRecordParts, publishedRecords } from '../../site/load-record-parts.ts';
import { toPartName } from '../../site/paths.ts';

export function getStaticPaths() {
  return publishedRecords.flatMap((kind) =>
    loadRecordParts(kind).map((_, index) => ({
      params: { file: toPartName(kind, index + 1) },
      props: { kind, index },
    })),
  );
}

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

/** Records as they are. */
export const GET: APIRoute<Props> = ({ props }) => {
  const makePart = loadRecordParts(props.kind)[props.index];
  return new Response(new Uint8Array(makePart?.() ?? []), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
};
