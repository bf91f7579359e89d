#!/bin/sh
# Changes the master key while everybody works. "begin" makes a new key and keeps the present one beside it; "finish"
# takes the former one from the server, once the page "Background work" says that everything lies under the new key.
set -eu
cd "$(dirname "$0")"
umask 077

write() {
    cat > "secrets/$1.new"
    chmod 0444 "secrets/$1.new"
    mv -f "secrets/$1.new" "secrets/$1"
}

case "${1:-}" in
    begin)
        if [ -s secrets/master-key-former ]; then
            echo "A change is going on already: secrets/master-key-former is not empty. End it with: $0 finish" >&2
            exit 1
        fi
        write master-key-former < secrets/master-key
        openssl rand -base64 32 | tr -d '\n' | write master-key
        echo "Made a new secrets/master-key. Keep a copy of it away from the backups, and the former one for as long as"
        echo "your oldest backup. Now run: docker compose up --detach --force-recreate app"
        ;;
    finish)
        write master-key-kept < secrets/master-key-former
        : | write master-key-former
        echo "The former key is no longer given to the server. Now run: docker compose up --detach --force-recreate app"
        echo "It lies in secrets/master-key-kept: delete it together with the last backup from before the change."
        echo "If the server says that it was given the wrong key, it was too early: copy it back to master-key-former."
        ;;
    *)
        echo "usage: $0 begin | finish" >&2
        exit 2
        ;;
esac
