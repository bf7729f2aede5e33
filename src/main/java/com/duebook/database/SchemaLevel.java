package com.duebook.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.core.io.support.PropertiesLoaderUtils;

/**
 * How far a schema is, and who can work with it.
 *
 * @param level the number of change sets, which only ever grows
 * @param oldestCode the level of the oldest code that can work with it
 */
record SchemaLevel(int level, int oldestCode) {

    /** What this code brings along. */
    static SchemaLevel ofCode() {
        try {
            var level = 0L;
            for (var changes : new PathMatchingResourcePatternResolver().getResources("classpath*:db/changes/*.sql")) {
                level += changes.getContentAsString(StandardCharsets.UTF_8).lines()
                        .filter(line -> line.startsWith("--changeset "))
                        .count();
            }
            var settings = PropertiesLoaderUtils.loadProperties(new ClassPathResource("db/schema.properties"));
            return new SchemaLevel(Math.toIntExact(level), Integer.parseInt(settings.getProperty("oldest-code")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean isAheadOf(SchemaLevel other) {
        return level > other.level;
    }

    boolean lets(SchemaLevel code) {
        return code.level >= oldestCode;
    }
}
