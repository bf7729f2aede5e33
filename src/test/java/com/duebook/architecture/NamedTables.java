package com.duebook.architecture;

import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The tables that a class names in its SQL: where a table stands in a statement, or in a piece of one that another class
 * puts together. A native query cannot hide in an annotation: a rule of the house lets none be.
 */
final class NamedTables {

    private final Pattern named;

    NamedTables(Collection<String> tables) {
        this.named = Pattern.compile("(?i)\\b(?:from|join|update|into|from\\s+\\w+\\s+\\w+\\s*,)\\s+`?("
                + String.join("|", tables) + ")\\b");
    }

    List<String> in(byte[] compiled) {
        return Literals.of(compiled).flatMap(text -> in(text).stream()).distinct().toList();
    }

    List<String> in(String text) {
        return named.matcher(text).results().map(found -> found.group(1)).toList();
    }
}
