import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { drawCard, loadShareCards } from '../../site/share/load-share-cards.ts';
import { openPictureCache } from '../../site/share/picture-cache.ts';

export function getStaticPaths() {
  const cards = [...loadShareCards().values()];
  openPictureCache().keep(cards.map(drawCard));
  return cards.map((card) => ({ params: { page: card.page }, props: { card } }));
}

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

/** The picture that other sites show beside a link to a page. */
export const GET: APIRoute<Props> = async ({ props }) => {
  const picture = await openPictureCache().draw(drawCard(props.card));
  return new Response(new Uint8Array(picture), { headers: { 'Content-Type': 'image/png' } });
};
