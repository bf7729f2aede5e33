package com.duebook.architecture;

import java.lang.classfile.ClassFile;
import java.lang.classfile.constantpool.StringEntry;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;

/**
 * The tables that a class names in its SQL: where a table stands in a statement, or in a piece of one that another class
 * puts together. Constants of other classes are looked at too, for the compiler copies them. A native query cannot hide
 * in an annotation: there are none.
 */
final class NamedTables {

    private final Pattern named;

    NamedTables(Collection<String> tables) {
        this.named = Pattern.compile("(?i)\\b(?:from|join|update|into|from\\s+\\w+\\s+\\w+\\s*,)\\s+`?("
                + String.join("|", tables) + ")\\b");
    }

    List<String> in(byte[] compiled) {
        return StreamSupport.stream(ClassFile.of().parse(compiled).constantPool().spliterator(), false)
                .filter(StringEntry.class::isInstance)
                .flatMap(entry -> in(((StringEntry) entry).stringValue()).stream())
                .distinct()
                .toList();
    }

    List<String> in(String text) {
        return named.matcher(text).results().map(found -> found.group(1)).toList();
    }
}
