import { notFound } from 'next/navigation';
import { asOfFile, entryParams } from '@/lib/library/serve/door';

export const dynamic = 'force-static';
export const dynamicParams = false;
export const generateStaticParams = entryParams;

export async function GET(
  _request: Request,
  { params }: RouteContext<'/guide/[show]/[language]/[key]/as-of.json'>,
) {
  const { show, language, key } = await params;
  return Response.json((await asOfFile(show, language, key)) ?? notFound());
}
