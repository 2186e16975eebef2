#!/usr/bin/env bash
# Rebuilds src/main/bundles/prod.bundle, which lets everybody else build without Node. Needed after a change in frontend/,
# after the first use of another Vaadin component in Java, and after another version of Vaadin or ECharts.
set -euo pipefail
cd "$(dirname "$0")/.."

node_version=24.21.0
npm_version=11.19.1
node_home=$PWD/.node/$node_version
bundle=src/main/bundles/prod.bundle

fetch_node() {
  local platform
  case "$(uname -s)-$(uname -m)" in
  Linux-x86_64) platform=linux-x64 ;;
  Linux-aarch64 | Linux-arm64) platform=linux-arm64 ;;
  Darwin-arm64) platform=darwin-arm64 ;;
  Darwin-x86_64) platform=darwin-x64 ;;
  *)
    echo "No Node is known here for $(uname -s) $(uname -m). On Windows, run this under WSL." >&2
    exit 1
    ;;
  esac
  if ! command -v npm >/dev/null; then
    echo "Rebuilding the bundle needs Node $node_version, which any npm can fetch, but there is no npm on the PATH." >&2
    echo "Install one first (Debian or Ubuntu: apt install npm; macOS: brew install node), its version doesn't matter." >&2
    exit 1
  fi
  npm install -g --prefix "$node_home" --no-audit --no-fund "node-$platform@$node_version" "npm@$npm_version"
}

[ "$("$node_home/bin/node" --version 2>/dev/null)" = "v$node_version" ] || fetch_node
PATH=$node_home/bin:$PATH
export PATH

rm -rf node_modules package.json package-lock.json frontend/generated
./mvnw -B -ntp clean process-classes -Dvaadin.force.production.build=true

# What the bundle was built from, for FrontendBundleTest; `sha256sum -c` reads it too.
sum() {
  if command -v sha256sum >/dev/null; then sha256sum "$@"; else shasum -a 256 "$@"; fi
}
{
  echo "$bundle"
  find frontend -path frontend/generated -prune -o -type f \( -name '*.ts' -o -name '*.js' -o -name '*.css' \) -print |
    LC_ALL=C sort
} | while IFS= read -r file; do sum "$file"; done >"$bundle.sha256"

echo "Rebuilt $bundle. Commit it together with $bundle.sha256 and the change that asked for it."
