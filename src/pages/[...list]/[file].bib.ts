import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { listNames, toCollections } from '../../site/lists.ts';
import { toBibParts, toBibResponse } from '../../site/load-citations.ts';
import { loadLibrary } from '../../site/load-library.ts';
import { toPartName } from '../../site/paths.ts';

export function getStaticPaths() {
  return toCollections(loadLibrary()).flatMap(({ name, papers }) =>
    toBibParts(papers).map((part, index) => ({
      params: {
        list: name === listNames.papers ? undefined : name,
        file: toPartName('papers', index + 1),
      },
      props: { papers: part },
    })),
  );
}

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

/** References to the papers of the site, a topic or a listing. */
export const GET: APIRoute<Props> = ({ props }) => toBibResponse(props.papers);
