# Dumps the database, reads the dump back, and only then forgets old ones. The row of the table installation stays out:
# by its absence a restored copy knows that it is one, and neither mails nor charges anybody until an operator lets it.
set -eu
umask 077

client=$(mktemp)
trap 'rm -f "$client"' EXIT
quoted() { printf '%s' "$1" | sed 's/[\\"]/\\&/g'; }
printf '[client]\nuser="%s"\npassword="%s"\n' \
    "$(quoted "$DUEBOOK_DATABASE_USER")" "$(quoted "$DUEBOOK_DATABASE_PASSWORD")" >"$client"

dump() { # $1 host:port, then further arguments
    host=${1%:*} port=${1##*:}
    shift
    # shellcheck disable=SC2086 # a list of options
    mysqldump --defaults-extra-file="$client" --host="$host" --port="$port" $TLS_OPTIONS \
        --single-transaction --quick --skip-lock-tables --no-tablespaces --set-gtid-purged=OFF --hex-blob "$@"
}

both() { # the empty table, then all others
    dump "$1" --no-data "$DATABASE" installation && dump "$1" --ignore-table="$DATABASE.installation" "$DATABASE"
}

whole() { # whether file $1 can be read to its end, and both dumps in it came to theirs
    gzip -t "$1" && [ "$(gzip -dc "$1" | grep -c '^-- Dump completed')" = 2 ]
}

file=$FOLDER/duebook-$(date -u +%Y%m%dT%H%M%SZ).sql.gz
rm -f "$FOLDER"/*.part
for server in $SERVERS; do
    both "$server" | gzip >"$file.part"
    whole "$file.part" && break
    echo "The dump from $server is not whole." >&2
    rm -f "$file.part"
done
[ -f "$file.part" ] || { echo "No dump was made; the old ones are kept." >&2; exit 1; }

mv "$file.part" "$file"
(cd "$FOLDER" && sha256sum "${file##*/}" >"${file##*/}.sha256")
find "$FOLDER" -name 'duebook-*.sql.gz*' -mtime "+$KEEP_DAYS" -exec rm -f {} +
echo "$file: $(wc -c <"$file") bytes, whole."
