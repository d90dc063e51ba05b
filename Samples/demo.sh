#!/bin/sh
# Imports the sample pages into an archive, and shows a search, a list by tag and a list by date, each with its command.
# Needs ARSHIF, the program, and ARSHIF_ARCHIVE, the archive, which is made anew.
set -eu
cd "$(dirname "$0")/.."
mkdir -p "$(dirname "$ARSHIF_ARCHIVE")"
rm -f "$ARSHIF_ARCHIVE" "$ARSHIF_ARCHIVE-wal" "$ARSHIF_ARCHIVE-shm"
export ARSHIF_ARCHIVE

arshif() {
  printf '\n$ arshif'
  for word in "$@"; do
    case $word in
      *[!A-Za-z0-9_./=:-]*) printf " '%s'" "$word" ;;
      *) printf ' %s' "$word" ;;
    esac
  done
  printf '\n'
  "$ARSHIF" "$@"
}

echo "The archive: $ARSHIF_ARCHIVE"
printf '\n$ arshif import Samples/*/*/page.txt\n'
"$ARSHIF" import Samples/*/*/page.txt 2>&1 || [ $? -eq 3 ]
arshif search 'احصائيه صادرات النفط' --limit 3
arshif list --tag iraq --limit 5
arshif list --on 2024 --limit 5
arshif tags --limit 10
echo
echo "Go on with: ARSHIF_ARCHIVE=$ARSHIF_ARCHIVE $ARSHIF --help"
