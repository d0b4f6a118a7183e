// usage: node sarif.mjs NOKEN FOLDER ...
// Holds `check --format sarif` of each repository against the schema of SARIF 2.1.0 that its makers publish.
import {execFileSync} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import Ajv from 'ajv';
import {expect, finish} from './judge.mjs';

const [noken, ...folders] = process.argv.slice(2);
const place = createRequire(import.meta.url).resolve('@microsoft/jest-sarif');
const schema = JSON.parse(readFileSync(new URL('schemas/sarif-2.1.0-rtm.5.json', `file://${place}`), 'utf8'));
// Draft 04 as it is used there differs from what ajv reads by the name of the schema alone.
delete schema.$schema;
delete schema.id;
const validate = new Ajv({strict: false, allErrors: true, validateFormats: false, unicodeRegExp: false}).compile(schema);

function sarifOf(folder) {
  try {
    return execFileSync(noken, ['-C', folder, 'check', '--format', 'sarif', '--as-of', '2026-11-22'], {maxBuffer: 1 << 28});
  } catch (error) {
    if (error.status === 1) return error.stdout; // there are errors in the documents
    throw error;
  }
}

for (const folder of folders) {
  const log = JSON.parse(sarifOf(folder));
  expect(log.runs[0].results.length > 0, folder, 'has findings');
  expect(validate(log), folder, JSON.stringify(validate.errors?.slice(0, 3)));
}
const broken = JSON.parse(sarifOf(folders[0]));
broken.runs[0].results[0].level = 'fatal';
expect(!validate(broken), 'a level that SARIF does not know is refused');
finish();
