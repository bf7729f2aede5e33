package com.duebook.cluster;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The installation that {@code ../shared/tools/mysql} makes, a root folder of its own. */
public final class MySqlHome {

    private MySqlHome() {}

    /** @return empty where it has not been made, or where we may not start anything in it */
    public static Optional<Path> find() {
        var environment = System.getenv();
        var cache = environment.getOrDefault("XDG_CACHE_HOME", Path.of(System.getProperty("user.home"), ".cache").toString());
        var home = Path.of(environment.getOrDefault("DUEBOOK_MYSQL_HOME", Path.of(cache, "duebook-mysql").toString()));
        return Optional.of(home).filter(folder -> Files.isExecutable(folder.resolve("usr/sbin/mysqld"))
                && "root".equals(System.getProperty("user.name")));
    }
}
