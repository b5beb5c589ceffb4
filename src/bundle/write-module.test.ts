import assert from 'node:assert/strict';
import { test } from 'node:test';
import { runInNewContext } from 'node:vm';
import { makeModules, type Exports } from './disk/modules.ts';
import { writeModule } from './write-module.ts';

const root = 'file:///copy/';

/** Runs modules as a copy on disk does, and answers with what the first exports and which scripts were loaded, in order. */
async function run(sources: Readonly<Record<string, string>>): Promise<{ exports: Exports; loaded: string[] }> {
  const loaded: string[] = [];
  const modules = makeModules(root, async (address) => {
    const file = address.slice(root.length);
    loaded.push(file);
    runInNewContext(await writeModule(file, sources[file] ?? ''), { lecternDisk: { addModule: modules.add } });
  });
  return { exports: await modules.importModule(Object.keys(sources)[0] ?? ''), loaded };
}

test('A module takes what others export, and exports what it has, under other names too.', async () => {
  const { exports, loaded } = await run({
    'assets/a.js': 'import{t as e}from"./b.js";import*as all from"./b.js";const x=e+all.u;export{x as sum,x as default};',
    'assets/b.js': 'export const t=1,u=2;',
  });
  assert.deepEqual([exports.sum, exports.default], [3, 3]);
  assert.deepEqual(loaded, ['assets/a.js', 'assets/b.js']);
});

test('A module runs once, sees later values of others, and may need one that needs it.', async () => {
  const { exports, loaded } = await run({
    'a.js': 'import{count,add}from"./b.js";import"./c.js";add();export const seen=count;export function name(){return"a"}',
    'b.js': 'export let count=0;export const add=()=>{count++};import{name}from"./a.js";export const other=()=>name();',
    'c.js': 'import{add}from"./b.js";add();',
  });
  assert.equal(exports.seen, 2);
  assert.deepEqual(loaded, ['a.js', 'b.js', 'c.js']);
});

test('A module is loaded when it is imported, with what it needs, and knows its address.', async () => {
  const { exports, loaded } = await run({
    'assets/a.js': 'const load=(from)=>import(/* any */ from);export const open=()=>load("../pagefind/p.js");',
    'pagefind/p.js': 'import{k}from"./k.js";export const place=import.meta.url;export const path=`${k} import("x")`;',
    'pagefind/k.js': 'export const k="k";',
  });
  assert.deepEqual(loaded, ['assets/a.js']);
  const { place, path } = await (exports.open as () => Promise<Exports>)();
  assert.deepEqual([place, path], ['file:///copy/pagefind/p.js', 'k import("x")']);
  assert.deepEqual(loaded, ['assets/a.js', 'pagefind/p.js', 'pagefind/k.js']);
});

test('Nothing is fetched ahead of an import.', async () => {
  const source = 'const __vite__mapDeps=(i)=>i;export const early=__vite__mapDeps([0,1]);';
  const { exports } = await run({ 'a.js': source });
  assert.equal((exports.early as unknown[]).length, 0);
});

test('A module that waits before it is done cannot be a script.', async () => {
  await assert.rejects(writeModule('a.js', 'export const a=await 1;'), /Top-level await/);
});

test('An import of what is not there fails each time, and says so.', async () => {
  const modules = makeModules(root, () => Promise.reject(new Error('No such script.')));
  await assert.rejects(modules.importModule('a.js'), /^Error: No such script\.$/);
});
