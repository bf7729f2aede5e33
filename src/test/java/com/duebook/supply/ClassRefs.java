package com.duebook.supply;

import java.lang.classfile.ClassFile;
import java.lang.classfile.constantpool.ClassEntry;
import java.lang.classfile.constantpool.Utf8Entry;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a class file names.
 *
 * @param classes entries such as {@code com/duebook/money/Money.class}: used, extended, in a signature, an annotation
 * @param words of all constants, statements of SQL among them, such as {@code invoice_line}; with the point the first of a key of a text,
 *     such as {@code paper.}
 */
record ClassRefs(Set<String> classes, Set<String> words) {

    private static final Pattern IN_A_SIGNATURE = Pattern.compile("L([\\w/$]+);");

    private static final Pattern FIRST_OF_A_KEY = Pattern.compile("^[a-z]+\\.");

    static ClassRefs of(byte[] file) {
        var classes = new HashSet<String>();
        var words = new HashSet<String>();
        for (var entry : ClassFile.of().parse(file).constantPool()) {
            if (entry instanceof ClassEntry named && named.asSymbol().isClassOrInterface()) {
                classes.add(named.asInternalName() + ".class");
            } else if (entry instanceof Utf8Entry text) {
                words.addAll(List.of(text.stringValue().split("\\W+")));
                FIRST_OF_A_KEY.matcher(text.stringValue()).results().forEach(found -> words.add(found.group()));
                IN_A_SIGNATURE.matcher(text.stringValue()).results().forEach(found -> classes.add(found.group(1) + ".class"));
            }
        }
        return new ClassRefs(classes, words);
    }
}
