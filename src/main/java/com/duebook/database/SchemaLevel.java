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
 * @param part whose it is
 * @param level the number of change sets, those that have moved away included: it only ever grows
 * @param oldestCode the level of the oldest code that can work with it
 */
record SchemaLevel(SchemaPart part, int level, int oldestCode) {

    /** What this code brings along. */
    static SchemaLevel ofCode(SchemaPart part) {
        try {
            var settings = PropertiesLoaderUtils.loadProperties(new ClassPathResource(part.folder() + "/schema.properties"));
            var movedAway = Integer.parseInt(settings.getProperty("moved-away", "0"));
            return new SchemaLevel(part, changeSets(part) + movedAway, Integer.parseInt(settings.getProperty("oldest-code")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static int changeSets(SchemaPart part) throws IOException {
        var sets = 0L;
        for (var changes : new PathMatchingResourcePatternResolver().getResources("classpath*:" + part.folder() + "/changes/*.sql")) {
            sets += changes.getContentAsString(StandardCharsets.UTF_8).lines().filter(line -> line.startsWith("--changeset ")).count();
        }
        return Math.toIntExact(sets);
    }

    boolean isAheadOf(SchemaLevel other) {
        return level > other.level;
    }

    boolean lets(SchemaLevel code) {
        return code.level >= oldestCode;
    }
}
