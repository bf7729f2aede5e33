package com.duebook.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * A change of the schema cannot be undone by a rollback: a kill between two of one set would part them for good, and one
 * between a change and its record has it tried again.
 */
class ChangeFilesTest {

    private static final Pattern REPEATABLE =
            Pattern.compile("(?m)^(create table if not exists|create or replace|insert ignore|--precondition-sql-check)\\b");

    static Stream<String> changeSets() throws IOException {
        var files = new ArrayList<Resource>();
        for (var part : SchemaPart.values()) {
            files.addAll(List.of(new PathMatchingResourcePatternResolver().getResources("classpath*:" + part.folder() + "/changes/*.sql")));
        }
        return files.stream().map(ChangeFilesTest::text)
                .flatMap(text -> Arrays.stream(text.split("(?m)^--changeset ")).skip(1));
    }

    @ParameterizedTest
    @MethodSource("changeSets")
    void haveOneStatementEach(String changeSet) {
        assertThat(statements(changeSet)).isEqualTo(1);
    }

    @ParameterizedTest
    @MethodSource("changeSets")
    void mayBeTriedAgain(String changeSet) {
        assertThat(isRepeatable(changeSet)).isTrue();
    }

    @Test
    void seesWhatCannotBeTriedAgain() {
        assertThat(isRepeatable("duebook:x\ncreate table a (\n    id int\n);\n")).isFalse();
        assertThat(isRepeatable("duebook:x\nalter table a add column b int;\n")).isFalse();
    }

    @Test
    void seesTwoStatements() {
        assertThat(statements("duebook:x\ncreate table a (\n    id int\n);\ncreate table b (id int);\n")).isEqualTo(2);
    }

    private static boolean isRepeatable(String changeSet) {
        return REPEATABLE.matcher(changeSet).find();
    }

    private static long statements(String changeSet) {
        return changeSet.replaceAll("--.*", "").chars().filter(sign -> sign == ';').count();
    }

    private static String text(Resource file) {
        try {
            return file.getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
