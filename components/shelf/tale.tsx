import { useTranslations } from 'next-intl';
import { Piece } from '../position/piece';
import { TaleMap } from './tale-map';

export const PARTS = ['1', '2', '3'] as const;
export type Part = (typeof PARTS)[number];

/** What is told where a part is the last one finished: the browser alone sees to it, before the app is awake. */
const TOLD: Readonly<Record<Part, string>> = {
  1: "invisible group-has-[[value='1']:checked]/tale:visible",
  2: "invisible group-has-[[value='2']:checked]/tale:visible",
  3: "invisible group-has-[[value='3']:checked]/tale:visible",
};

/** The two looks of the piece of a part, one of which is seen. */
const WRAPPED: Readonly<Record<Part, string>> = {
  1: 'hidden',
  2: "hidden group-has-[[value='1']:checked]/tale:block",
  3: "group-has-[[value='3']:checked]/tale:hidden",
};
const UNWRAPPED: Readonly<Record<Part, string>> = {
  1: '',
  2: "group-has-[[value='1']:checked]/tale:hidden",
  3: "hidden group-has-[[value='3']:checked]/tale:block",
};

/** A guide in small, to a tale of three parts that nobody else tells, so that none of it spoils anything. */
export function Tale() {
  const t = useTranslations('minute.tale');
  return (
    <section aria-label={t('title')} className="group/tale border border-hair p-4 md:p-6">
      <p className="text-soft">
        {t('try')} <span className="inline-block font-serif text-ink">{t('title')}</span>
      </p>
      <fieldset className="mt-4 flex flex-wrap items-center gap-x-4 gap-y-2">
        <legend className="float-left mr-2">{t('finished')}</legend>
        <span className="flex border-4 border-double border-hair bg-tray p-1">
          {PARTS.map((part) => (
            <Choose key={part} part={part} />
          ))}
        </span>
      </fieldset>
      {/* One upon the other, so that nothing below moves. */}
      <div role="status" className="mt-5 grid">
        {PARTS.map((part) => (
          <div
            key={part}
            className={`col-start-1 row-start-1 flex flex-col justify-between gap-5 md:max-lg:grid md:max-lg:grid-cols-2 md:max-lg:items-center ${TOLD[part]}`}
          >
            <Card part={part} />
            <TaleMap part={part} />
          </div>
        ))}
      </div>
    </section>
  );
}

function Choose({ part }: { part: Part }) {
  const t = useTranslations('minute.tale');
  return (
    <label className="flex w-16 cursor-pointer flex-col items-center p-1 text-sm leading-tight text-soft hover:bg-paper has-checked:font-semibold has-checked:text-ink has-checked:underline has-checked:decoration-accent has-checked:decoration-2 has-checked:underline-offset-4 has-focus-visible:outline-2 has-focus-visible:outline-accent">
      <input
        type="radio"
        name="tale"
        value={part}
        defaultChecked={part === '1'}
        autoComplete="off"
        className="sr-only"
      />
      <span className={`size-12 ${WRAPPED[part]}`}>
        <Piece number={Number(part)} wrapped />
      </span>
      <span className={`size-12 ${UNWRAPPED[part]}`}>
        <Piece number={Number(part)} wrapped={false} />
      </span>
      {t('part', { number: part })}
    </label>
  );
}

function Card({ part }: { part: Part }) {
  const t = useTranslations('minute.tale');
  const changes = useTranslations('changes');
  return (
    <div>
      <p className="font-serif text-2xl">{t(`parts.${part}.name`)}</p>
      <p className="text-soft">{t(`parts.${part}.role`)}</p>
      <p className="mt-3">{t(`parts.${part}.text`)}</p>
      {part === '3' && (
        <p className="mt-3 border-l-2 border-accent pl-3">
          <span className="text-soft">
            {changes('thought')}: <s>{t('thought')}</s>
          </span>
          <br />
          {changes('known')}: {t('known')}
        </p>
      )}
    </div>
  );
}
