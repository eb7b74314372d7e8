'use client';

import type { RibbonLeaf } from '@/lib/guide/ribbon/ribbon';
import { useAddresses } from '../reading/use-addresses';
import { useMedia } from '../ui/use-media';
import { BandHead } from './band-head';
import type { BandTitles } from './band-titles';
import { type Following, RibbonDrawing } from './ribbon-drawing';
import { SceneRow } from './scene-row';
import { areTogether } from './together';

const [STEP, RIM] = [56, 12];
/** How far apart the ribbons run on a narrow screen, and where there is more room. */
const [NARROW, WIDE] = [13, 24];

/** A leaf as ribbons that run down beside the headings of the scenes, on which it can be read. */
export function DownwardsLeaf(props: {
  leaf: RibbonLeaf;
  titles: BandTitles;
  following: Following;
}) {
  const { leaf, titles, following } = props;
  const addresses = useAddresses();
  const row = useMedia('(min-width: 44rem)') ? WIDE : NARROW;
  // Before each band there is a step for its head.
  const at = (step: number) => `${((step + 1) * STEP) / 16}rem`;
  const [width, height] = [leaf.rows * row + RIM, (leaf.steps + 1) * STEP];
  return (
    <div className="relative" style={{ height: at(leaf.steps) }}>
      {leaf.bands.map((band) => (
        <section key={band.key} aria-labelledby={`band-${band.key}`}>
          <div
            className="absolute inset-x-0 rounded bg-tray"
            style={{ top: at(band.start - 0.92), height: at(band.length - 0.16) }}
          />
          <div
            className="absolute left-3"
            style={{ top: at(band.start - 1), height: at(0), right: width }}
          >
            <BandHead
              as="h2"
              id={`band-${band.key}`}
              entry={band.key}
              title={titles.get(band.key)}
            />
          </div>
          <ol>
            {band.knots.map((knot, place) => (
              <li
                key={knot.step}
                className="absolute left-3 flex flex-col justify-center"
                style={{ top: at(knot.step), height: at(0), right: width }}
              >
                <SceneRow
                  {...{ knot }}
                  number={place + 1}
                  href={addresses.recap(band.key)}
                  lanes={leaf.lanes}
                  isDim={!areTogether(following, knot)}
                  onOpen={() => following.onScene(knot)}
                />
              </li>
            ))}
          </ol>
        </section>
      ))}
      <svg
        aria-hidden="true"
        viewBox={`${-RIM} ${-STEP * 1.5} ${width} ${height}`}
        preserveAspectRatio="none"
        className="absolute inset-y-0 right-0 h-full"
        style={{ width }}
      >
        <RibbonDrawing {...{ leaf, following }} lie={{ isSideways: false, step: STEP, row }} />
      </svg>
    </div>
  );
}
