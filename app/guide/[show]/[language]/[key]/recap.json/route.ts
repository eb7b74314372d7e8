import { notFound } from 'next/navigation';
import { entryParams, recapFile } from '@/lib/library/serve/door';

export const dynamic = 'force-static';
export const dynamicParams = false;
export const generateStaticParams = entryParams;

export async function GET(
  _request: Request,
  { params }: RouteContext<'/guide/[show]/[language]/[key]/recap.json'>,
) {
  const { show, language, key } = await params;
  return Response.json((await recapFile(show, language, key)) ?? notFound());
}
