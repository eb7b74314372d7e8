import { expect, test } from 'vitest';
import { chapterIn, episodeIn, seasonIn } from './labels';

test.each([
  ['Season 2', 2],
  ['Part III', 3],
  ['Volume Two', 2],
  ['Limited Series', 1],
  ['Staffel 2 – Teil B', 2],
  ['Temporada 3', 3],
  ['Minissérie', 1],
  ['Stagione 1', 1],
  ['Serie limitata', 1],
  ['Saison 4', 4],
  ['Kausi 2', 2],
  ['シーズン2', 2],
  ['シーズン２', 2],
  ['第2シーズン', 2],
  ['시즌 10', 10],
  ['파트 2', 2],
  ['리미티드 시리즈', 1],
  ['Series 2', 2],
  ['Book 3', 3],
  ['Collection 2', 2],
  ['Teil 2', 2],
  ['Parte 2', 2],
  ['Miniserie', 1],
  ['Volume 2', 2],
  ['Libro 2', 2],
  ['Osa 2', 2],
  ['Minisarja', 1],
  ['시리즈 2', 2],
  ['Seasons', undefined],
  ['Series Finale', undefined],
  ['Part of the Family', undefined],
  ['Season', undefined],
])('"%s" is season %s', (label, season) => {
  expect(seasonIn(label)).toBe(season);
});

test.each([
  ['Episode 12', 12],
  ['Capitolo 3', 3],
  ['Jakso 4', 4],
  ['Episode #3', undefined],
  ['Chapter Eleven: The Fog', 11],
  ['Chapter IV', 4],
  ['Capítulo 9', 9],
  ['Épisode 2', 2],
  ['Folge 7', 7],
  ['第1話', 1],
  ['第１２話', 12],
  ['第十二話「霧」', 12],
  ['第二十話', 20],
  ['3話 霧', 3],
  ['1화', 1],
  ['제3화: 안개', 3],
  ['5회', 5],
  ['에피소드 6', 6],
  ['챕터 2', 2],
  ['Fog', undefined],
  ['第一印象', undefined],
  ['3회전', undefined],
  ['Episode', undefined],
  ['Chapter and Verse', undefined],
  ['1999', undefined],
  ['Episode 0', undefined],
])('"%s" is episode %s', (label, episode) => {
  expect(episodeIn(label)).toBe(episode);
});

test('a chapter is known for what may be a season, too', () => {
  expect(chapterIn('Chapter 2')).toBe(2);
  expect(chapterIn('Episode 2')).toBeUndefined();
});
