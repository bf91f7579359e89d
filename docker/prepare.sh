#!/bin/sh
# Makes what compose.yaml needs and does not find: .env from env.example, and random secrets. Never overwrites anything.
set -eu
cd "$(dirname "$0")"
umask 077

[ -e .env ] || cp env.example .env
# Nobody but you can enter the folder; the files in it are readable so that containers, which run as users of their
# own, can read what is mounted into them.
mkdir -p secrets
secret() {
    if [ ! -e "secrets/$1" ]; then
        openssl rand "$2" 32 | tr -d '\n' > "secrets/$1"
        chmod 0444 "secrets/$1"
        echo "made secrets/$1"
    fi
}
secret master-key -base64
secret database-password -hex
secret database-root-password -hex
# Empty but for the time in which the master key is changed, see change-master-key.sh.
[ -e secrets/master-key-former ] || (: > secrets/master-key-former && chmod 0444 secrets/master-key-former)
# Empty unless recordings lie in a bucket: put the secret of its key here.
[ -e secrets/bucket-secret ] || (: > secrets/bucket-secret && chmod 0444 secrets/bucket-secret)

echo "Keep a copy of secrets/master-key far away from the backups: without it no recording can be opened again."
