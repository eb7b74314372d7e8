/**
 * What one would build instead of a guide that knows how far somebody is: pages that load all of it and
 * look at what lies up to there. The whole guide as one JSON file, filtered; and as a database with an
 * index on the entry, asked by `sql.js`. Neither keeps the law: `beyond` is what it sends too early.
 */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { brotliCompressSync, constants } from 'node:zlib';
import initSqlJs from 'sql.js';

/** About what the first screen of a page of ours says: the story so far, and each entry in brief. */
const SHOW = `function show(entries){
const texts=[entries[0].soFar].concat(entries.map(function(entry){return entry.brief})).filter(Boolean);
document.querySelector('main').replaceChildren(...texts.map(function(text){
const p=document.createElement('p');p.textContent=text;return p}))}`;

const BY_JSON = `${SHOW}
fetch('log.json').then(function(r){return r.json()}).then(function(log){
window.step=function(n){show(log.slice(0,n+1).reverse())};window.step(PLACE)})`;

const BY_SQL = `${SHOW}
Promise.all([initSqlJs({locateFile:function(f){return f}}),fetch('log.db').then(function(r){return r.arrayBuffer()})])
.then(function(got){const db=new got[0].Database(new Uint8Array(got[1]));
window.step=function(n){const rows=db.exec('select facts from entries where place<=? order by place desc',[n]);
show(rows[0].values.map(function(row){return JSON.parse(row[0])}))};window.step(PLACE)})`;

const page = (code, place, before = '') =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Kokomade</title><main></main>${before}<script>${code.replace('PLACE', place)}</script></html>`;

/** Serves them for a log, at the place in it where somebody is, as a good host would. */
export async function serveOthers(log, place, port) {
  const dist = createRequire(import.meta.url)
    .resolve('sql.js')
    .replace(/[^/]*$/, '');
  const SQL = await initSqlJs();
  const database = await databaseOf(SQL, log);
  const files = {
    '/json': ['text/html', page(BY_JSON, place)],
    '/log.json': ['application/json', JSON.stringify(log)],
    '/sql': ['text/html', page(BY_SQL, place, '<script src="sql-wasm.js"></script>')],
    '/log.db': ['application/octet-stream', database],
    '/sql-wasm.js': ['text/javascript', readFileSync(`${dist}sql-wasm.js`)],
    '/sql-wasm.wasm': ['application/wasm', readFileSync(`${dist}sql-wasm.wasm`)],
  };
  const sent = Object.entries(files).map(([name, [type, bytes]]) => [
    name,
    { type, bytes: br(bytes) },
  ]);
  const byName = new Map(sent);
  const server = createServer(({ url }, response) => {
    const file = byName.get(url);
    if (!file) return response.writeHead(404).end();
    const headers = { 'Content-Type': file.type, 'Content-Encoding': 'br' };
    return response.writeHead(200, headers).end(file.bytes);
  });
  server.listen(port, '127.0.0.1');
  const kept = log.slice(0, place + 1);
  return {
    stop: () => server.close(),
    beyond: {
      json: byName.get('/log.json').bytes.length - br(JSON.stringify(kept)).length,
      sql: byName.get('/log.db').bytes.length - br(await databaseOf(SQL, kept)).length,
    },
  };
}

const br = (bytes) =>
  brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } });

async function databaseOf(SQL, log) {
  const db = new SQL.Database();
  db.run('create table entries (place integer primary key, facts text)');
  for (const [place, facts] of log.entries()) {
    db.run('insert into entries values (?, ?)', [place, JSON.stringify(facts)]);
  }
  const bytes = Buffer.from(db.export());
  db.close();
  return bytes;
}
