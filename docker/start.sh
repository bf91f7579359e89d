#!/bin/sh
# Starts Attune in its container. A setting NAME may be given as a file in NAME_FILE, as Docker secrets are.
set -eu

read_secret() {
    eval "file=\${$1_FILE:-}"
    if [ -n "$file" ]; then
        if ! value=$(cat "$file"); then
            echo "Attune does not start: $1_FILE names $file, which cannot be read" >&2
            exit 78
        fi
        export "$1=$value"
    fi
}

for name in ATTUNE_MASTER_KEY ATTUNE_MASTER_KEY_FORMER ATTUNE_DATABASE_PASSWORD ATTUNE_MAIL_PASSWORD ATTUNE_SETUP_CODE \
    ATTUNE_STORAGE_BUCKET_SECRET; do
    read_secret "$name"
done

folder=${ATTUNE_SERVER_FOLDER:-/tmp/payara}
# A server that still knows the archive of its last run would deploy it twice.
rm -rf "$folder"

# Payara Micro unpacks itself below /tmp, which is memory or a scratch volume. Options of your own: JAVA_OPTIONS.
# shellcheck disable=SC2086
exec java \
    -Duser.timezone=UTC -Djava.io.tmpdir=/tmp -Djava.awt.headless=true \
    -XX:MaxRAMPercentage=60 -XX:+UseG1GC -XX:+ExitOnOutOfMemoryError \
    --add-opens=java.base/java.lang=ALL-UNNAMED \
    --add-opens=java.base/java.net=ALL-UNNAMED \
    --add-opens=java.base/java.nio=ALL-UNNAMED \
    --add-opens=java.base/java.util=ALL-UNNAMED \
    --add-opens=java.base/sun.nio.ch=ALL-UNNAMED \
    --add-opens=java.base/sun.net.www.protocol.jrt=ALL-UNNAMED \
    --add-opens=java.management/sun.management=ALL-UNNAMED \
    --add-opens=java.naming/javax.naming.spi=ALL-UNNAMED \
    --add-opens=java.rmi/sun.rmi.transport=ALL-UNNAMED \
    --add-opens=java.logging/java.util.logging=ALL-UNNAMED \
    --add-exports=java.base/jdk.internal.ref=ALL-UNNAMED \
    --add-exports=java.naming/com.sun.jndi.ldap=ALL-UNNAMED \
    ${JAVA_OPTIONS:-} \
    -jar "${ATTUNE_HOME:-/opt/attune}/payara-micro.jar" \
    --disablephonehome --nohazelcast --nohostaware \
    --port "${ATTUNE_PORT:-8080}" --rootdir "$folder" \
    --prebootcommandfile "${ATTUNE_HOME:-/opt/attune}/server.asadmin" \
    --deploy "${ATTUNE_HOME:-/opt/attune}/attune.war" --contextroot /
