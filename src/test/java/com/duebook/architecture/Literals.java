package com.duebook.architecture;

import java.lang.classfile.ClassFile;
import java.lang.classfile.constantpool.StringEntry;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The texts in the code of a class, constants of other classes among them, which the compiler copies; no annotations. */
final class Literals {

    private Literals() {}

    static Stream<String> of(byte[] compiled) {
        return StreamSupport.stream(ClassFile.of().parse(compiled).constantPool().spliterator(), false)
                .filter(StringEntry.class::isInstance)
                .map(entry -> ((StringEntry) entry).stringValue());
    }
}
