/**
 * Ships wink's model in a form that loads at once. As published it is a 3 MB literal that is compiled, cloned through
 * JSON, decoded from base64 and indexed word by word at each start. Here its words and its table are files beside the
 * bundle, read as they are, and words are looked up when asked for. wink-nlp itself is unchanged, and reads the same.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'esbuild';
import { packLexemes } from '../text/lexemes.ts';
import { asciiOf } from './ascii.ts';

type CoreModel = Readonly<{
  lexicon: string;
  xpansions: string;
  features: Readonly<Record<string, Readonly<{ list: readonly string[] }>>>;
}>;

/** The files beside the bundle: one word a line, where blocks of them begin, the 32-bit table of their properties, the rest. */
const WORDS_FILE = 'wink-words.txt';
const BLOCKS_FILE = 'wink-blocks.bin';
const TABLE_FILE = 'wink-table.bin';
const REST_FILE = 'wink-model.json';
const require = createRequire(import.meta.url);

/**
 * @param folder where the bundle goes
 * @returns the esbuild plugin, which also writes the two files
 */
export function slimWinkModel(folder: string): Plugin {
  return {
    name: 'slim-wink-model',
    setup({ onLoad }) {
      onLoad({ filter: /wink-eng-lite-web-model.dist.read-core-model\.js$/ }, ({ path }) => {
        const model: CoreModel = require(join(path, '../languages/cur/models/eng-core-web-model.json'));
        return { loader: 'js', contents: coreModelSource(model, folder) };
      });
      // Sentences, sentiment, negation and entities aren't asked for: machines that accept nothing.
      onLoad({ filter: /eng-(?:sbd|sa|ner|negation)-model\.json$/ }, ({ path }) => {
        const machines: readonly string[] = JSON.parse(readFileSync(path, 'utf8'));
        return { loader: 'json', contents: JSON.stringify(machines.map(emptied)) };
      });
      // Nor are lemmas.
      onLoad({ filter: /wn-(?:noun|verb|adjective)-exceptions\.js$/ }, () => ({
        loader: 'js',
        contents: 'module.exports = {};',
      }));
    },
  };
}

/** Writes the files; returns the module that reads them, which gives what wink's own `read-core-model.js` gives. */
function coreModelSource(model: CoreModel, folder: string): string {
  const { lexicon, features, ...rest } = model;
  const { lexeme, ...others } = features;
  const words = lexeme?.list ?? [];
  const { bytes, blocks, odd } = packLexemes(words);
  writeFileSync(join(folder, WORDS_FILE), bytes);
  writeFileSync(join(folder, BLOCKS_FILE), blocks);
  writeFileSync(join(folder, TABLE_FILE), Buffer.from(lexicon, 'base64'));
  writeFileSync(join(folder, REST_FILE), asciiOf(JSON.stringify({ ...rest, features: others })));
  const module = fileURLToPath(new URL('../text/lexemes.ts', import.meta.url));
  return `
    const { readFileSync } = require('node:fs');
    const { join } = require('node:path');
    const { unpackLexemes } = require(${JSON.stringify(module)});
    const read = (name) => readFileSync(join(__dirname, name));
    // Where the bytes lie right they are read in place.
    const table = (bytes) =>
      bytes.byteOffset % 4 === 0
        ? new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.byteLength / 4)
        : new Uint32Array(new Uint8Array(bytes).buffer);
    module.exports = () => {
      const model = JSON.parse(read('${REST_FILE}').latin1Slice());
      const { features, packing, pos } = model;
      for (const name in packing.layout)
        if (packing.layout[name][3] === 0) {
          features[name].hash = Object.create(null);
          features[name].list.forEach((value, at) => { features[name].hash[value] = at; });
        }
      const packed = { bytes: read('${WORDS_FILE}'), blocks: table(read('${BLOCKS_FILE}')), odd: ${JSON.stringify(odd)} };
      features.lexeme = unpackLexemes(packed, ${words.length});
      features.posClusters.list = features.posClusters.list.map((names) => new Set(names.split('_').map((name) => pos.hash[name] || 0)));
      model.lexicon = table(read('${TABLE_FILE}'));
      model.xpansions = table(Buffer.from(model.xpansions, 'base64'));
      return model;
    };`;
}

/** A machine (numbers and tables, as JSON) with its tables empty. */
function emptied(machine: string): string {
  const parts: readonly unknown[] = JSON.parse(machine);
  return JSON.stringify(
    parts.map((part) => (Array.isArray(part) ? [] : typeof part === 'object' && part !== null ? {} : part)),
  );
}
