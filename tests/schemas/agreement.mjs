// Whether the JSON Schemas say the same of a document as noken does.
//
// usage: node agreement.mjs NOKEN JSON_VIEW SOURCE_ROOT FOLDER...
//
// Every repository below the folders is checked by noken; each of its files is then held against two schemas: what
// noken reads, with every scalar as text, against the strict one, and what a usual YAML reader makes of the file
// against the one for editors.
import {execFileSync, spawnSync} from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {parseAllDocuments} from 'yaml';
import {compiled, expect, finish, isSaid, mayFail} from './judge.mjs';

const [noken, jsonView, sourceRoot, ...folders] = process.argv.slice(2);

// Repositories of which nothing is claimed, by a key of noken.yaml.
const OUTSIDE = new Map([
  ['opsi', 'the schemas have the option lists of the packs alone'],
  ['referensi', 'the schemas have the packs inside the program alone'],
  ['abaikan', 'which files belong to the repository is not for this test to find out'],
  ['anggota', 'as above'],
  ['aturan', 'findings may be turned off'],
]);

const USUAL_CONFIG = `noken: 1
wilayah:
  kode: "94.04"
  nama: Kabupaten Uji
  jenis: kabupaten
periode: 2025-2029
`;

const printed = (...words) => execFileSync(noken, ['schema', ...words], {encoding: 'utf8'});

function kept(name) {
  return fs.readFileSync(path.join(sourceRoot, 'schemas', `${name}.schema.json`), 'utf8');
}

function checkSchemas() {
  const names = fs.readdirSync(path.join(sourceRoot, 'schemas')).filter((name) => name.endsWith('.schema.json'));
  expect(names.length === 22, `20 kinds, documents and noken.yaml have a schema, not ${names.length}`);
  for (const name of names) {
    const kind = name.replace('.schema.json', '');
    const words = kind === 'dokumen' ? [] : [kind === 'noken' ? 'noken.yaml' : kind];
    const text = kept(kind);
    compiled(text, name);
    expect(text === printed(...words), name, 'is not what `noken schema` prints');
    compiled(printed(...words, '--text'), `${name} --text`);
    compiled(printed(...words, '--lang', 'en'), `${name} --lang en`);
  }
}

// A folder with YAML of its own is a repository, and so is each folder of a golden case.
function repositoriesBelow(folder) {
  const entries = fs.readdirSync(folder, {withFileTypes: true});
  if (entries.some((entry) => /\.ya?ml$/.test(entry.name))) return [folder];
  const folders = entries.filter((entry) => entry.isDirectory()).map((entry) => path.join(folder, entry.name));
  return entries.some((entry) => entry.name === 'expected.txt') ? folders : folders.flatMap(repositoriesBelow);
}

function yamlFiles(root, folder = '') {
  const files = [];
  for (const entry of fs.readdirSync(path.join(root, folder), {withFileTypes: true})) {
    const name = path.posix.join(folder, entry.name);
    const isLeftOut = entry.name.startsWith('.') || ['aturan', 'lampiran', 'peta-impor'].includes(name);
    if (isLeftOut || /^noken\..+\.yaml$/.test(name)) continue;
    if (entry.isDirectory()) files.push(...yamlFiles(root, name));
    if (entry.isFile() && /\.ya?ml$/.test(entry.name)) files.push(name);
  }
  return files;
}

function findingsOf(root) {
  const words = ['-C', root, 'check', '--format', 'json', '--as-of', '2026-11-22'];
  const done = spawnSync(noken, words, {encoding: 'utf8', maxBuffer: 1 << 28});
  const isDone = done.status === 0 || done.status === 1;
  expect(isDone, 'noken', ...words, done.stderr);
  return isDone ? JSON.parse(done.stdout).findings : null;
}

function viewsOf(root, files) {
  const output = execFileSync(jsonView, files.map((file) => path.join(root, file)), {maxBuffer: 1 << 28});
  return output.toString().trimEnd().split('\n').map((line) => JSON.parse(line));
}

