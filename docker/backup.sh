#!/bin/bash
# Backs up a running Attune: the database in one consistent snapshot, then the encrypted recordings, then the list of
# irrevocable steps. The master key is not in it, on purpose: keep it elsewhere, a backup is worth nothing without it.
#
#   ./backup.sh                       with compose.yaml in this folder
#   Without containers, name them:    ATTUNE_DUMP="mysqldump --host=… attune" ATTUNE_RECORDINGS=/var/lib/attune/recordings \
#                                     ATTUNE_IRREVOCABLE=/var/lib/attune/irrevocable ./backup.sh
set -euo pipefail
cd "$(dirname "$0")"
umask 077
# shellcheck disable=SC1091
if [ -e .env ]; then set -a; . ./.env; set +a; fi

folder=${ATTUNE_BACKUP_FOLDER:-./backups}
days=${ATTUNE_BACKUP_DAYS:-30}
now=$(date --utc +%Y-%m-%dT%H%M%SZ)
target=$folder/$now
unfinished=$folder/.unfinished-$now
# One snapshot for all tables, without locking anybody out; keys and texts are bytes, so they travel as hex.
consistent=(--single-transaction --quick --hex-blob --no-tablespaces --default-character-set=utf8mb4 --skip-tz-utc)

dump() {
    if [ -n "${ATTUNE_DUMP:-}" ]; then
        # shellcheck disable=SC2086
        $ATTUNE_DUMP "${consistent[@]}"
    else
        # shellcheck disable=SC2016
        docker compose exec -T database sh -c \
            'MYSQL_PWD=$(cat /run/secrets/database-password) exec mysqldump --user=attune attune "$@"' mysqldump \
            "${consistent[@]}" --set-gtid-purged=OFF
    fi
}

# Writes a folder of the app as a tar stream.
packed() { # name of the folder, its place without containers
    if [ -n "$2" ]; then
        tar --create --directory="$2" .
    else
        docker compose exec -T app tar --create --directory="/var/lib/attune/$1" .
    fi
}

mkdir -p "$unfinished"
trap 'rm -rf "$unfinished"' EXIT

# The order matters. A recording uploaded between the two is in the files and not in the dump, which is harmless; the
# other way round the dump would promise a recording that is not there.
dump | gzip > "$unfinished/database.sql.gz"
# A file that vanishes while it is packed was erased meanwhile; tar says so with status 1 and all is well.
packed recordings "${ATTUNE_RECORDINGS:-}" > "$unfinished/recordings.tar" || [ $? -eq 1 ]
packed irrevocable "${ATTUNE_IRREVOCABLE:-}" > "$unfinished/irrevocable.tar"

gzip --test "$unfinished/database.sql.gz"
zcat "$unfinished/database.sql.gz" | tail -n 1 | grep -q '^-- Dump completed' \
    || { echo "The dump of the database broke off; nothing was kept" >&2; exit 1; }
(cd "$unfinished" && sha256sum database.sql.gz recordings.tar irrevocable.tar > SHA256SUMS)
mv "$unfinished" "$target"
echo "Backed up to $target ($(du -sh "$target" | cut -f1))"

# Whoever has an old backup and the master key can open what was erased since. So old backups go, without exception.
find "$folder" -mindepth 1 -maxdepth 1 -type d -name '20*Z' -mtime "+$days" -print -exec rm -rf {} +
