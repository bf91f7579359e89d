#!/bin/bash
# Puts a backup back: ./restore.sh backups/2030-01-31T020000Z
# Replaces database and recordings. Never replaces the list of irrevocable steps: it only grows, by the lists found in
# all backups beside this one. When the app starts next, it does everything on the list again that the restored
# database does not know of, before anybody can sign in. So what a client took back stays taken back.
#
# Limit: steps taken after the last copy of the list that survived are forgotten. The list is a small file
# (irrevocable.list); copy it off this machine every few minutes, not only with the backups.
#
#   Without containers, stop the app, become the user it runs as, and name:
#   ATTUNE_CLIENT="mysql --host=… attune" ATTUNE_RECORDINGS=… ATTUNE_IRREVOCABLE=… ./restore.sh FOLDER
set -euo pipefail
backup=$(cd "${1:?which backup? ./restore.sh backups/…}" && pwd)
cd "$(dirname "$0")"
umask 077

by_hand=${ATTUNE_CLIENT:-}
database() {
    if [ -n "$by_hand" ]; then
        # shellcheck disable=SC2086
        $ATTUNE_CLIENT --default-character-set=utf8mb4
    else
        # shellcheck disable=SC2016
        docker compose exec -T database sh -c \
            'MYSQL_PWD=$(cat /run/secrets/database-password) exec mysql --user=attune --default-character-set=utf8mb4 attune'
    fi
}

# Runs a command in a folder of the app: as a container of its own, because the app is stopped meanwhile.
inside() { # name of the folder, its place without containers, command
    local name=$1 place=$2
    shift 2
    if [ -n "$by_hand" ]; then
        (cd "${place:?name ATTUNE_RECORDINGS and ATTUNE_IRREVOCABLE}" && "$@")
    else
        docker compose run --rm -T --no-deps --workdir "/var/lib/attune/$name" --entrypoint "" app "$@"
    fi
}

(cd "$backup" && sha256sum --check --quiet SHA256SUMS) || { echo "This backup is damaged; nothing was changed" >&2; exit 1; }

if [ -z "$by_hand" ]; then
    docker compose stop app proxy
    docker compose up --detach --wait database
fi

echo "Database …"
# Tables that a newer version has added since must go, too: start from an empty schema.
{
    echo "SET FOREIGN_KEY_CHECKS=0;"
    echo "SELECT CONCAT('DROP TABLE \`', table_name, '\`;') FROM information_schema.tables
          WHERE table_schema = DATABASE() AND table_type = 'BASE TABLE';" | database | tail -n +2
} | database
zcat "$backup/database.sql.gz" | database

echo "Recordings …"
inside recordings "${ATTUNE_RECORDINGS:-}" find . -mindepth 1 -delete
inside recordings "${ATTUNE_RECORDINGS:-}" tar --extract --no-same-owner < "$backup/recordings.tar"

echo "List of irrevocable steps …"
list=irrevocable.list
{
    inside irrevocable "${ATTUNE_IRREVOCABLE:-}" sh -c "cat $list 2>/dev/null || true"
    for beside in "$(dirname "$backup")"/*/irrevocable.tar; do
        tar --extract --to-stdout --file="$beside" "./$list" 2>/dev/null || true
    done
} | awk 'NF == 3 && !seen[$0]++' > "$backup/.list"
inside irrevocable "${ATTUNE_IRREVOCABLE:-}" sh -c "cat > $list.new && mv $list.new $list" < "$backup/.list"
echo "$(wc -l < "$backup/.list") steps are on it"
rm "$backup/.list"

if [ -z "$by_hand" ]; then
    docker compose up --detach --wait
fi
echo "Restored from $backup. The server starts only with the master key this database was filled under."
