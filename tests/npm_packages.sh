# Sourced by tests that need packages of npm.

# npm_packages FROM PLACE WITHOUT: the packages of FROM's lock file stand in PLACE/node_modules afterwards. Ends with
# status 77 and says what was not tested, WITHOUT, when npm is missing or reaches no registry.
npm_packages() {
  no_registry='ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|ENOTCACHED'
  if ! command -v npm >/dev/null; then
    echo "SKIPPED: there is no npm, so $3"
    exit 77
  fi
  mkdir -p "$2"
  cp "$1"/*.mjs "$1/package.json" "$2/"
  if ! cmp -s "$1/package-lock.json" "$2/installed.json"; then
    cp "$1/package-lock.json" "$2/"
    if ! (cd "$2" && npm ci --ignore-scripts --no-audit --no-fund --loglevel=error) >"$2/npm.log" 2>&1; then
      cat "$2/npm.log"
      grep -Eq "$no_registry" "$2/npm.log" || exit 1
      echo "SKIPPED: npm reaches no package registry, so $3"
      exit 77
    fi
    cp "$1/package-lock.json" "$2/installed.json"
  fi
}
