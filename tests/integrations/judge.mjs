// usage: node judge.mjs ACTION WORKFLOW
// Holds both against the schemas of GitHub, and a broken copy of each as well: that one must be refused.
import {readFileSync} from "node:fs";
import {validateAction, validateWorkflow} from "@action-validator/core";

function judge(validate, path, broken) {
  const text = readFileSync(path, "utf8");
  const state = validate(text);
  if (state.errors.length > 0) throw new Error(`${path}: ${JSON.stringify(state.errors)}`);
  if (validate(broken(text)).errors.length === 0) throw new Error(`${path}: a broken copy is taken for good`);
}

judge(validateAction, process.argv[2], text => text.replace("using: composite", "using: []"));
judge(validateWorkflow, process.argv[3], text => text.replace("runs-on:", "runs-under:"));
