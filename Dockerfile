# The image that helm/duebook runs. Built by:
#   mvn -Plean -DskipTests package && docker build -t registry.example/duebook:0.1.0 .
# What was built is checked in; to be sure of the bases too, give each argument a digest (name@sha256:...).
ARG JDK=eclipse-temurin:25.0.3_9-jdk-noble
ARG MYSQL=mysql:9.7
ARG RUNTIME=debian:bookworm-slim

# The libraries apart from the application, so that an upgrade moves a few megabytes, and a Java of the modules they need.
FROM ${JDK} AS parts
WORKDIR /parts
COPY target/duebook-lean.jar duebook.jar
# One time for all files: the start-up cache compares it, and layers keep whole seconds only.
RUN java -Djarmode=tools -jar duebook.jar extract --layers --destination layers \
    && find layers -exec touch --date=2026-01-01T00:00:00Z {} +
# By jdeps, and what is only asked for by name: ciphers, languages, DNS, jars as folders, and jcmd for the operator.
RUN jlink --strip-java-debug-attributes --no-header-files --no-man-pages --output /opt/jre --add-modules \
java.base,java.compiler,java.desktop,java.instrument,java.net.http,java.prefs,java.rmi,java.scripting,\
java.security.jgss,java.security.sasl,java.sql.rowset,jdk.httpserver,jdk.jfr,jdk.management,jdk.unsupported,\
jdk.crypto.ec,jdk.jcmd,jdk.localedata,jdk.naming.dns,jdk.zipfs

# A first start against a MySQL of its own, after which the JVM writes down what a start needs (JEP 483, 514, 515). Same
# Java, same jars, same places and flags as below, or the cache would not be used.
FROM ${MYSQL} AS training
COPY --from=parts /opt/jre /opt/jre
WORKDIR /app
COPY --from=parts /parts/layers/dependencies/ ./
COPY --from=parts /parts/layers/application/ ./
RUN set -eu; \
    mysqld --no-defaults --initialize-insecure --user=mysql --datadir=/tmp/mysql; \
    mysqld --no-defaults --user=mysql --datadir=/tmp/mysql --socket=/tmp/mysqld.sock --pid-file=/tmp/mysqld.pid \
        --bind-address=127.0.0.1 --port=33061 --mysqlx=OFF --secure-file-priv=NULL & \
    until mysqladmin --no-defaults --socket=/tmp/mysqld.sock --user=root --silent ping; do kill -0 $!; sleep 1; done; \
    mysql --no-defaults --socket=/tmp/mysqld.sock --user=root --execute="create database duebook character set utf8mb4; \
        create user duebook@localhost identified by 'training'; grant all on duebook.* to duebook@localhost"; \
    export SPRING_PROFILES_ACTIVE=production DUEBOOK_DATABASE_USER=duebook DUEBOOK_DATABASE_PASSWORD=training \
        DUEBOOK_DATABASE_URL='jdbc:mysql://127.0.0.1:33061/duebook?allowPublicKeyRetrieval=true' \
        DUEBOOK_PUBLIC_URL=https://training.invalid DUEBOOK_INSTALLATION=training \
        DUEBOOK_MASTER_KEY=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA= \
        DUEBOOK_MAIL_HOST=localhost DUEBOOK_MAIL_FROM=training@training.invalid \
        DUEBOOK_STRIPE_SECRET_KEY=training DUEBOOK_STRIPE_WEBHOOK_SECRET=training DUEBOOK_STRIPE_ENDPOINT=training; \
    /opt/jre/bin/java -XX:+UseCompactObjectHeaders --enable-native-access=ALL-UNNAMED \
        --sun-misc-unsafe-memory-access=allow -Duser.home=/tmp -Xmx448m -XX:AOTCacheOutput=/app/duebook.aot \
        -jar /app/duebook.jar --duebook.warm-up=true --server.port=0; \
    mysqladmin --no-defaults --socket=/tmp/mysqld.sock --user=root shutdown; \
    test -s /app/duebook.aot; \
    rm -rf /tmp/*

FROM ${RUNTIME}
COPY --from=parts /opt/jre /opt/jre
WORKDIR /app
COPY --from=parts /parts/layers/dependencies/ ./
COPY --from=parts /parts/layers/application/ ./
COPY --from=training /app/duebook.aot ./
# What is in it; also beside the jar after each build.
COPY target/sbom-lean.json sbom.json
USER 10001:10001
# glibc would keep an arena of memory for every few threads.
ENV SPRING_PROFILES_ACTIVE=production MALLOC_ARENA_MAX=2
EXPOSE 8080
# Writes nowhere but to /tmp. The chart adds the share of memory for the heap by JAVA_TOOL_OPTIONS.
ENTRYPOINT ["/opt/jre/bin/java", "-XX:+UseCompactObjectHeaders", "--enable-native-access=ALL-UNNAMED", \
    "--sun-misc-unsafe-memory-access=allow", "-Duser.home=/tmp", "-XX:+UseParallelGC", "-XX:+ExitOnOutOfMemoryError", \
    "-XX:TrimNativeHeapInterval=30000", "-XX:AOTCache=/app/duebook.aot", "-jar", "/app/duebook.jar"]
