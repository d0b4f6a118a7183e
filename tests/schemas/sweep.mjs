// Whether the schemas and noken judge every field alike, whatever stands in it.
//
// usage: node sweep.mjs NOKEN FOLDER
//
// FOLDER is a repository that has an element of every kind with every field. Each field in turn is left out, emptied
// and given values that may be wrong; noken and the strict schema of the kind must agree about each such element. An
// element stands on a line of its own, so that a finding tells which one it means.
import {execFileSync, spawnSync} from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {parse} from 'yaml';
import {compiled, expect, finish, isSaid, mayFail} from './judge.mjs';

const [noken, folder] = process.argv.slice(2);

const SCALARS = [
  '', ' ', ' x', 'x ', 'x\ty', 'x\ny', 'a\u0007b', 'a\u0085b', '-', 'é', 'ya', 'tidak', 'true', 'False', 'yes', '0', '1', '6',
  '-1', '1.5', '1,5', '-1.5', '1.', '.5', '1.000', '1_000', '1_00', '1_000.5', '1.5 M', 'Rp5', '2025', '0999', '2025-02',
  '2025-2', '2024-02-29', '2023-02-29', '2024-02-31', '2024-04-31', '2024-13-01', '10/11/2025', '2029-2025', '2025-2029',
  'app-lain', 'App_X', 'app--x', '9app', '94.04:app-x', 'RAB.09.06', '09.06', '9.6', 'Aparatur Negara', 'https://a.id/b',
  'https://', 'http://a.id', 'javascript:x', '../../x', 'a/b:c', 'a:b', '/x', '~x', 'dokumen/x.pdf', 'x?y', '#x',
  'smart-living.kesehatan', 'smart-living', 'kesehatan', 'ID', 'id', 'Id', 'lainnya', 'aktif', 'peta_rencana', 'audit',
  'server', 'a'.repeat(65),
];
const STRUCTURES = [null, [], {}, ['x'], ['lainnya', 'x'], {x: 'y'}, {2025: '1', 2026: 'x'}, {x: null}, [['x']], [null], [{}],
                    [{x: 'y'}]];
const ODD = [...SCALARS, ...STRUCTURES, ...SCALARS.map((scalar) => [scalar])];

const isMapping = (value) => value !== null && typeof value === 'object' && !Array.isArray(value);

// Every place in an element: the keys and indexes that lead there.
function placesIn(value, place = []) {
  if (Array.isArray(value)) return value.flatMap((item, i) => (isMapping(item) ? placesIn(item, [...place, i]) : []));
  if (!isMapping(value)) return [];
  return Object.keys(value).flatMap((key) => [[...place, key], ...placesIn(value[key], [...place, key])]);
}

function changed(element, place, change) {
  const copy = structuredClone(element);
  change(place.slice(0, -1).reduce((value, step) => value[step], copy), place.at(-1));
  return copy;
}

function variantsOf(element) {
  const variants = [{words: 'as it is', element}];
  for (const place of placesIn(element)) {
    const words = place.join('.');
    variants.push({words: `${words} left out`, element: changed(element, place, (holder, key) => delete holder[key])});
    variants.push({words: `beside ${words}`, element: changed(element, place, (holder) => (holder.asing = 'x'))});
    for (const odd of ODD) {
      variants.push({words: `${words}: ${JSON.stringify(odd)}`,
                     element: changed(element, place, (holder, key) => (holder[key] = odd))});
    }
  }
  return variants;
}

function findingsByLine(place) {
  const words = ['-C', place, 'check', '--only', 'BDG,DOK,RUJ-001,RUJ-007', '--format', 'json', '--as-of', '2026-11-22'];
  const done = spawnSync(noken, words, {encoding: 'utf8', maxBuffer: 1 << 30});
  expect(done.status === 0 || done.status === 1, 'noken', ...words, done.stderr);
  const lines = new Map();
  for (const finding of JSON.parse(done.stdout).findings) {
    if (finding.file !== 'sapuan.yaml') continue;
    lines.set(finding.line, [...(lines.get(finding.line) ?? []), finding]);
  }
  return lines;
}

function judge(kind, variants, validate, place) {
  const lines = variants.map((variant) => `  - ${JSON.stringify(variant.element)}`);
  fs.writeFileSync(path.join(place, 'sapuan.yaml'), `${kind}:\n${lines.join('\n')}\n`);
  const byLine = findingsByLine(place);
  variants.forEach(({words, element}, i) => {
    const findings = byLine.get(i + 2) ?? [];
    const said = findings.filter(isSaid).map((finding) => finding.code);
    const passes = validate(element);
    if (said.length > 0) expect(!passes, `${kind} ${element.id} ${words}`, 'has', said.join(', '), 'but is accepted');
    if (said.length > 0 || findings.some(mayFail)) return;
    expect(passes, `${kind} ${element.id} ${words}`, 'is right but', validate.errors?.[0]?.instancePath,
           validate.errors?.[0]?.message);
  });
}

// Of ids that are refused nothing is said elsewhere, so those variants are judged by themselves.
function sweep(kind, elements, place) {
  const schema = execFileSync(noken, ['schema', kind, '--text'], {encoding: 'utf8'});
  const validate = compiled(schema, kind);
  const filled = new Set(elements.flatMap(Object.keys));
  const missing = Object.keys(JSON.parse(schema).properties).filter((key) => !filled.has(key));
  expect(missing.length === 0, 'elemen.yaml has no', kind, 'with', missing.join(', '));
  const variants = elements.flatMap(variantsOf);
  const isOfId = (variant) => variant.words.startsWith('id:');
  judge(kind, variants.filter(isOfId), validate, place);
  judge(kind, variants.filter((variant) => !isOfId(variant)), validate, place);
}

// Scalars as text, as noken reads them.
const asText = (value) => parse(value, {schema: 'failsafe'});

const place = fs.mkdtempSync(path.join(os.tmpdir(), 'noken-sweep-'));
fs.cpSync(folder, place, {recursive: true});
const elements = asText(fs.readFileSync(path.join(folder, 'elemen.yaml'), 'utf8'));
for (const kind of Object.keys(elements)) sweep(kind, elements[kind], place);
fs.rmSync(place, {recursive: true, force: true});
finish();