// What a usual reader of YAML 1.2 makes of the file, or nothing when it refuses it.
function usualView(file) {
  const documents = parseAllDocuments(fs.readFileSync(file, 'utf8'), {merge: true});
  if (documents.length > 1 || documents.some((each) => each.errors.length > 0)) return undefined;
  return documents.length === 0 ? null : documents[0].toJS({maxAliasCount: -1}) ?? null;
}

// A scalar whose writing a usual reader forgets: hexadecimal and octal numbers, exponents, `True`, `Null`.
const LOSES_ITS_WRITING = /(?:^|[\s[{,:-])(?:0[xo][0-9a-fA-F]+|[-+]?[0-9.]+[eE][-+]?[0-9]+|[-+]?\.(?:inf|nan)|\+[0-9]|[0-9]+\.(?=[\s,\]}]|$)|True|TRUE|False|FALSE|Null|NULL)(?=[\s,\]}]|$)/m;

function describe(validate) {
  return (validate.errors ?? []).slice(0, 3).map((error) => `${error.instancePath} ${error.message}`).join('; ');
}

function checkFile(repository, file, view, findings, schemas) {
  const mine = findings.filter((finding) => finding.file === file);
  const isConfig = file === 'noken.yaml';
  const strict = isConfig ? schemas.strictConfig : schemas.strict;
  const usual = isConfig ? schemas.usualConfig : schemas.usual;
  const said = mine.filter(isSaid).map((finding) => finding.code);
  const isOpen = mine.some(mayFail);
  const passes = strict(view.document);
  const where = path.join(repository, file);
  if (said.length > 0) expect(!passes, where, 'has', said.join(', '), 'but the schema accepts it');
  if (said.length === 0 && !isOpen) expect(passes, where, 'is right but the schema refuses it:', describe(strict));
  const text = fs.readFileSync(view.file, 'utf8');
  const document = usualView(view.file);
  if (document === undefined || LOSES_ITS_WRITING.test(text)) return;
  const usualPasses = usual(document);
  const mayDiffer = mine.some((finding) => finding.code === 'BDG-010');
  expect(passes === usualPasses || mayDiffer, where, 'is judged otherwise by the schema for editors:',
         passes ? describe(usual) : describe(strict));
}

function checkRepository(folder, schemas, counts) {
  const room = fs.mkdtempSync(path.join(os.tmpdir(), 'noken-schemas-'));
  const place = path.join(room, 'daerah'); // links of a case may lead to the folder above it
  try {
    fs.cpSync(folder, place, {recursive: true, verbatimSymlinks: true});
    const config = path.join(place, 'noken.yaml');
    if (!fs.lstatSync(config, {throwIfNoEntry: false})) fs.writeFileSync(config, USUAL_CONFIG);
    const files = yamlFiles(place);
    const views = viewsOf(place, files);
    const settings = views[files.indexOf('noken.yaml')]?.document ?? {};
    const findings = [...OUTSIDE.keys()].some((key) => key in settings) ? null : findingsOf(place);
    if (findings === null) return void (counts.outside += 1);
    counts.repositories += 1;
    files.forEach((file, i) => {
      counts[views[i].clean ? 'files' : 'broken'] += 1;
      if (views[i].clean) checkFile(folder, file, views[i], findings, schemas);
    });
  } finally {
    fs.rmSync(room, {recursive: true, force: true});
  }
}

checkSchemas();
const schemas = {
  strict: compiled(printed('--text'), 'strict'),
  strictConfig: compiled(printed('noken.yaml', '--text'), 'strict noken.yaml'),
  usual: compiled(kept('dokumen'), 'dokumen'),
  usualConfig: compiled(kept('noken'), 'noken'),
};
const counts = {repositories: 0, files: 0, broken: 0, outside: 0};
for (const folder of folders) {
  for (const repository of repositoriesBelow(folder)) checkRepository(repository, schemas, counts);
}
console.log(`${counts.repositories} repositories, ${counts.files} files held against the schemas;`,
            `${counts.broken} files that cannot be read whole and ${counts.outside} repositories left out`);
expect(counts.files > 0, 'there are files');
finish();
