import { notFound } from 'next/navigation';
import { entryParams, soFarFile } from '@/lib/library/serve/door';

export const dynamic = 'force-static';
export const dynamicParams = false;
export const generateStaticParams = entryParams;

export async function GET(
  _request: Request,
  { params }: RouteContext<'/guide/[show]/[language]/[key]/so-far.json'>,
) {
  const { show, language, key } = await params;
  return Response.json((await soFarFile(show, language, key)) ?? notFound());
}
