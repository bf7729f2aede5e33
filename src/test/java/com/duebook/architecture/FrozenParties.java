package com.duebook.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.data.jpa.repository.Query;

/**
 * What papers go on saying of customers and of the workspace. Entities keep the past where they are revised; a statement
 * that changes it passes them by.
 */
final class FrozenParties {

    private static final String COLUMN = "(?:name|language|street|postal_?code|city|region|country|tax_?number"
            + "|(?:address|bank)\\.\\w+|bank_\\w+)";
    private static final String TO_COLUMN = "(?:(?!\\bwhere\\b).)*?\\b" + COLUMN + "\\s*=(?!\\s*values\\(until)";

    private static final Pattern CHANGED =
            Pattern.compile("(?is)\\bupdate\\s+`?(?:customer|workspace)\\b`?(?:\\s+\\w+)?\\s+set\\b" + TO_COLUMN
                    + "|\\binto\\s+`?(?:customer|workspace)\\b`?.*\\bon\\s+duplicate\\s+key\\s+update\\b" + TO_COLUMN);

    private FrozenParties() {}

    /** Each statement of the class that changes them. */
    static Stream<String> changedBy(JavaClass type) {
        return Stream.concat(Literals.of(compiled(type)), type.getMethods().stream().flatMap(FrozenParties::query))
                .filter(text -> CHANGED.matcher(text).find())
                .map(text -> type.getName() + " changes what papers say: " + text.strip().lines().findFirst().orElse(""));
    }

    private static Stream<String> query(JavaMethod method) {
        return method.tryGetAnnotationOfType(Query.class).map(Query::value).stream();
    }

    private static byte[] compiled(JavaClass type) {
        try (var source = type.getSource().orElseThrow().getUri().toURL().openStream()) {
            return source.readAllBytes();
        } catch (IOException unread) {
            throw new UncheckedIOException(unread);
        }
    }
}
