#!/bin/sh
# jsqlparser 5.3 (Maven Central).
#
# Guess: a parser that says it reads MySQL and MariaDB reads "lock in share mode", the spelling that both databases have.
# What happens: it refuses the statement, at the word "in" or after it. It reads "for share", which MySQL has since 8.0 and MariaDB does not
# have at all, and "for update" as ever.
# Hurts: whoever checks or rewrites SQL of both databases with it: the one shared lock that runs on both is the one that cannot be read, so
# a guard that refuses what it cannot read pushes people to exclusive locks, or to a spelling that fails on MariaDB.
# Source: the parser's grammar; MySQL 8.4 reference manual, "Locking Reads"; MariaDB's page "LOCK IN SHARE MODE"; run on 1 December 2026.
set -eu
command -v mvn >/dev/null || { echo "needs Maven" >&2; exit 2; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
cat >pom.xml <<'X'
<project>
  <modelVersion>4.0.0</modelVersion>
  <groupId>look</groupId><artifactId>look</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>com.github.jsqlparser</groupId><artifactId>jsqlparser</artifactId><version>5.3</version></dependency>
  </dependencies>
</project>
X
mvn -q -B org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies -DoutputDirectory=lib >/dev/null
cat >Locks.java <<'X'
import net.sf.jsqlparser.JSQLParserException;
import net.sf.jsqlparser.parser.CCJSqlParserUtil;

class Locks {
    public static void main(String[] none) {
        for (var lock : new String[] {"for update", "for share", "lock in share mode"}) {
            try {
                CCJSqlParserUtil.parse("select r.day from run r where r.id = 1 " + lock);
                System.out.println(lock + ": read");
            } catch (JSQLParserException refused) {
                System.out.println(lock + ": refused");
            }
        }
    }
}
X
java -cp 'lib/*' Locks.java 2>/dev/null >seen
cat >expected <<'X'
for update: read
for share: read
lock in share mode: refused
X
cat seen
diff expected seen
