import { type AbstractIntlMessages, NextIntlClientProvider } from 'next-intl';
import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { bareRooms } from '@/components/frame/bare-rooms';
import { GuideFrame } from '@/components/frame/guide-frame';
import { AboutShow } from '@/components/home/about-show';
import { ShowHome } from '@/components/home/show-home';
import { GuideContext } from '@/components/reading/guide-context';
import { ShowProvider } from '@/components/reading/show-context';
import { ReadingContext } from '@/components/reading/use-reading';
import { guideFile } from '@/lib/addresses/guide-file';
import { addressOf, showRoutes } from '@/lib/addresses/route';
import { guideAt } from '@/lib/guide/fold';
import type { Key } from '@/lib/guide/keys';
import { guideLanguage, type Locale } from '@/lib/i18n/locales';
import { logFile, type ShowCard, shelf } from '@/lib/library/serve/door';

/** A file that is served, and what it holds. */
interface Screen {
  address: string;
  html: string;
}

/**
 * The first screen of each position of each show, in one language of the interface: what the app shows
 * there to somebody alone who changed no setting, from the very components of the page. A function of
 * `show.yaml`, the list of keys and the entries up to that position.
 *
 * `at`: is told which page is rendered.
 */
export async function* firstScreens(
  locale: Locale,
  messages: AbstractIntlMessages,
  at: (pathname: string) => void,
): AsyncGenerator<Screen> {
  for (const card of await shelf()) {
    at(addressOf(showRoutes(locale, card.slug).show));
    for (const key of card.keys) yield await screenOf(card, key, locale, messages);
  }
}

async function screenOf(
  card: ShowCard,
  key: Key,
  locale: Locale,
  messages: AbstractIntlMessages,
): Promise<Screen> {
  const { slug, unit, numbering, numbers, keys, network, countries, released, links } = card;
  const language = guideLanguage(card.languages, locale);
  const title = card.title[language] ?? slug;
  const show = { slug, title, language, unit, numbering, numbers, formerly: [] };
  const reading = { position: key, horizon: key, specials: [], keys, late: [] };
  const log = (await logFile(slug, language, key)) ?? [];
  // seam: first-screen-guide
  const guide = guideAt(log, key);
  const also = [...new Set(card.also.flatMap((titles) => titles[language] ?? []))];
  const html = await settledMarkup(
    <NextIntlClientProvider locale={locale} messages={messages} timeZone="UTC">
      <ShowProvider show={show} keys={keys}>
        <ReadingContext value={{ ...reading, lookAhead: undefined, lookBack: undefined }}>
          <GuideFrame
            gate={(inside) => (
              <GuideContext value={{ log, guide, horizon: key }}>{inside}</GuideContext>
            )}
            onSearch={() => {}}
            bare={bareRooms(guide)}
          >
            <ShowHome />
            <AboutShow {...{ also, network, countries, released, links }} />
          </GuideFrame>
        </ReadingContext>
      </ShowProvider>
    </NextIntlClientProvider>,
  );
  return { address: guideFile({ show: slug, language }, key, `first.${locale}.txt`), html };
}

/** Rendered until nothing is on its way: what comes late the first time would be there the next. */
async function settledMarkup(screen: ReactNode): Promise<string> {
  for (let tries = 0; tries < 100; tries += 1) {
    const html = renderToStaticMarkup(screen, { identifierPrefix: 'first-' });
    if (!html.includes('aria-busy')) return html;
    await new Promise((resolve) => setImmediate(resolve));
  }
  throw new Error('a part of a first screen does not come');
}
