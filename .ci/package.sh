#!/bin/sh
# Builds what a release holds: the static binary, shell completions, the manual page.
#
#   .ci/package.sh [FOLDER]      default: dist
#
# To install them by hand:
#   install -D promolint                 /usr/local/bin/promolint
#   install -D -m 644 promolint.bash     /usr/share/bash-completion/completions/promolint
#   install -D -m 644 _promolint         /usr/share/zsh/site-functions/_promolint
#   install -D -m 644 promolint.fish     /usr/share/fish/vendor_completions.d/promolint.fish
#   install -D -m 644 promolint.1        /usr/share/man/man1/promolint.1
set -eu
out=${1:-dist}
mkdir -p "$out"
# A static executable has no libraries to find and nothing to relocate: one check takes a sixth less time. The linker warns
# of what Foundation could ask of the system's user database, which promolint does not.
set -- -c release -Xswiftc -static-executable --scratch-path .build-package
swift build "$@" --product promolint
binary="$(swift build "$@" --show-bin-path)/promolint"
install -s "$binary" "$out/promolint"
"$out/promolint" --generate-completion-script bash > "$out/promolint.bash"
"$out/promolint" --generate-completion-script zsh > "$out/_promolint"
"$out/promolint" --generate-completion-script fish > "$out/promolint.fish"
swift package --allow-writing-to-package-directory generate-manual
# mdoc knows no empty lines.
sed "/^\$/d" .build/plugins/GenerateManual/outputs/promolint/promolint.1 > "$out/promolint.1"
