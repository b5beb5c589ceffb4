import assert from 'node:assert/strict';
import path from 'node:path';
import { test } from 'node:test';
import { placesFromEnvironment, placesOf } from './places.ts';

const root = path.resolve('/lamps');

test('Public and private builds share neither output nor cache.', () => {
  assert.deepEqual(placesOf(root, 'content', false), {
    contentFolder: path.join(root, 'content'),
    cacheFolder: path.join(root, '.cache', 'public'),
    outputFolder: path.join(root, 'dist'),
    isPrivate: false,
  });
  assert.deepEqual(placesOf(root, 'content', true), {
    contentFolder: path.join(root, 'content'),
    cacheFolder: path.join(root, '.cache', 'private'),
    outputFolder: path.join(root, 'dist-private'),
    isPrivate: true,
  });
});

test('Another output folder has a cache of its own.', () => {
  const caches = ['a', 'b'].flatMap((output) =>
    [true, false].map((isPrivate) => placesOf(root, 'content', isPrivate, output).cacheFolder),
  );
  assert.equal(new Set([...caches, placesOf(root, 'content', true).cacheFolder]).size, 5);
});

test('Content may live elsewhere.', () => {
  assert.equal(placesOf(root, path.resolve('/elsewhere'), false).contentFolder, path.resolve('/elsewhere'));
});

test('The environment names the places, and its absence the usual ones.', () => {
  const before = process.env;
  process.env = { LECTERN_CONTENT: 'logs', LECTERN_PRIVATE: '1' };
  assert.deepEqual(placesFromEnvironment(root), placesOf(root, 'logs', true));
  process.env = {};
  assert.deepEqual(placesFromEnvironment(root), placesOf(root, 'content', false));
  process.env = before;
});
